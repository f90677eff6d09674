namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>The decision that a debt cannot be collected (无法收回的认定), with ground, amount and evidence. Only a debt so determined can be written
/// off.</summary>
/// <remarks>
/// <para>Only a determined amount can be written off (<see cref="Receivable.WriteOff"/>), and only that amount is compensated by a person liable
/// for the debt. Being late is no ground; two grounds of the list ask for years overdue. A person who would be liable does not determine it.</para>
/// <para>A revocation is recorded. Money that comes in later needs none: it takes the write-off back by the same amount
/// (<see cref="Settlement.Recover"/>). A refused command changes nothing.</para>
/// </remarks>
[Clause("11.2.3")]
public sealed partial class UncollectabilityDetermination : Aggregate, IAggregate<UncollectabilityDetermination, UncollectabilityDeterminationSnapshot>
{
    private static readonly ClauseId Uncollected = new(11, 2, 3);

    private readonly UncollectabilityFinding _finding;

    private UncollectabilityDetermination(
        Id<UncollectabilityDetermination> id, Id<Receivable> receivable, UncollectabilityFinding finding, StaffMember decider, Instant at, LocalDate on)
    {
        Id = Guard.Against.Default(id);
        Receivable = Guard.Against.Default(receivable);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(finding.Amount, Money.Zero);
        foreach (var piece in Guard.Against.Null(finding.Evidence))
            Guard.Against.Null(piece, nameof(finding));
        foreach (var person in Guard.Against.Null(finding.Liable))
            Guard.Against.Null(person, nameof(finding));
        _finding = finding;
        Decider = Guard.Against.Null(decider);
        DeterminedAt = at;
        DeterminedOn = on;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the determination, given by the host (编号).</summary>
    public Id<UncollectabilityDetermination> Id { get; }
    /// <summary>The id of the debt that cannot be collected (应收款).</summary>
    public Id<Receivable> Receivable { get; }

    /// <summary>The ground on which the debt cannot be collected (依据).</summary>
    public UncollectableGround Ground => _finding.Ground!;

    /// <summary>The amount that cannot be collected, in yuan, more than zero (无法收回金额).</summary>
    public Money Amount => _finding.Amount;

    /// <summary>The evidence (证据), at least one piece at the determination.</summary>
    public ValueList<UncollectabilityEvidence> Evidence => _finding.Evidence;

    /// <summary>The person who decided, in the position held then (认定人).</summary>
    public StaffMember Decider { get; }

    /// <summary>The persons who would have to compensate the amount (责任人), none of whom decided; empty where nobody would.</summary>
    public ValueList<StaffMember> Liable => _finding.Liable;

    /// <summary>The moment of the determination (认定时间).</summary>
    public Instant DeterminedAt { get; }
    /// <summary>The day of the determination, in the company's time zone (认定日), which is the first day for writing off.</summary>
    public LocalDate DeterminedOn { get; }
    /// <summary>Who revoked the determination, why and when (撤销); null while the determination stands.</summary>
    public ReasonedDecision? Revocation { get; private set; }

    /// <summary>Whether the determination was in force at the end of a day (某日是否有效): from its own day on, until the day of a revocation.</summary>
    /// <param name="day">The day asked about.</param>
    public bool StandsOn(LocalDate day) =>
        day >= DeterminedOn && !(Revocation?.At.InBusinessZone().Date <= day);

    /// <summary>Determines that a debt cannot be collected (认定无法收回), wholly or in part.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="receivable">The debt. It is not changed.</param>
    /// <param name="finding">The ground, the amount, the evidence, and the persons who would have to compensate.</param>
    /// <param name="by">The person who determines: the manager or his delegate, and not liable himself.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the determination.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the amount is not above zero.</exception>
    /// <exception cref="DomainException">
    /// <see cref="UncollectableRefusals.WithoutGround"/>, <see cref="UncollectableRefusals.WithoutEvidence"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="UncollectableRefusals.AboveBalance"/>,
    /// <see cref="UncollectableRefusals.NotLongEnough"/>, <see cref="UncollectableRefusals.AboveLimit"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.
    /// </exception>
    /// <example><code>
    /// var determined = UncollectabilityDetermination.Determine(new("RD-1"), debt, finding, by: manager, new DecisionAuthority(), later);
    /// debt.WriteOff(determined, debt.Balance, new Posting(new("HX-1"), new LocalDate(2026, 9, 2), later));
    /// </code></example>
    public static UncollectabilityDetermination Determine(
        Id<UncollectabilityDetermination> id, Receivable receivable, UncollectabilityFinding finding, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(receivable);
        Guard.Against.Null(by);
        Guard.Against.Null(authority);
        var grounds = Guard.Against.Null(finding).Terms.Grounds;
        if (finding.Ground is not { } ground || !grounds.Contains(ground))
            throw UncollectableRefusals.WithoutGround.Because($"应收款 {receivable.Id}；可用的理由：{grounds}。", $"Receivable '{receivable.Id}'; the grounds are: {grounds}.");

        var today = at.InBusinessZone().Date;
        var amount = finding.Amount;
        var determination = new UncollectabilityDetermination(id, receivable.Id, finding, by, at, today);
        if (finding.Evidence.Count == 0)
            throw UncollectableRefusals.WithoutEvidence.Because($"应收款 {receivable.Id}。", $"Receivable '{receivable.Id}'.");

        Step.RequireNotBefore(determination.Key, at, receivable.RecordedAt, Uncollected);
        RequireGround(receivable, ground, today);
        var owed = receivable.OpenFrom(today);
        if (amount > owed)
        {
            throw UncollectableRefusals.AboveBalance.Because(
                $"应收款 {receivable.Id}：认定 {amount}，欠款 {owed}。", $"{amount} of receivable '{receivable.Id}' is called uncollectable; {owed} is owed.");
        }

        authority.Require(by, Matter.Uncollectability, at, finding.Liable.AsSpan());
        determination.Record(new UncollectabilityDeterminationMade(receivable.Id, ground.Name, amount, by.Id), at);
        return determination;
    }

    /// <summary>Revokes the determination (撤销认定). Write-offs under it are no longer compensated, and must be reversed on the debt:
    /// <see cref="Receivable.ToReverse"/>.</summary>
    /// <param name="reason">Why the determination is revoked, not blank.</param>
    /// <param name="by">The person who decides, not liable himself.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="UncollectableRefusals.Revoked"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.
    /// </exception>
    public void Revoke(string reason, StaffMember by, DecisionAuthority authority, Instant at)
    {
        var revocation = new ReasonedDecision(by, reason, at);
        Guard.Against.Null(authority);
        RequireStanding();
        RequireInOrder(at, Uncollected);
        authority.Require(by, Matter.Uncollectability, at, Liable.AsSpan());
        Revocation = revocation;
        Record(new UncollectabilityDeterminationRevoked(by.Id, revocation.Reason), at);
    }

    internal void RequireStanding()
    {
        if (Revocation is { } revocation)
            throw UncollectableRefusals.Revoked.Because($"认定 {Id} 已于 {revocation.At} 撤销。", $"Determination '{Id}' was revoked at {revocation.At}.");
    }

    private static void RequireGround(Receivable receivable, UncollectableGround ground, LocalDate today)
    {
        if (ground.YearsOverdue is not null)
        {
            var earliest = receivable.DueDateOn(today) is { } due ? ground.EarliestDay(due) : null;
            if (earliest is null || today < earliest)
            {
                throw UncollectableRefusals.NotLongEnough.Because(
                    $"应收款 {receivable.Id}，{today}；{ground}最早自 {earliest} 起。", $"Receivable '{receivable.Id}' on {today}; '{ground}' begins on {earliest}.");
            }
        }

        if (receivable.BalanceOn(today) > ground.Limit)
        {
            throw UncollectableRefusals.AboveLimit.Because(
                $"应收款 {receivable.Id} 欠 {receivable.BalanceOn(today)}，这项理由的限额 {ground.Limit}。",
                $"On receivable '{receivable.Id}' {receivable.BalanceOn(today)} is owed; the limit of the ground is {ground.Limit}.");
        }
    }
}
