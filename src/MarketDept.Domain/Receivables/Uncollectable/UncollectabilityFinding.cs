namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>What a determination states (认定内容): ground, amount, evidence, and the persons who would have to compensate.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record UncollectabilityFinding : DomainValue
{
    /// <summary>The ground on which the debt cannot be collected (依据). Null, or a ground that the terms do not list, is refused; being late is no
    /// ground.</summary>
    public required UncollectableGround? Ground { get; init; }
    /// <summary>The amount that cannot be collected, in yuan, more than zero (无法收回金额).</summary>
    public required Money Amount { get; init; }
    /// <summary>The evidence (证据), at least one piece.</summary>
    public required ValueList<UncollectabilityEvidence> Evidence { get; init; }
    /// <summary>The persons who would have to compensate the amount (责任人), none of whom may decide; default: nobody.</summary>
    public ValueList<StaffMember> Liable { get; init; } = [];
    /// <summary>The company's terms, which list the grounds (公司规定); default: <see cref="UncollectableTerms.Default"/>.</summary>
    public UncollectableTerms Terms { get; init; } = UncollectableTerms.Default;
}
