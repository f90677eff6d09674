namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Who owns a customer (客户归属), derived from the evidence and never stored.</summary>
/// <remarks>A value; equality is by value. <c>default</c> is a customer that nobody claims.</remarks>
[Clause("8.1.2")]
public readonly record struct CustomerOwnership
{
    private CustomerOwnership(OwnershipGround ground, Id<StaffMember>? owner, Instant? since) => (Ground, Owner, Since) = (ground, owner, since);

    /// <summary>Why somebody owns him, or that he is contested or nobody claims him (归属依据).</summary>
    public OwnershipGround Ground { get; }
    /// <summary>The owner (归属人); null while it is contested or nobody claims it.</summary>
    public Id<StaffMember>? Owner { get; }
    /// <summary>Since when (起始时间): the first contact's effective time, or when the manager decided; null where there is no owner.</summary>
    public Instant? Since { get; }

    internal static CustomerOwnership Contested => new(OwnershipGround.Contested, null, null);

    internal static CustomerOwnership Owned(Id<StaffMember> owner, OwnershipGround ground, Instant since) => new(ground, owner, since);
}
