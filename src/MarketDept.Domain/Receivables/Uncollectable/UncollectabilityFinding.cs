namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>The content of a determination (认定内容): ground, amount, evidence, and the persons who would have to compensate.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record UncollectabilityFinding : DomainValue
{
    /// <summary>The ground (依据). Without a ground of the terms it is refused; being late is none.</summary>
    public required UncollectableGround? Ground { get; init; }
    /// <summary>The uncollectable amount in yuan, more than zero (无法收回金额).</summary>
    public required Money Amount { get; init; }
    /// <summary>The evidence (证据), at least one piece.</summary>
    public required ValueList<UncollectabilityEvidence> Evidence { get; init; }
    /// <summary>The persons who would have to compensate it (责任人); none of them determines it. Empty where nobody would.</summary>
    public ValueList<StaffMember> Liable { get; init; } = [];
    /// <summary>The company's terms, which list the grounds (公司规定).</summary>
    public UncollectableTerms Terms { get; init; } = UncollectableTerms.Default;
}
