namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>The dispute as primitives and NodaTime values, to be stored.</summary>
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

    /// <summary>Rebuilds the dispute from its stored form. The structure is checked and no rule is applied: what was decided stays decided.</summary>
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

/// <summary>The dispute as primitives and NodaTime values, to be stored (质疑快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record DisputeSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The disputed debt.</summary>
    public required string Receivable { get; init; }
    /// <summary>The customer who disputes the debt.</summary>
    public required string Customer { get; init; }
    /// <summary>The name of the <see cref="DisputeKind"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>The name of the <see cref="DisputeStatus"/>.</summary>
    public required string Status { get; init; }
    /// <summary>The disputed lines.</summary>
    public required IReadOnlyList<DisputeLineRow> Lines { get; init; }
    /// <summary>The customer's reason.</summary>
    public required string Reason { get; init; }
    /// <summary>The person who received the dispute.</summary>
    public required string ReceivedBy { get; init; }
    /// <summary>When it was raised.</summary>
    public required Instant RaisedAt { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The verification; null while there is none.</summary>
    public required DisputeVerificationRow? Verification { get; init; }
    /// <summary>The written record; null while there is none.</summary>
    public required DisputeRecordRow? Record { get; init; }
    /// <summary>The leader who got the report; null before it.</summary>
    public required StaffMemberSnapshot? ReportedTo { get; init; }
    /// <summary>When it was reported; present exactly with <see cref="ReportedTo"/>.</summary>
    public required Instant? ReportedAt { get; init; }
    /// <summary>The accepted deduction; present exactly where one is accepted.</summary>
    public required DisputeAcceptedRow? Accepted { get; init; }
    /// <summary>Who rejected the dispute, why and when; present exactly where it is rejected.</summary>
    public required ReasonedDecisionSnapshot? Rejection { get; init; }
    /// <summary>Why the customer withdrew the dispute; present exactly where it is withdrawn.</summary>
    public required string? WithdrawalReason { get; init; }
}

/// <summary>A <see cref="DisputedLine"/>, stored.</summary>
public sealed record DisputeLineRow : DomainValue
{
    /// <summary>The source of the charge.</summary>
    public required string Source { get; init; }
    /// <summary>The charged amount, in fen.</summary>
    public required long ChargedFen { get; init; }
    /// <summary>The disputed amount, in fen.</summary>
    public required long DisputedFen { get; init; }
}

/// <summary>A <see cref="DisputeVerification"/>, stored.</summary>
public sealed record DisputeVerificationRow : DomainValue
{
    /// <summary>The justified amount, in fen.</summary>
    public required long JustifiedFen { get; init; }
    /// <summary>The departments that verified.</summary>
    public required IReadOnlyList<string> Departments { get; init; }
    /// <summary>The finding of the departments.</summary>
    public required string Finding { get; init; }
    /// <summary>The person who verified with them.</summary>
    public required string By { get; init; }
    /// <summary>When the dispute was verified.</summary>
    public required Instant At { get; init; }
}

/// <summary>The written record of a dispute, stored (书面记录行).</summary>
public sealed record DisputeRecordRow : DomainValue
{
    /// <summary>Why a deduction is proposed, or none.</summary>
    public required string Cause { get; init; }
    /// <summary>The proposed deduction, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The person who proposes.</summary>
    public required StaffMemberSnapshot Proposer { get; init; }
    /// <summary>When the record was written.</summary>
    public required Instant At { get; init; }
}

/// <summary>An <see cref="AcceptedDeduction"/>, stored.</summary>
public sealed record DisputeAcceptedRow : DomainValue
{
    /// <summary>The accepted amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The person who decided.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }
    /// <summary>The day of the decision.</summary>
    public required LocalDate DecidedOn { get; init; }
}
