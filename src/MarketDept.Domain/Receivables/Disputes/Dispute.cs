namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A customer disputes a debt (客户质疑): raised, verified with the departments, written down, reported to the leader, decided.</summary>
/// <remarks>
/// <para>The steps come in that order and none is left out; whoever proposed does not decide. Until it is decided the debt ages on, and
/// dunning pauses on the disputed part only; on what was accepted it pauses until that is booked. The balance changes only with what was accepted, through <see cref="Receivable.Deduct"/>.</para>
/// <para>The leader may accept more than was found justified, up to what is disputed: that is a waiver in his authority, and
/// <see cref="BeyondJustified"/> names it. A refused command changes nothing.</para>
/// </remarks>
[Clause("6.3")]
[Clause("9.3")]
public sealed partial class Dispute : Aggregate, IAggregate<Dispute, DisputeSnapshot>
{
    private static readonly ClauseId Objection = new(6, 3);
    private static readonly ClauseId Verifying = new(9, 3);

    private Dispute(
        Id<Dispute> id, Id<Receivable> receivable, Id<Customer> customer, DisputeKind kind, ValueList<DisputedLine> lines, string reason,
        Id<StaffMember> receivedBy, Instant raisedAt)
    {
        Id = Guard.Against.Default(id);
        Receivable = Guard.Against.Default(receivable);
        Customer = Guard.Against.Default(customer);
        Kind = kind;
        Guard.Against.NullOrEmpty(lines);
        Lines = Guard.Against.NullItem(lines);
        if (lines.DistinctBy(line => line.Source, StringComparer.Ordinal).Count() < lines.Count)
            throw new ArgumentException("A line is disputed twice. Give each source once.", nameof(lines));
        if (lines.Aggregate(Int128.Zero, (sum, line) => sum + line.Disputed.Fen) > Money.MaxValue.Fen)
            throw new ArgumentException($"The lines together are beyond the range of money. Give at most {Money.MaxValue}.", nameof(lines));
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        ReceivedBy = Guard.Against.Default(receivedBy);
        RaisedAt = raisedAt;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The host's id (编号).</summary>
    public Id<Dispute> Id { get; }
    /// <summary>The debt (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>Who disputes it (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Whether he claims for damage or deducts from the price (种类).</summary>
    public DisputeKind Kind { get; }
    /// <summary>The lines of the bill that are disputed (有争议的明细), at least one, each once.</summary>
    public ValueList<DisputedLine> Lines { get; }
    /// <summary>What the customer says (客户理由).</summary>
    public string Reason { get; }
    /// <summary>Who received it (接收人).</summary>
    public Id<StaffMember> ReceivedBy { get; }
    /// <summary>When it was raised (提出时间).</summary>
    public Instant RaisedAt { get; }
    /// <summary>Where it stands (状态).</summary>
    public DisputeStatus Status { get; private set; } = DisputeStatus.Raised;

    /// <summary>How much is disputed, in yuan (争议金额): the lines together.</summary>
    public Money Amount => Money.Sum(Lines.Select(line => line.Disputed));

    /// <summary>What the departments found (核实结果); null while it is not verified.</summary>
    public DisputeVerification? Verification { get; private set; }
    /// <summary>The written record's cause (事由): why there would be a deduction, or none; null while nothing is written down.</summary>
    public string? Cause => Written?.Cause;
    /// <summary>What it proposes to deduct, in yuan (拟扣金额); null while nothing is written down.</summary>
    public Money? Proposed => Written?.Amount;
    /// <summary>Who proposes that (提出处理意见人), and so does not decide it; null while nothing is written down.</summary>
    public StaffMember? Proposer => Written?.Proposer;
    /// <summary>When it was written down (书面记录时间); null while it was not.</summary>
    public Instant? WrittenAt => Written?.At;
    internal DisputeRecord? Written { get; private set; }
    /// <summary>When it was reported to the leader (上报时间); null while it was not.</summary>
    public Instant? ReportedAt { get; private set; }
    /// <summary>The leader to whom it was reported (上报对象); present exactly with <see cref="ReportedAt"/>.</summary>
    public StaffMember? ReportedTo { get; private set; }
    /// <summary>What the leader accepted (同意的扣款); null where he accepted nothing, or has not decided.</summary>
    public AcceptedDeduction? Accepted { get; private set; }
    /// <summary>Why he accepted nothing (驳回); null where he did not reject it.</summary>
    public ReasonedDecision? Rejection { get; private set; }
    /// <summary>Why the customer took it back (撤回原因); null where he did not.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Whether nobody has decided yet and the customer stands by it (未了结).</summary>
    public bool IsOpen => Status is DisputeStatus.Raised or DisputeStatus.Verified or DisputeStatus.Written or DisputeStatus.Reported;

    /// <summary>How much more was accepted than was found justified, in yuan (超出有理由部分): a waiver that the leader decided.</summary>
    public Money BeyondJustified => Accepted is { } accepted && Verification is { } verification && accepted.Amount > verification.Justified
        ? accepted.Amount - verification.Justified
        : Money.Zero;

    /// <summary>Puts a customer's objection on record (登记质疑).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="receivable">The debt.</param>
    /// <param name="claim">What he objects to.</param>
    /// <param name="others">All disputes that there are over the debt: of a line no more is disputed in all than is charged for it. What was rejected, withdrawn or taken back counts no more.</param>
    /// <param name="by">Who received it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, there is no line, a line twice, or no such kind; or the lines are beyond the range of money.</exception>
    /// <exception cref="DomainException"><see cref="DisputeRefusals.AboveCharged"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="ReceivableRefusals.OtherDebt"/>, <see cref="DisputeRefusals.OtherLine"/> or
    /// <see cref="DisputeRefusals.AboveLine"/>.</exception>
    /// <example><code>
    /// var line = new DisputedLine("YD-1", Charged: Money.FromYuan(1680m), Disputed: Money.FromYuan(200m));
    /// var claim = new DisputeClaim(DisputeKind.CargoClaim, [line], "破损两箱", bill);
    /// Dispute dispute = Dispute.Raise(new("ZY-1"), debt, claim, others: [], by: collector.Id, at);
    /// dispute.Verify(Money.FromYuan(150m), ["操作部"], "签收单注明破损", by: collector.Id, at);
    /// </code></example>
    [Clause("6.3")]
    public static Dispute Raise(
        Id<Dispute> id, Receivable receivable, DisputeClaim claim, IEnumerable<Dispute> others, Id<StaffMember> by, Instant at)
    {
        Guard.Against.Null(receivable);
        var (kind, lines, reason, bill) = Guard.Against.Null(claim);
        Guard.Against.EnumOutOfRange(kind);
        var dispute = new Dispute(id, receivable.Id, receivable.Customer, kind, lines, reason, by, at);
        Dispute[] known = [.. Guard.Against.Null(others).Select(other => Guard.Against.Null(other, nameof(others))).Where(other => other.Id != id)];
        Step.RequireNotBefore(dispute.Key, at, receivable.RecordedAt, Objection);
        RequireWithinCharged(id, dispute.Amount, receivable, Objection);
        if (bill is not null)
            RequireOnBill(receivable, bill, lines);
        foreach (var line in lines)
            RequireWithinLine(line, receivable, bill, known);
        dispute.Record(new DisputeRaised(receivable.Id, receivable.Customer, kind, lines, reason, by), at);
        return dispute;
    }

    /// <summary>On how much of its debt dunning pauses at the end of a day, in yuan (某日暂停催收金额).</summary>
    /// <remarks>What is disputed from the day on which it was raised until it is decided or taken back; then what was accepted, until it is deducted.</remarks>
    /// <param name="day">The day: what was raised, decided or booked later does not count.</param>
    /// <param name="receivable">The debt.</param>
    /// <exception cref="ArgumentException">There is no debt, or it is another.</exception>
    [Clause("6.3")]
    public Money PausedOn(LocalDate day, Receivable receivable)
    {
        if (Guard.Against.Null(receivable).Id != Receivable)
            throw new ArgumentException($"Dispute '{Id}' is of receivable '{Receivable}'; '{receivable.Id}' is another.", nameof(receivable));
        if (day < DayOf(RaisedAt))
            return Money.Zero;
        if (IsOpen || day < (Accepted?.DecidedOn ?? DayOf(LastChangedAt)))
            return Amount;
        return Accepted is null || receivable.DeductionOf(Id)?.On <= day ? Money.Zero : Accepted.Amount;

        LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
    }

    /// <summary>On how much of a debt dunning pauses, in yuan (某笔应收的暂停催收金额): its disputes together as they stood on the day, at most what is owed.</summary>
    /// <param name="receivable">The debt.</param>
    /// <param name="disputes">Any disputes; those of other debts do not count.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    [Clause("6.3")]
    public static Money PausedOf(Receivable receivable, IEnumerable<Dispute> disputes, LocalDate day)
    {
        Guard.Against.Null(receivable);
        Guard.Against.Null(disputes);
        var (paused, owed) = (Money.Zero, receivable.BalanceOn(day));
        foreach (var dispute in disputes)
        {
            if (Guard.Against.Null(dispute, nameof(disputes)).Receivable == receivable.Id)
                paused += Money.Min(dispute.PausedOn(day, receivable), owed - paused);
        }

        return paused;
    }
}
