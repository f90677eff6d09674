namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Who owns a customer (客户归属), derived from the evidence and never stored.</summary>
/// <remarks>A value; equality is by value. <c>default</c> is a customer that nobody claims.</remarks>
[Clause("8.1.2")]
public readonly record struct CustomerOwnership
{
    private CustomerOwnership(OwnershipStatus status, Id<StaffMember>? owner, OwnershipGround? ground, Instant? since) =>
        (Status, Owner, Ground, Since) = (status, owner, ground, since);

    /// <summary>Whether there is an owner (归属状态).</summary>
    public OwnershipStatus Status { get; }
    /// <summary>The owner (归属人); null while it is contested or nobody claims it.</summary>
    public Id<StaffMember>? Owner { get; }
    /// <summary>Why (归属依据); null where there is no owner.</summary>
    public OwnershipGround? Ground { get; }
    /// <summary>Since when (起始时间): the first contact's effective time, or when the manager decided; null where there is no owner.</summary>
    public Instant? Since { get; }

    internal static CustomerOwnership Contested => new(OwnershipStatus.Contested, null, null, null);

    internal static CustomerOwnership Owned(Id<StaffMember> owner, OwnershipGround ground, Instant since) =>
        new(OwnershipStatus.Owned, owner, ground, since);
}
