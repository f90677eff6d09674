namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Who owns a customer under clause 8.1.2 (客户归属), derived from the evidence and never stored.</summary>
/// <remarks>A value; equality is by value. <c>default</c> is a customer that nobody claims.</remarks>
[Clause("8.1.2")]
public readonly record struct CustomerOwnership
{
    private CustomerOwnership(OwnershipGround ground, Id<StaffMember>? owner, Instant? since) => (Ground, Owner, Since) = (ground, owner, since);

    /// <summary>Why somebody owns the customer, or why nobody does (归属依据).</summary>
    public OwnershipGround Ground { get; }
    /// <summary>The owner (归属人); null while the customer is contested or nobody claims him.</summary>
    public Id<StaffMember>? Owner { get; }
    /// <summary>Since when the owner owns the customer (起始时间): the first contact's effective time, or the manager's decision; null without an owner.</summary>
    public Instant? Since { get; }

    internal static CustomerOwnership Contested => new(OwnershipGround.Contested, null, null);

    internal static CustomerOwnership Owned(Id<StaffMember> owner, OwnershipGround ground, Instant since) => new(ground, owner, since);
}
