namespace MarketDept.Domain.Violations;

/// <summary>Whether a decision can be appealed (申诉权), as the company's terms were when it was decided.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="IsStated">Whether the company had stated it; until then no decision is final.</param>
/// <param name="Until">Before which instant it can be appealed; null where it cannot, or where that is not stated.</param>
public sealed record AppealRight(bool IsStated, Instant? Until) : DomainValue
{
    internal static AppealRight None { get; } = new(true, null);

    internal static AppealRight NotStated { get; } = new(false, null);
}
