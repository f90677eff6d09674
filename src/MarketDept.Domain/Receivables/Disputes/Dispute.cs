namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A customer's dispute of a debt (客户质疑), taken step by step by clause 9.3: raised, verified, written down, reported to the department leader,
/// decided.</summary>
/// <remarks>
/// <para>The steps come in that order and none is left out. The proposer does not decide. Until the decision the debt keeps ageing, and dunning
/// pauses on the disputed part only; for an accepted part it pauses until the booking. Only an accepted deduction changes the balance, through
/// <see cref="Receivable.Deduct"/>.</para>
/// <para>The leader may accept more than was found justified, up to the disputed amount. The excess is a waiver in his authority, shown by
/// <see cref="BeyondJustified"/>. A refused command changes nothing.</para>
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

    /// <summary>The id of the dispute, given by the host (编号).</summary>
    public Id<Dispute> Id { get; }
    /// <summary>The id of the disputed debt (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>The id of the customer who disputes the debt (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Whether the customer claims damage or a lower price (种类).</summary>
    public DisputeKind Kind { get; }
    /// <summary>The disputed lines of the bill (有争议的明细), at least one, each once.</summary>
    public ValueList<DisputedLine> Lines { get; }
    /// <summary>The customer's reason for the dispute (客户理由).</summary>
    public string Reason { get; }
    /// <summary>The id of the person who received the dispute (接收人).</summary>
    public Id<StaffMember> ReceivedBy { get; }
    /// <summary>The moment at which the customer raised the dispute (提出时间).</summary>
    public Instant RaisedAt { get; }
    /// <summary>How far the dispute has come: raised, verified, written down, reported, accepted, rejected or withdrawn (状态).</summary>
    public DisputeStatus Status { get; private set; } = DisputeStatus.Raised;

    /// <summary>The disputed amount in yuan, the sum over the lines (争议金额).</summary>
    public Money Amount => Money.Sum(Lines.Select(line => line.Disputed));

    /// <summary>What the departments found (核实结果); null while the dispute is not verified.</summary>
    public DisputeVerification? Verification { get; private set; }
    /// <summary>Why the written record proposes a deduction, or none (事由); null while there is no record.</summary>
    public string? Cause => Written?.Cause;
    /// <summary>The deduction that the written record proposes, in yuan (拟扣金额); null while there is no record.</summary>
    public Money? Proposed => Written?.Amount;
    /// <summary>The person who proposed, and who therefore must not decide (提出处理意见人); null while there is no record.</summary>
    public StaffMember? Proposer => Written?.Proposer;
    /// <summary>The moment at which the record was written (书面记录时间); null while there is none.</summary>
    public Instant? WrittenAt => Written?.At;
    internal DisputeRecord? Written { get; private set; }
    /// <summary>The moment of the report to the department leader (上报时间); null while the dispute is not reported.</summary>
    public Instant? ReportedAt { get; private set; }
    /// <summary>The leader to whom the dispute was reported (上报对象); present exactly with <see cref="ReportedAt"/>.</summary>
    public StaffMember? ReportedTo { get; private set; }
    /// <summary>The deduction that the department leader accepted (同意的扣款); null where none was accepted, or nothing is decided yet.</summary>
    public AcceptedDeduction? Accepted { get; private set; }
    /// <summary>Who rejected the dispute, why and when (驳回); null where nobody did.</summary>
    public ReasonedDecision? Rejection { get; private set; }
    /// <summary>Why the customer withdrew the dispute (撤回原因); null where it was not withdrawn.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Whether the dispute is open (未了结): neither decided nor withdrawn.</summary>
    public bool IsOpen => Status is DisputeStatus.Raised or DisputeStatus.Verified or DisputeStatus.Written or DisputeStatus.Reported;

    /// <summary>The accepted amount beyond the justified one, in yuan (超出有理由部分), which the department leader waived; zero where there is none.</summary>
    public Money BeyondJustified => Accepted is { } accepted && Verification is { } verification && accepted.Amount > verification.Justified
        ? accepted.Amount - verification.Justified
        : Money.Zero;

    /// <summary>Records that a customer disputes a debt (登记质疑), wholly or in part.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="receivable">The disputed debt.</param>
    /// <param name="claim">What the customer disputes, and why.</param>
    /// <param name="others">All other disputes over the debt, so that no line is disputed beyond its charge. Rejected, withdrawn and reversed ones
    /// do not count.</param>
    /// <param name="by">The person who received the dispute.</param>
    /// <param name="at">The moment of the dispute.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, there is no line, a line twice, or no such kind; or the
    /// lines are beyond the range of money.</exception>
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
        var dispute = new Dispute(id, receivable.Id, receivable.Customer, kind, lines, reason, Guard.Against.Default(by), at);
        Dispute[] known = [.. Guard.Against.Null(others).Select(other => Guard.Against.Null(other, nameof(others))).Where(other => other.Id != id)];
        Step.RequireNotBefore(dispute.Key, at, receivable.RecordedAt, Objection);
        RequireWithinCharged(id, dispute.Amount, receivable, Objection);
        if (bill is not null)
            RequireOnBill(receivable, bill, lines);
        foreach (var line in lines)
            RequireWithinLine(line, receivable, bill, known);
        dispute.Record(new DisputeRaised(receivable.Id, receivable.Customer, kind, lines, dispute.Reason, by), at);
        return dispute;
    }

    /// <summary>The part of the debt for which dunning pauses at the end of a day, in yuan (某日暂停催收金额), because of this dispute.</summary>
    /// <remarks>The disputed amount, from the day of raising until the decision or withdrawal; then the accepted amount, until it is deducted.</remarks>
    /// <param name="day">The day asked about. Later steps do not count.</param>
    /// <param name="receivable">The disputed debt.</param>
    /// <exception cref="ArgumentException">The debt is null, or it is not the disputed debt.</exception>
    [Clause("6.3")]
    public Money PausedOn(LocalDate day, Receivable receivable)
    {
        if (Guard.Against.Null(receivable).Id != Receivable)
            throw new ArgumentException($"Dispute '{Id}' is about receivable '{Receivable}', not '{receivable.Id}'. Give that receivable.", nameof(receivable));
        if (day < DayOf(RaisedAt))
            return Money.Zero;
        if (IsOpen || day < (Accepted?.DecidedOn ?? DayOf(LastChangedAt)))
            return Amount;
        return Accepted is null || receivable.DeductionOf(Id)?.On <= day ? Money.Zero : Accepted.Amount;

        LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
    }

    /// <summary>The part of a debt for which dunning pauses on a day, in yuan (某笔应收的暂停催收金额), over all its disputes; at most the balance.</summary>
    /// <param name="receivable">The debt.</param>
    /// <param name="disputes">The disputes; those of other debts are skipped.</param>
    /// <param name="day">The day asked about.</param>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
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
