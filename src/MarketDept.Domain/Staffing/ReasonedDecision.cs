namespace MarketDept.Domain.Staffing;

/// <summary>Who decided something, why and when (附理由的决定). Whether he was entitled to is asked where it is decided.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ReasonedDecision : DomainValue
{
    internal ReasonedDecision(StaffMember by, string reason, Instant at)
    {
        By = Guard.Against.Null(by);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        At = at;
    }

    /// <summary>The person who decided, in the position held then (决定人).</summary>
    public StaffMember By { get; }
    /// <summary>Why (理由).</summary>
    public string Reason { get; }
    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>The decision as primitives and NodaTime values, to be stored within what it is part of.</summary>
    public ReasonedDecisionSnapshot ToSnapshot() => new() { By = By.ToSnapshot(), Reason = Reason, At = At };

    /// <summary>The decision that was stored.</summary>
    /// <exception cref="StoredDataException">There is none, nobody decided, or the reason is blank.</exception>
    public static ReasonedDecision Restore(ReasonedDecisionSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new ReasonedDecision(StaffMember.Restore(snapshot.By), snapshot.Reason, snapshot.At);
    }
}

/// <summary>The stored form of a <see cref="ReasonedDecision"/> (决定快照), member by member.</summary>
public sealed record ReasonedDecisionSnapshot : DomainValue
{
    /// <summary>The person who decided.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
}
