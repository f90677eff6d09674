namespace MarketDept.Domain.Customers.Ownership;

/// <summary>What a manager decided on whose a customer is (归属决定): a transfer, an arbitration, or the end of an ownership.</summary>
/// <remarks>Equality is by value. The latest holds; of two at one instant, the one with the higher sequence.</remarks>
public abstract record OwnershipDecision
{
    private protected OwnershipDecision(Id<Customer> customer, Id<StaffMember> staff, Id<StaffMember> by, Instant at, int sequence)
    {
        Customer = Guard.Against.Default(customer);
        Staff = Guard.Against.Default(staff);
        By = Guard.Against.Default(by);
        At = at;
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        Sequence = sequence;
    }

    /// <summary>The customer's record (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Who decided it (决定人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>When (决定时间).</summary>
    public Instant At { get; }
    /// <summary>Which of several at one instant (序号), from 0.</summary>
    public int Sequence { get; }
    /// <summary>Who gains or loses the customer.</summary>
    internal Id<StaffMember> Staff { get; }

    /// <summary>Whether it comes after another, and so holds. Two branches may have given one sequence to two decisions of one
    /// instant: any order will do, if it is the same everywhere.</summary>
    internal bool IsAfter(OwnershipDecision? other) => other is null || Order.CompareTo(other.Order) > 0;

    internal (Instant, int, bool, Id<Customer>, Id<StaffMember>, Id<StaffMember>) Order => (At, Sequence, this is not OwnershipEnd, Customer, Staff, By);

    /// <summary>Somebody gains the customer who may own one, and did not decide it himself.</summary>
    private protected static void RequireGain(Id<Customer> customer, StaffMember gains, StaffMember by, OwnershipTerms? terms, ClauseId clause)
    {
        if (gains.Position != Position.Salesperson && (gains.Position != Position.Manager || terms?.ManagerMayOwn != true))
        {
            throw OwnershipRefusals.NotASalesperson.Because(
                $"客户 {customer}，{gains.Id}（{gains.Position.Title}）。", $"Customer '{customer}', '{gains.Id}' ({gains.Position.Title}).");
        }

        if (gains.Id == by.Id)
            throw StaffingRefusals.DecidesOwnCase.Because($"客户 {customer}：{by.Id}。", $"Customer '{customer}': '{by.Id}'.", clause);
    }
}
