namespace MarketDept.Domain.Staffing;

/// <summary>A decision with its reason (附理由的决定): who decided, why and when. Whether the person was entitled is checked by the command that records it.</summary>
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
    /// <summary>The reason of the decision, in words (理由).</summary>
    public string Reason { get; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public Instant At { get; }

    /// <summary>The decision as primitives and NodaTime values, stored as part of another record.</summary>
    public ReasonedDecisionSnapshot ToSnapshot() => new() { By = By.ToSnapshot(), Reason = Reason, At = At };

    /// <summary>Rebuilds a decision from its stored form (还原); the structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">There is none, nobody decided, or the reason is blank.</exception>
    public static ReasonedDecision Restore(ReasonedDecisionSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new ReasonedDecision(Stored.Part(snapshot.By, StaffMember.Restore), snapshot.Reason, Stored.At(snapshot.At));
    }
}

/// <summary>The stored form of a <see cref="ReasonedDecision"/> (决定快照), member by member.</summary>
public sealed record ReasonedDecisionSnapshot : DomainValue
{
    /// <summary>The person who decided, in the position held then.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>The reason of the decision, in words.</summary>
    public required string Reason { get; init; }
    /// <summary>The moment of the decision.</summary>
    public required Instant At { get; init; }
}
