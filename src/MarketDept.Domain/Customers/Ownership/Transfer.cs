namespace MarketDept.Domain.Customers.Ownership;

/// <summary>The manager gives a customer to a salesperson (客户移交), also when another leaves. It outranks every contact.</summary>
[Clause("2.3")]
public sealed record Transfer : OwnershipDecision
{
    /// <summary>Records a transfer to a salesperson; the sequence tells several at one instant apart, from 0.</summary>
    /// <exception cref="ArgumentException">Something is missing, or the sequence negative.</exception>
    /// <exception cref="DomainException">The one who gains is no salesperson, nor a manager who may own by the terms (<see cref="OwnershipRefusals.NotASalesperson"/>), or decided it himself
    /// (<see cref="StaffingRefusals.DecidesOwnCase"/>).</exception>
    public Transfer(Id<Customer> customer, StaffMember to, StaffMember by, Instant at, int sequence = 0, OwnershipTerms? terms = null)
        : base(customer, Guard.Against.Null(to).Id, Guard.Against.Null(by).Id, at, sequence) => RequireGain(customer, to, by, terms, new ClauseId(2, 3));

    /// <summary>A stored record: no rule is applied.</summary>
    internal Transfer(Id<Customer> customer, Id<StaffMember> to, Id<StaffMember> by, Instant at, int sequence)
        : base(customer, to, by, at, sequence)
    {
    }

    /// <summary>Who gains the customer (接手人).</summary>
    public Id<StaffMember> To => Staff;
}
