namespace MarketDept.Domain.Receivables.Statements;

/// <summary>One customer in a month's statement (客户行).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Figures">What happened in the month and what he owes at its end.</param>
public sealed record StatementRow(Id<Customer> Customer, StatementFigures Figures) : DomainValue;
