namespace MarketDept.Domain.Customers.Care;

/// <summary>One entry on a visit (外访登记): the first, or a correction of the one before it. No entry is ever edited.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.2.1")]
public sealed record VisitEntry
{
    internal VisitEntry(int number, VisitAccount account, string? correction, Instant recordedAt)
    {
        Number = number;
        Account = Guard.Against.Null(account);
        Correction = correction is null ? null : Guard.Against.NullOrWhiteSpace(correction);
        RecordedAt = recordedAt;
    }

    /// <summary>Its place among the entries of the visit (序号), from 1.</summary>
    public int Number { get; }

    /// <summary>What it says (情况).</summary>
    public VisitAccount Account { get; }

    /// <summary>Why the entry before it is corrected (更正原因); null exactly for the first entry.</summary>
    public string? Correction { get; }

    /// <summary>When it was recorded (登记时间), not before the visit ended.</summary>
    public Instant RecordedAt { get; }
}
