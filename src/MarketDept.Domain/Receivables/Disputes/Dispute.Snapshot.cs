namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>Copies the dispute into <see cref="DisputeSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
    public DisputeSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Receivable = Receivable.Value,
        Customer = Customer.Value,
        Kind = Kind.ToString(),
        Status = Status.ToString(),
        Lines = [.. Lines.Select(line => new DisputeLineRow { Source = line.Source, ChargedFen = line.Charged.Fen, DisputedFen = line.Disputed.Fen })],
        Reason = Reason,
        ReceivedBy = ReceivedBy.Value,
        RaisedAt = RaisedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Verification = Verification is { } it ? new()
        {
            JustifiedFen = it.Justified.Fen, Departments = [.. it.Departments], Finding = it.Finding, By = it.By.Value, At = it.At,
        } : null,
        Record = Written is { } record ? new() { Cause = record.Cause, AmountFen = record.Amount.Fen, Proposer = record.Proposer.ToSnapshot(), At = record.At } : null,
        ReportedTo = ReportedTo?.ToSnapshot(),
        ReportedAt = ReportedAt,
        Accepted = Accepted is { } accepted ? new()
        {
            AmountFen = accepted.Amount.Fen, By = accepted.By.ToSnapshot(), At = accepted.At, DecidedOn = accepted.DecidedOn,
        } : null,
        Rejection = Rejection?.ToSnapshot(),
        WithdrawalReason = WithdrawalReason,
    };

    /// <summary>Rebuilds the dispute from its stored form. Only completeness and consistency are checked; what was decided stays decided.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a name is unknown; an amount is impossible; or the parts
    /// do not go together, as an accepted dispute without what was accepted.</exception>
    public static Dispute Restore(DisputeSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Dispute Read(DisputeSnapshot snapshot)
    {
        var kind = Stored.Name<DisputeKind>(snapshot.Kind);
        var status = Stored.Name<DisputeStatus>(snapshot.Status);
        RequirePossible(snapshot, status);
        var dispute = new Dispute(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Receivable)), new(Stored.Text(snapshot.Customer)), kind,
            Stored.All(snapshot.Lines, row => new DisputedLine(row.Source, Money.FromFen(row.ChargedFen), Money.FromFen(row.DisputedFen))),
            snapshot.Reason, new(Stored.Text(snapshot.ReceivedBy)), Stored.At(snapshot.RaisedAt))
        {
            Status = status,
            Verification = Stored.Maybe(snapshot.Verification, row => new DisputeVerification(
                Money.FromFen(row.JustifiedFen), Guard.Against.BlankItem(ValueList.From(Guard.Against.Null(row.Departments))), row.Finding, new(Stored.Text(row.By)), Stored.At(row.At))),
            Written = Stored.Maybe(snapshot.Record, row => new DisputeRecord(
                row.Cause, Money.FromFen(row.AmountFen), Stored.Part(row.Proposer, StaffMember.Restore), Stored.At(row.At))),
            ReportedTo = Stored.Maybe(snapshot.ReportedTo, StaffMember.Restore),
            ReportedAt = Stored.At(snapshot.ReportedAt),
            Accepted = Stored.Maybe(snapshot.Accepted, row => new AcceptedDeduction(
                new(snapshot.Id), new(snapshot.Receivable), kind, Money.FromFen(row.AmountFen), Stored.Part(row.By, StaffMember.Restore), Stored.At(row.At), Stored.On(row.DecidedOn))),
            Rejection = Stored.Maybe(snapshot.Rejection, ReasonedDecision.Restore),
            WithdrawalReason = Guard.Against.Blank(snapshot.WithdrawalReason),
        };
        dispute.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return dispute;
    }

    /// <summary>Checks that the stored parts fit the status. The order of the steps is a rule, and is not checked.</summary>
    private static void RequirePossible(DisputeSnapshot of, DisputeStatus status)
    {
        var possible = of.ReportedAt is null == of.ReportedTo is null
            && of.Accepted is null == (status != DisputeStatus.Accepted)
            && of.Rejection is null == (status != DisputeStatus.Rejected)
            && string.IsNullOrWhiteSpace(of.WithdrawalReason) == (status != DisputeStatus.Withdrawn)
            && status switch
            {
                DisputeStatus.Raised => of is { Verification: null, Record: null, ReportedAt: null },
                DisputeStatus.Verified => of is { Verification: not null, Record: null, ReportedAt: null },
                DisputeStatus.Written => of is { Verification: not null, Record: not null, ReportedAt: null },
                DisputeStatus.Withdrawn => true,
                _ => of is { Verification: not null, Record: not null, ReportedAt: not null },
            };
        if (!possible)
            throw Stored.Impossible($"dispute '{of.Id}' is {status}, and what is stored of its steps does not go with that");
    }
}

/// <summary>The stored form of a <see cref="Dispute"/> (质疑快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record DisputeSnapshot : AggregateSnapshot
{
    /// <summary>The id of the dispute, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the disputed debt (应收款).</summary>
    public required string Receivable { get; init; }
    /// <summary>The id of the customer who disputes the debt (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The name of the <see cref="DisputeKind"/>: damage or price (种类).</summary>
    public required string Kind { get; init; }
    /// <summary>The name of the <see cref="DisputeStatus"/> (状态).</summary>
    public required string Status { get; init; }
    /// <summary>The disputed lines of the bill (有争议的明细), at least one, each once.</summary>
    public required IReadOnlyList<DisputeLineRow> Lines { get; init; }
    /// <summary>The customer's reason for the dispute (客户理由).</summary>
    public required string Reason { get; init; }
    /// <summary>The id of the person who received the dispute (接收人).</summary>
    public required string ReceivedBy { get; init; }
    /// <summary>The moment at which the customer raised the dispute (提出时间).</summary>
    public required Instant RaisedAt { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>What the departments found (核实结果); null while the dispute is not verified.</summary>
    public required DisputeVerificationRow? Verification { get; init; }
    /// <summary>The written record with the proposal (书面记录); null while there is none.</summary>
    public required DisputeRecordRow? Record { get; init; }
    /// <summary>The leader who got the report (上报对象); null while the dispute is not reported.</summary>
    public required StaffMemberSnapshot? ReportedTo { get; init; }
    /// <summary>The moment of the report to the department leader (上报时间); present exactly with <see cref="ReportedTo"/>.</summary>
    public required Instant? ReportedAt { get; init; }
    /// <summary>The accepted deduction (同意的扣款); present exactly where the dispute was accepted.</summary>
    public required DisputeAcceptedRow? Accepted { get; init; }
    /// <summary>Who rejected the dispute, why and when (驳回); present exactly where it was rejected.</summary>
    public required ReasonedDecisionSnapshot? Rejection { get; init; }
    /// <summary>Why the customer withdrew the dispute (撤回原因); present exactly where it was withdrawn.</summary>
    public required string? WithdrawalReason { get; init; }
}

/// <summary>The stored form of a <see cref="DisputedLine"/>: a line of the bill that the customer disputes.</summary>
public sealed record DisputeLineRow : DomainValue
{
    /// <summary>The source of the charge, or the number of a consignment with all its charges (来源).</summary>
    public required string Source { get; init; }
    /// <summary>The amount charged on the bill, in fen (计费金额).</summary>
    public required long ChargedFen { get; init; }
    /// <summary>The part that the customer disputes, in fen (争议金额).</summary>
    public required long DisputedFen { get; init; }
}

/// <summary>The stored form of a <see cref="DisputeVerification"/>: what the departments found.</summary>
public sealed record DisputeVerificationRow : DomainValue
{
    /// <summary>The part of the dispute that is justified, in fen (有理由部分).</summary>
    public required long JustifiedFen { get; init; }
    /// <summary>The departments that verified (核实部门), at least one, each once.</summary>
    public required IReadOnlyList<string> Departments { get; init; }
    /// <summary>What the departments found, in words (核实情况).</summary>
    public required string Finding { get; init; }
    /// <summary>The id of the person who verified with the departments (核实人).</summary>
    public required string By { get; init; }
    /// <summary>The moment of the verification (核实时间).</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of the written record of a dispute (书面记录行).</summary>
public sealed record DisputeRecordRow : DomainValue
{
    /// <summary>Why a deduction is proposed, or why none (事由).</summary>
    public required string Cause { get; init; }
    /// <summary>The proposed deduction, in fen (扣除金额); 0 where none is proposed.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The person who proposed, and who therefore must not decide (提出处理意见人).</summary>
    public required StaffMemberSnapshot Proposer { get; init; }
    /// <summary>The moment at which the record was written (书面记录时间).</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of an <see cref="AcceptedDeduction"/>: what the department leader accepted.</summary>
public sealed record DisputeAcceptedRow : DomainValue
{
    /// <summary>The accepted amount, in fen (金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The person who decided, in the position held then (决定人).</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>The moment of the decision (决定时间).</summary>
    public required Instant At { get; init; }
    /// <summary>The day of the decision, in the company's time zone (决定日).</summary>
    public required LocalDate DecidedOn { get; init; }
}
