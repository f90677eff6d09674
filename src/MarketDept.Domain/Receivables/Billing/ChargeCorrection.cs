namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The amount that a decision sets for a disputed charge (费用更正). Equality is by value.</summary>
/// <param name="Source">The source of the charge that is corrected.</param>
/// <param name="Amount">The decided amount in yuan: not above the presented one, and negative only where that was.</param>
[Clause("6.3")]
public sealed record ChargeCorrection(Id<Charge> Source, Money Amount) : DomainValue
{
    /// <summary>The source of the charge that is corrected (来源).</summary>
    public Id<Charge> Source { get; } = Guard.Against.Default(Source);
}
