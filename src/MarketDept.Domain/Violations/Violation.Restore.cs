using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>The case as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Status = Status.ToString(),
        Incident = Incident.ToSnapshot(),
        Accused = Accused.ToSnapshot(),
        OtherParties = [.. OtherParties.Select(person => person.ToSnapshot())],
        Reporter = Reporter.ToSnapshot(),
        Edition = Edition,
        ReportedAt = ReportedAt,
        LastChangedAt = LastChangedAt,
        Evidence = [.. Evidence.Select(piece => new EvidenceRow(piece.Kind, piece.Description, piece.KeptAt, piece.RecordedAt))],
        Hearings = [.. Hearings.Select(hearing => new HearingRow(hearing.Spoke, hearing.Text, hearing.At))],
        Decision = Decision is { } decision ? new(Row(decision.Finding), decision.By.ToSnapshot(), decision.At, decision.AppealableUntil) : null,
        Appeal = LodgedAppeal is { } appeal ? new(appeal.Grounds, appeal.At, appeal.Ruling?.ToSnapshot()) : null,
        Dismissal = Dismissal?.ToSnapshot(),
        FinalSince = FinalSince,
        FinalBecause = FinalBecause?.ToString(),
        Withdrawal = Withdrawal?.ToSnapshot(),
    };

    /// <summary>The case that was stored. Structure is checked and no rule applied: what was decided stays decided.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be; a status, position, kind or clause is unknown; or the parts do not go
    /// together, as a decided case without a decision.
    /// </exception>
    public static Violation Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var status = Stored.Name<ViolationStatus>(snapshot.Status);
        RequirePossible(snapshot, status);
        return new Violation(
            new(snapshot.Id),
            Incident.Restore(snapshot.Incident),
            StaffMember.Restore(snapshot.Accused),
            Stored.All(snapshot.OtherParties, StaffMember.Restore),
            Stored.All(snapshot.Evidence, row => new Evidence(row.Kind, row.Description, row.KeptAt, row.RecordedAt)),
            StaffMember.Restore(snapshot.Reporter),
            Guard.Against.NullOrWhiteSpace(snapshot.Edition),
            snapshot.ReportedAt)
        {
            Status = status,
            LastChangedAt = snapshot.LastChangedAt,
            Hearings = Stored.All(snapshot.Hearings, row => new Hearing(row.Spoke, row.Text, row.At)),
            Decision = snapshot.Decision is { } decision
                ? new(Finding(decision.Finding), StaffMember.Restore(decision.By), decision.At, decision.AppealableUntil) : null,
            LodgedAppeal = snapshot.Appeal is { } appeal ? new(appeal.Grounds, appeal.At, Stored.Maybe(appeal.Ruling, ReasonedDecision.Restore)) : null,
            Dismissal = Stored.Maybe(snapshot.Dismissal, ReasonedDecision.Restore),
            FinalSince = snapshot.FinalSince,
            FinalBecause = snapshot.FinalBecause is { } because ? Stored.Name<FinalityGround>(because) : null,
            Withdrawal = Stored.Maybe(snapshot.Withdrawal, ReasonedDecision.Restore),
        };
    }

    /// <summary>Whether the parts go together. That somebody was heard before a decision is a rule, so it is not asked here.</summary>
    private static void RequirePossible(Snapshot of, ViolationStatus status)
    {
        var decided = of.Decision is not null;
        var appealed = of.Appeal is not null;
        var ruled = of.Appeal?.Ruling is not null;
        var final = of.FinalSince is not null;
        var possible = (decided || !(appealed || final))
            && final == of.FinalBecause is not null
            && of.Dismissal is null == (status != ViolationStatus.Dismissed || ruled)
            && of.Withdrawal is null == (status != ViolationStatus.Withdrawn)
            && status switch
            {
                ViolationStatus.Reported => !decided,
                ViolationStatus.Heard => !decided && of.Hearings is { Count: > 0 },
                ViolationStatus.Decided => decided && !appealed && !final,
                ViolationStatus.Appealed => appealed && !ruled && !final,
                ViolationStatus.Final => final && appealed == ruled,
                ViolationStatus.Dismissed => !final && appealed == ruled && decided == ruled,
                _ => final ? appealed == ruled : !ruled,
            };
        if (!possible)
        {
            throw new ArgumentException(
                $"The stored violation '{of.Id}' is {status}, and what is stored of decision, appeal, finality, dismissal and withdrawal does not go with that.",
                nameof(of));
        }
    }

    private static FindingRow Row(EstablishedFinding of) => new(
        of.Clause.ToString(), of.Basis?.ToString(), of.Edition, of.Fine.Fen, of.Compensation.Fen, of.DutyToCollect.Fen,
        of.Absence?.From, of.Absence?.To, of.FineCarriedBy?.ToString());

    private static EstablishedFinding Finding(FindingRow row)
    {
        Guard.Against.Null(row);
        if (row.AbsentFrom.HasValue != row.AbsentTo.HasValue)
            throw new ArgumentException("A stored absence has only one of its two ends.", nameof(row));
        return new EstablishedFinding(
            Stored.Clause(row.Clause), row.Basis is null ? null : Stored.Clause(row.Basis), row.Edition, Money.FromFen(row.FineFen),
            Money.FromFen(row.CompensationFen), Money.FromFen(row.DutyToCollectFen),
            row is { AbsentFrom: { } from, AbsentTo: { } to } ? new AbsenceInterval(from, to) : null,
            row.FineCarriedBy is null ? null : Stored.Clause(row.FineCarriedBy));
    }
}
