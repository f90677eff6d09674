namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The figures of one customer in a month's statement (客户行).</summary>
/// <param name="Customer">The id of the customer (客户).</param>
/// <param name="Figures">The customer's movements in the month and the balance at its end (数字).</param>
public sealed record StatementRow(Id<Customer> Customer, StatementFigures Figures) : DomainValue;
