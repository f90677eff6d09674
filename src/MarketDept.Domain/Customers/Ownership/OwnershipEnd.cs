namespace MarketDept.Domain.Customers.Ownership;

/// <summary>The manager ends an ownership without naming a successor (终止归属), as when a salesperson leaves.</summary>
/// <remarks>Contacts up to its instant found no claim any more, whoever had them and whenever they come in. The next contact after it that
/// founds a claim does, or a transfer.</remarks>
[Clause("2.3")]
public sealed record OwnershipEnd : OwnershipDecision
{
    /// <summary>Records the end of an ownership; the sequence tells several decisions at one instant apart, from 0.</summary>
    /// <exception cref="ArgumentException">Something is missing, or the sequence negative.</exception>
    public OwnershipEnd(Id<Customer> customer, Id<StaffMember> of, Id<StaffMember> by, Instant at, int sequence = 0)
        : base(customer, of, by, at, sequence)
    {
    }

    /// <summary>Whose the customer was (原归属人).</summary>
    public Id<StaffMember> Of => Staff;
}
