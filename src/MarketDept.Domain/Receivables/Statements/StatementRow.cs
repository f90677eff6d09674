namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The figures of one customer in a month's statement (客户行).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Figures">The movements of the month and the balance at its end.</param>
public sealed record StatementRow(Id<Customer> Customer, StatementFigures Figures) : DomainValue;
