namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <inheritdoc/>
    public ViolationSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Status = Status.ToString(),
        Accused = Accused.ToSnapshot(),
        OtherParties = [.. OtherParties.Select(person => person.ToSnapshot())],
        Reports = [.. Reports.Select(report => new ViolationReportRow
        {
            Incident = report.Incident.ToSnapshot(), Reporter = report.Reporter?.ToSnapshot(), Evidence = [.. report.Evidence.Select(Row)],
            SetAside = report.SetAside?.ToSnapshot(),
        })],
        ReportedAt = ReportedAt,
        LastChangedAt = LastChangedAt,
        FurtherEvidence = [.. FurtherEvidence.Select(Row)],
        Hearings = [.. Hearings.Select(hearing => new ViolationHearingRow { Spoke = hearing.Spoke, Text = hearing.Text, At = hearing.At })],
        Decisions = [.. Decisions.Select(decision => decision.ToRow())],
        Dismissal = Dismissal?.ToSnapshot(),
        Withdrawal = Withdrawal?.ToSnapshot(),
    };

    /// <summary>Rebuilds the case from its stored form. Only completeness and consistency are checked; what was decided is not judged again.</summary>
    /// <exception cref="StoredDataException">
    /// Something is null or blank that must not be; a status, position, kind or clause is unknown; or the parts do not go
    /// together, as a decided case without a decision.
    /// </exception>
    public static Violation Restore(ViolationSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Violation Read(ViolationSnapshot snapshot)
    {
        var violation = new Violation(
            new(Stored.Text(snapshot.Id)), Stored.Part(snapshot.Accused, StaffMember.Restore), Stored.All(snapshot.OtherParties, StaffMember.Restore),
            Stored.All(snapshot.Reports, row => new SubmittedReport(
                Stored.Part(row.Incident, Incident.Restore), Stored.Maybe(row.Reporter, StaffMember.Restore), Stored.All(row.Evidence, Piece))
            {
                SetAside = Stored.Maybe(row.SetAside, ReasonedDecision.Restore),
            }),
            Stored.At(snapshot.ReportedAt))
        {
            Status = Stored.Name<ViolationStatus>(snapshot.Status),
            FurtherEvidence = Stored.All(snapshot.FurtherEvidence, Piece),
            Hearings = Stored.All(snapshot.Hearings, row => new Hearing(row.Spoke, row.Text, Stored.At(row.At))),
            Decisions = Stored.All(snapshot.Decisions, ViolationDecision.Restore),
            Dismissal = Stored.Maybe(snapshot.Dismissal, ReasonedDecision.Restore),
            Withdrawal = Stored.Maybe(snapshot.Withdrawal, ReasonedDecision.Restore),
        };
        violation.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        if (!violation.IsPossible())
            throw Stored.Impossible($"violation '{snapshot.Id}' is {snapshot.Status}, and its reports, decisions, dismissal and withdrawal do not go with that");
        return violation;
    }

    private static ViolationEvidenceRow Row(Evidence piece) => new()
    {
        Kind = piece.Kind, Description = piece.Description, KeptAt = piece.KeptAt, RecordedAt = piece.RecordedAt, IsAnonymous = piece.IsAnonymous,
    };

    private static Evidence Piece(ViolationEvidenceRow row) => new(row.Kind, row.Description, row.KeptAt, Stored.At(row.RecordedAt), row.IsAnonymous);

    /// <summary>Checks that the stored parts fit together. Whether somebody was heard before a decision is a rule, and is not checked.</summary>
    private bool IsPossible()
    {
        if (Reports.Count == 0 || Reports.Any(report => report.Incident.Occurrence != Occurrence) || Evidence.All(piece => piece.IsAnonymous)
            || Decisions is [{ Established.Count: 0 }, ..] || !Decisions.SkipLast(1).All(IsClosed) || Dismissal is null == (Status == ViolationStatus.Dismissed && Decisions.Count == 0)
            || Withdrawal is null == (Status == ViolationStatus.Withdrawn))
        {
            return false;
        }

        var last = Decisions.Count == 0 ? null : Decisions[^1];
        return Status switch
        {
            ViolationStatus.Reported => last is null,
            ViolationStatus.Heard => last is null && Hearings.Count > 0,
            ViolationStatus.Decided => last is { FinalSince: null, AppealGrounds: null },
            ViolationStatus.Appealed => last is { FinalSince: null, AppealGrounds: not null, AppealRuling: null },
            ViolationStatus.Final => last is not null && IsClosed(last) && Decisions.Any(decision => decision.FinalSince is not null),
            ViolationStatus.Dismissed => last is null || (Decisions.Count == 1 && last is { Changed.Count: 0, FinalSince: null }),
            _ => true,
        };
    }

    /// <summary>Whether a decision is final or was overturned.</summary>
    private static bool IsClosed(ViolationDecision decision) =>
        decision.FinalSince is not null ? decision.AppealGrounds is null || decision.AppealRuling is not null : decision is { Changed.Count: 0, AppealRuling: not null };
}
