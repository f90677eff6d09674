namespace MarketDept.Domain.Customers.Ownership;

/// <summary>A manager's decision on who owns a customer (归属决定): a transfer, an arbitration, or the end of an ownership.</summary>
/// <remarks>Equality is by value. The latest decision holds. Of two at one instant, the one with the higher sequence holds.</remarks>
public sealed record OwnershipDecision : DomainValue
{
    /// <summary>Restores a stored decision; no rule is applied.</summary>
    internal OwnershipDecision(OwnershipGround ground, Id<Customer> customer, Id<StaffMember> staff, Id<StaffMember> by, Instant at, int sequence)
    {
        Ground = ground is OwnershipGround.Transfer or OwnershipGround.Arbitration or OwnershipGround.None ? ground
            : throw new ArgumentOutOfRangeException(nameof(ground), ground, "Give a transfer, an arbitration, or none for an end.");
        Customer = Guard.Against.Default(customer);
        Staff = Guard.Against.Default(staff);
        By = Guard.Against.Default(by);
        At = Guard.Against.Unreal(at);
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        Sequence = sequence;
    }

    /// <summary>The ground of ownership from then on (此后的归属依据): transfer or arbitration; none for an end.</summary>
    public OwnershipGround Ground { get; }
    /// <summary>The record of the customer whom the decision is about (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The salesperson who gains the customer, or whose ownership ends (接手人或原归属人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The person who decided (决定人).</summary>
    public Id<StaffMember> By { get; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public Instant At { get; }
    /// <summary>The rank among several decisions of one instant (序号), from 0.</summary>
    public int Sequence { get; }

    /// <summary>A transfer of a customer to a salesperson (客户移交), also when another leaves. A transfer outranks every contact.</summary>
    /// <param name="customer">The customer's record.</param>
    /// <param name="to">The salesperson who gains the customer.</param>
    /// <param name="by">The person who decided.</param>
    /// <param name="at">The moment of the decision.</param>
    /// <param name="sequence">The rank among several decisions of one instant, from 0.</param>
    /// <param name="terms">Whether a manager may own customers; null: a manager may not.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the sequence negative.</exception>
    /// <exception cref="DomainException">The person who gains the customer is no salesperson, nor a manager who may own by the terms
    /// (<see cref="CustomerRefusals.NotASalesperson"/>), or decided it himself
    /// (<see cref="StaffingRefusals.DecidesOwnCase"/>).</exception>
    [Clause("2.3")]
    public static OwnershipDecision Transfer(Id<Customer> customer, StaffMember to, StaffMember by, Instant at, int sequence = 0, OwnershipTerms? terms = null) =>
        Gained(new(OwnershipGround.Transfer, customer, Guard.Against.Null(to).Id, Guard.Against.Null(by).Id, at, sequence), to, terms, new ClauseId(2, 3));

    /// <summary>An arbitration of which of several first contacts owns a customer (撞单裁决), on what was recorded up to its instant.</summary>
    /// <remarks>It holds until a contact that founds a claim is recorded later with a time not after the contested one.</remarks>
    /// <param name="customer">The customer's record.</param>
    /// <param name="owner">The salesperson to whom the customer is awarded, one of the contest.</param>
    /// <param name="by">The person who decided.</param>
    /// <param name="at">The moment of the decision.</param>
    /// <param name="sequence">The rank among several decisions of one instant, from 0.</param>
    /// <param name="terms">Whether a manager may own customers; null: a manager may not.</param>
    /// <inheritdoc cref="Transfer" path="/exception"/>
    [Clause("8.1.2")]
    public static OwnershipDecision Arbitration(Id<Customer> customer, StaffMember owner, StaffMember by, Instant at, int sequence = 0, OwnershipTerms? terms = null) =>
        Gained(new(OwnershipGround.Arbitration, customer, Guard.Against.Null(owner).Id, Guard.Against.Null(by).Id, at, sequence), owner, terms, new ClauseId(8, 1, 2));

    /// <summary>The end of an ownership without a successor (终止归属), as when a salesperson leaves.</summary>
    /// <remarks>Contacts up to that instant found no claim any more, also where they are recorded later. The next owner comes by a transfer or by
    /// the next contact that founds a claim.</remarks>
    /// <param name="customer">The customer's record.</param>
    /// <param name="of">The owner until then.</param>
    /// <param name="by">The person who decided.</param>
    /// <param name="at">The moment of the decision.</param>
    /// <param name="sequence">The rank among several decisions of one instant, from 0.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the sequence negative.</exception>
    [Clause("2.3")]
    public static OwnershipDecision End(Id<Customer> customer, Id<StaffMember> of, Id<StaffMember> by, Instant at, int sequence = 0) =>
        new(OwnershipGround.None, customer, Guard.Against.Default(of), by, at, sequence);

    /// <summary>Whether this decision comes after another, and so holds. Two branches may have given one sequence to two decisions of one instant;
    /// then a fixed order decides.</summary>
    internal bool IsAfter(OwnershipDecision? other) => other is null || Order.CompareTo(other.Order) > 0;

    internal (Instant, int, bool, Id<Customer>, Id<StaffMember>, Id<StaffMember>) Order => (At, Sequence, Ground != OwnershipGround.None, Customer, Staff, By);

    /// <summary>Checks that the salesperson who gains the customer may own one and did not decide it himself.</summary>
    private static OwnershipDecision Gained(OwnershipDecision decision, StaffMember gains, OwnershipTerms? terms, ClauseId clause)
    {
        if (gains.Position != Position.Salesperson && (gains.Position != Position.Manager || terms?.ManagerMayOwn != true))
        {
            throw CustomerRefusals.NotASalesperson.Because(
                $"客户 {decision.Customer}，{gains.Id}（{gains.Position.Title}）。", $"Customer '{decision.Customer}', '{gains.Id}' ({gains.Position.Title}).");
        }

        return gains.Id != decision.By ? decision
            : throw StaffingRefusals.DecidesOwnCase.Because($"客户 {decision.Customer}：{decision.By}。", $"Customer '{decision.Customer}': '{decision.By}'.", clause);
    }
}
