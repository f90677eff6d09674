namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What a disputed charge comes to by the decision (费用更正). Equality is by value.</summary>
/// <param name="Source">The source of the charge.</param>
/// <param name="Amount">The amount decided: not above the one presented, and not below 0 where that was not.</param>
[Clause("6.3")]
public sealed record ChargeCorrection(Id<Charge> Source, Money Amount) : DomainValue
{
    /// <summary>The source of the charge (来源).</summary>
    public Id<Charge> Source { get; } = Guard.Against.Default(Source);
}
