using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

/// <summary>One line of the lost-customer analysis (流失客户): who was lost, since when, why, and what was done to hold on to him.</summary>
/// <remarks>The loss ends no ownership: the line names who is in charge of him, and that stays. Equality is by value.</remarks>
[Clause("8.3.7")]
public sealed record LostCustomer
{
    internal LostCustomer(
        Id<Customer> customer, LocalDate lastOrderOn, LocalDate lostSince, LossReason reason, Id<StaffMember>? inCharge,
        Id<StaffMember> enteredBy, Instant enteredAt)
    {
        Customer = Guard.Against.Default(customer);
        LastOrderOn = lastOrderOn;
        LostSince = lostSince;
        Reason = Guard.Against.Null(reason);
        InCharge = inCharge is { } owner ? Guard.Against.Default(owner) : null;
        EnteredBy = Guard.Against.Default(enteredBy);
        EnteredAt = enteredAt;
    }

    /// <summary>The customer (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>The day of his last order (最近下单日).</summary>
    public LocalDate LastOrderOn { get; }

    /// <summary>Since when he is lost (流失日), after his last order.</summary>
    public LocalDate LostSince { get; }

    /// <summary>Why (流失原因).</summary>
    public LossReason Reason { get; }

    /// <summary>In whose charge he was and remains (负责的业务员); null for a customer in nobody's charge.</summary>
    [Clause("2.3")]
    public Id<StaffMember>? InCharge { get; }

    /// <summary>Who entered it (填表人).</summary>
    public Id<StaffMember> EnteredBy { get; }

    /// <summary>When (填表时间).</summary>
    public Instant EnteredAt { get; }

    /// <summary>What was done to hold on to him (挽留措施), in the order in which it was entered.</summary>
    public ValueList<RetentionEffort> Efforts { get; internal init; } = [];
}
