using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Storing_a_violation
{
    private static void Broken(ViolationStatus status, Func<ViolationSnapshot, ViolationSnapshot> change) => Broken(In(status), change);

    private static void Broken(Violation violation, Func<ViolationSnapshot, ViolationSnapshot> change) =>
        Assert.Throws<StoredDataException>(() => Violation.Restore(change(violation.ToSnapshot())));

    private static void BrokenReport(Func<ViolationReportRow, ViolationReportRow> change) =>
        Broken(ViolationStatus.Reported, it => it with { Reports = [change(it.Reports[0])] });

    private static void BrokenDecision(ViolationStatus status, Func<ViolationDecisionRow, ViolationDecisionRow> change) =>
        Broken(status, it => it with { Decisions = [change(it.Decisions[0])] });

    private static void BrokenFinding(Func<ViolationFindingRow, ViolationFindingRow> change) =>
        BrokenDecision(ViolationStatus.Decided, it => it with { Established = [change(it.Established[0])] });

    /// <summary>Two reports of which one was set aside, anonymous evidence, a first decision that was changed on appeal, a second that runs.</summary>
    private static Violation Rich()
    {
        var violation = Heard(Undecided(), others: [Colleague]);
        violation.Join(new(Shared(0.5m), null, [new("举报信", "没有署名", "档案柜 1", At(0), isAnonymous: true)]), [Deputy], Procedure, At(1));
        violation.Join(Submitted(Again("I-3", new ViolationFacts.CustomerPoaching(null, true, null))), [], Procedure, At(1));
        violation.SetAside(new("I-3"), "查无此事", Manager, Procedure, At(1));
        violation.Join(Submitted(Shared(0.3m, "I-4")), [], Procedure, At(1));
        violation.Decide(Manager, Unstated, At(2));
        violation.Appeal("不服", Procedure, At(3));
        violation.ChangeOnAppeal([Left(new(11, 1), Money.Zero, Money.Zero, Money.Zero)], "免罚", Executive, Procedure, At(4));
        violation.SetAside(new("I-2"), "比例无据", Manager, Procedure, At(5));
        violation.AddEvidence(Waybill(5), At(5));
        violation.HearStatement("接受", At(5));
        violation.Decide(Manager, Procedure, At(6));
        return violation;
    }

    [Fact]
    public void A_case_in_any_status_survives_json()
    {
        foreach (var violation in Enum.GetValues<ViolationStatus>().Select(In).Append(Rich()))
        {
            var restored = FromJson(JsonOf(violation));

            Assert.Equal(JsonOf(violation), JsonOf(restored));
            Assert.Equal(
                (violation.Id, violation.Status, violation.Accused, violation.CaseKey, violation.ReportedAt, violation.LastChangedAt, violation.EventCount),
                (restored.Id, restored.Status, restored.Accused, restored.CaseKey, restored.ReportedAt, restored.LastChangedAt, restored.EventCount));
            Assert.Equal(
                (violation.OtherParties, violation.FurtherEvidence, violation.Hearings, violation.Decisions, violation.Dismissal, violation.Withdrawal),
                (restored.OtherParties, restored.FurtherEvidence, restored.Hearings, restored.Decisions, restored.Dismissal, restored.Withdrawal));
            Assert.Equal(violation.Reports.Select(report => (report.Reporter, report.Evidence, report.SetAside)),
                restored.Reports.Select(report => (report.Reporter, report.Evidence, report.SetAside)));
            Assert.Equal((violation.FinalSince, violation.HasOpenResults), (restored.FinalSince, restored.HasOpenResults));
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void Absences_duties_open_results_and_a_fine_carried_elsewhere_survive_json()
    {
        var carried = Heard(Incident(new ViolationFacts.GroundlessDeduction(Yuan(100m), Money.Zero, Money.Zero)));
        carried.Join(Submitted(Again("I-2", new ViolationFacts.UnauthorizedConcession([]))), [], Procedure, At(1));
        carried.Join(Submitted(Again("I-3", new ViolationFacts.CustomerPoaching(null, true, true))), [], Procedure, At(1));
        carried.Decide(Manager, Procedure, At(2));

        foreach (var violation in new[] { Decided(FalseVisit()), Decided(Monthly()), Decided(Undecided()), carried, Appealed(), Rich() })
            Assert.Equal(violation.Decisions, FromJson(JsonOf(violation)).Decisions);
        Assert.Equal((new ClauseId(11, 2, 1), FactNames.Intentional), (carried.Decisions[0].Established[0].FineCarriedBy, carried.Decisions[0].Undetermined));
    }

    [Fact]
    public void What_was_decided_stays_decided_whatever_the_rules_say_today()
    {
        var snapshot = Decided().ToSnapshot();
        var odd = snapshot with
        {
            Hearings = [],
            Accused = new() { Id = "S9", Name = "不在场", Position = "dispatcher" },
            Decisions =
            [
                snapshot.Decisions[0] with
                {
                    Established = [snapshot.Decisions[0].Established[0] with { Clause = "12.1", Basis = "8.99", FineFen = 12_345, Edition = "an edition that is gone" }],
                    By = new() { Id = "S9", Name = "不在场", Position = "salesperson" },
                },
            ],
        };

        var restored = Violation.Restore(odd);
        restored.AcceptDecision(Procedure, At(3));

        Assert.Equal(Yuan(123.45m), restored.ExportItems()[0].Amount);
        Assert.Equal(new ClauseId(12, 1), restored.ExportItems()[0].Origin.Clause);
        Assert.NotEmpty(restored.Explain(Language.English).Lines);
    }

    [Fact]
    public void What_must_not_be_null_or_blank_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Violation.Restore(null!));
        Broken(ViolationStatus.Reported, it => it with { Id = " " });
        Broken(ViolationStatus.Reported, it => it with { EventCount = -1 });
        Broken(ViolationStatus.Reported, it => it with { Status = null! });
        Broken(ViolationStatus.Reported, it => it with { Accused = null! });
        Broken(ViolationStatus.Reported, it => it with { Accused = it.Accused with { Id = "" } });
        Broken(ViolationStatus.Reported, it => it with { Accused = it.Accused with { Name = null! } });
        Broken(ViolationStatus.Reported, it => it with { OtherParties = null! });
        Broken(ViolationStatus.Reported, it => it with { OtherParties = [null!] });
        Broken(ViolationStatus.Reported, it => it with { Reports = null! });
        Broken(ViolationStatus.Reported, it => it with { Reports = [null!] });
        Broken(ViolationStatus.Reported, it => it with { FurtherEvidence = null! });
        Broken(ViolationStatus.Reported, it => it with { FurtherEvidence = [null!] });
        Broken(ViolationStatus.Reported, it => it with { Decisions = null! });
        BrokenReport(it => it with { Incident = null! });
        BrokenReport(it => it with { Evidence = null! });
        BrokenReport(it => it with { Evidence = [it.Evidence[0] with { Kind = "" }] });
        BrokenReport(it => it with { Evidence = [it.Evidence[0] with { Description = null! }] });
        BrokenReport(it => it with { Evidence = [it.Evidence[0] with { KeptAt = " " }] });
        BrokenReport(it => it with { Reporter = it.Reporter! with { Id = "" } });
        Broken(Rich(), it => it with { Reports = [it.Reports[0], .. it.Reports.Skip(1).Select(row => row with { SetAside = row.SetAside is { } aside ? aside with { Reason = "" } : null })] });
        Broken(ViolationStatus.Heard, it => it with { Hearings = null! });
        Broken(ViolationStatus.Heard, it => it with { Hearings = [null!] });
        Broken(ViolationStatus.Heard, it => it with { Hearings = [it.Hearings[0] with { Text = " " }] });
        Broken(ViolationStatus.Decided, it => it with { Decisions = [null!] });
        BrokenDecision(ViolationStatus.Decided, it => it with { Established = null! });
        BrokenDecision(ViolationStatus.Decided, it => it with { Established = [] });
        BrokenDecision(ViolationStatus.Decided, it => it with { Established = [null!] });
        BrokenDecision(ViolationStatus.Decided, it => it with { Undetermined = null! });
        BrokenDecision(ViolationStatus.Decided, it => it with { By = null! });
        BrokenDecision(ViolationStatus.Appealed, it => it with { AppealGrounds = "" });
        BrokenFinding(it => it with { Clause = null! });
        BrokenFinding(it => it with { Edition = " " });
        BrokenFinding(it => it with { Open = null! });
        Broken(ViolationStatus.Dismissed, it => it with { Dismissal = it.Dismissal! with { By = null! } });
        Broken(ViolationStatus.Withdrawn, it => it with { Withdrawal = it.Withdrawal! with { Reason = "" } });
    }

    [Fact]
    public void An_unknown_name_or_number_is_refused()
    {
        Broken(ViolationStatus.Reported, it => it with { Status = "Closed" });
        Broken(ViolationStatus.Reported, it => it with { Status = "reported" });
        Broken(ViolationStatus.Reported, it => it with { Status = "0" });
        Broken(ViolationStatus.Reported, it => it with { Accused = it.Accused with { Position = "chairman" } });
        Broken(ViolationStatus.Reported, it => it with { Accused = it.Accused with { Position = null! } });
        BrokenDecision(ViolationStatus.Final, it => it with { FinalBecause = "Forgotten" });
        BrokenDecision(ViolationStatus.Decided, it => it with { Undetermined = ["Weather"] });
        BrokenFinding(it => it with { Clause = "eleven" });
        BrokenFinding(it => it with { Basis = "" });
        BrokenFinding(it => it with { FineCarriedBy = "" });
        BrokenFinding(it => it with { FineFen = -1 });
        BrokenFinding(it => it with { CompensationFen = -1 });
        BrokenFinding(it => it with { DutyToCollectFen = -1 });
        BrokenFinding(it => it with { Open = ["Weather"] });
        BrokenFinding(it => it with { AbsentFrom = new LocalDateTime(2026, 6, 10, 9, 0) });
        BrokenFinding(it => it with { AbsentTo = new LocalDateTime(2026, 6, 10, 9, 0) });
    }

    [Fact]
    public void Parts_that_cannot_go_together_are_refused()
    {
        var decided = Decided().ToSnapshot().Decisions;
        var final = Final().ToSnapshot().Decisions;
        ReasonedDecisionSnapshot ruling = Withdrawn().ToSnapshot().Withdrawal!;

        Broken(ViolationStatus.Reported, it => it with { Reports = [] });
        Broken(ViolationStatus.Reported, it => it with { Decisions = decided });
        Broken(ViolationStatus.Reported, it => it with { Dismissal = ruling });
        Broken(ViolationStatus.Reported, it => it with { Withdrawal = ruling });
        BrokenReport(it => it with { Evidence = [] });
        BrokenReport(it => it with { Evidence = [it.Evidence[0] with { IsAnonymous = true }] });
        Broken(Rich(), it => it with { Reports = [it.Reports[0], it.Reports[1] with { Incident = it.Reports[1].Incident with { Occurrence = "act-2" } }] });
        Broken(ViolationStatus.Heard, it => it with { Decisions = decided });
        Broken(ViolationStatus.Heard, it => it with { Hearings = [] });
        Broken(ViolationStatus.Decided, it => it with { Decisions = [] });
        Broken(ViolationStatus.Decided, it => it with { Decisions = final });
        Broken(ViolationStatus.Decided, it => it with { Decisions = [.. decided, .. decided] });
        Broken(ViolationStatus.Appealed, it => it with { Decisions = [] });
        Broken(ViolationStatus.Appealed, it => it with { Decisions = decided });
        Broken(ViolationStatus.Final, it => it with { Decisions = [] });
        Broken(ViolationStatus.Final, it => it with { Decisions = decided });
        Broken(ViolationStatus.Final, it => it with { Withdrawal = ruling });
        Broken(ViolationStatus.Dismissed, it => it with { Dismissal = null });
        Broken(ViolationStatus.Dismissed, it => it with { Decisions = decided });
        Broken(ViolationStatus.Dismissed, it => it with { Dismissal = null, Decisions = final });
        Broken(ViolationStatus.Withdrawn, it => it with { Withdrawal = null });
        BrokenDecision(ViolationStatus.Decided, it => it with { AppealGrounds = "不服", AppealedAt = At(3) });
        BrokenDecision(ViolationStatus.Decided, it => it with { AppealGrounds = "不服" });
        BrokenDecision(ViolationStatus.Decided, it => it with { Ruling = ruling });
        BrokenDecision(ViolationStatus.Decided, it => it with { Changed = [] });
        BrokenDecision(ViolationStatus.Decided, it => it with { IsAppealStated = false });
        BrokenDecision(ViolationStatus.Appealed, it => it with { AppealedAt = null });
        BrokenDecision(ViolationStatus.Appealed, it => it with { Ruling = ruling });
        BrokenDecision(ViolationStatus.Appealed, it => it with { FinalSince = At(3), FinalBecause = "Upheld" });
        BrokenDecision(ViolationStatus.Final, it => it with { FinalSince = null });
        BrokenDecision(ViolationStatus.Final, it => it with { FinalBecause = null });
        BrokenDecision(ViolationStatus.Final, it => it with { FinalSince = null, FinalBecause = null });
        BrokenDecision(ViolationStatus.Final, it => it with { AppealGrounds = "不服", AppealedAt = At(3) });
    }

    [Fact]
    public void A_position_and_a_fact_are_stored_by_their_names()
    {
        Assert.Equal(Position.SupervisingExecutive.Name, Reported(others: [Executive]).ToSnapshot().OtherParties[0].Position);
        Assert.Equal(["LossShare"], Decided(Undecided()).ToSnapshot().Decisions[0].Established[0].Open);
    }
}
