namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>What is determined of a debt (认定内容): why, how much, shown by what, and who would compensate it.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record UncollectabilityFinding : DomainValue
{
    /// <summary>Why (依据); without a ground of the terms it is refused, for being late is none.</summary>
    public required UncollectableGround? Ground { get; init; }
    /// <summary>How much of it cannot be collected, in yuan, more than nothing (无法收回金额).</summary>
    public required Money Amount { get; init; }
    /// <summary>What shows it (证据), at least one piece.</summary>
    public required ValueList<UncollectabilityEvidence> Evidence { get; init; }
    /// <summary>Who would have to compensate it (责任人); none of them determines it. Empty where nobody would.</summary>
    public ValueList<StaffMember> Liable { get; init; } = [];
    /// <summary>The company's terms (公司规定), which say what is a ground.</summary>
    public UncollectableTerms Terms { get; init; } = UncollectableTerms.Default;
}
