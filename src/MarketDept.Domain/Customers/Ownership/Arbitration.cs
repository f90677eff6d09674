namespace MarketDept.Domain.Customers.Ownership;

/// <summary>The manager settles which of several first contacts owns a customer (撞单裁决).</summary>
/// <remarks>It holds until a contact that founds a claim is recorded later with a time not after the contested one.</remarks>
[Clause("8.1.2")]
public sealed record Arbitration : OwnershipDecision
{
    /// <summary>Records an arbitration for a salesperson who is in the contest; what was recorded up to its instant is what was judged.</summary>
    /// <exception cref="ArgumentException">Something is missing, or the sequence negative.</exception>
    /// <exception cref="DomainException">The one who gains is no salesperson, nor a manager who may own by the terms (<see cref="OwnershipRefusals.NotASalesperson"/>), or decided it himself
    /// (<see cref="StaffingRefusals.DecidesOwnCase"/>).</exception>
    public Arbitration(Id<Customer> customer, StaffMember owner, StaffMember by, Instant at, int sequence = 0, OwnershipTerms? terms = null)
        : base(customer, Guard.Against.Null(owner).Id, Guard.Against.Null(by).Id, at, sequence) => RequireGain(customer, owner, by, terms, new ClauseId(8, 1, 2));

    /// <summary>A stored record: no rule is applied.</summary>
    internal Arbitration(Id<Customer> customer, Id<StaffMember> owner, Id<StaffMember> by, Instant at, int sequence)
        : base(customer, owner, by, at, sequence)
    {
    }

    /// <summary>To whom the customer is awarded (裁定归属人).</summary>
    public Id<StaffMember> Owner => Staff;
}
