namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A customer whose figures are others than those handed in (报表差异).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Before">As handed in; null where he was not listed.</param>
/// <param name="After">As they are now; null where he is not listed any more.</param>
public sealed record StatementChange(Id<Customer> Customer, StatementFigures? Before, StatementFigures? After) : DomainValue;
