using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Storing_a_violation
{
    private static void Broken(ViolationStatus status, Func<Violation.Snapshot, Violation.Snapshot> change) =>
        Assert.ThrowsAny<ArgumentException>(() => Violation.Restore(change(In(status).ToSnapshot())));

    [Fact]
    public void A_case_in_any_status_survives_json()
    {
        foreach (var status in Enum.GetValues<ViolationStatus>())
        {
            var violation = In(status);
            var restored = FromJson(JsonOf(violation));

            Assert.Equal(JsonOf(violation), JsonOf(restored));
            Assert.Equal(
                (violation.Id, violation.Status, violation.Accused, violation.Reporter, violation.Edition, violation.ReportedAt, violation.LastChangedAt),
                (restored.Id, restored.Status, restored.Accused, restored.Reporter, restored.Edition, restored.ReportedAt, restored.LastChangedAt));
            Assert.Equal((violation.OtherParties, violation.Evidence, violation.Hearings), (restored.OtherParties, restored.Evidence, restored.Hearings));
            Assert.Equal(
                (violation.Decision, violation.LodgedAppeal, violation.Dismissal, violation.Withdrawal),
                (restored.Decision, restored.LodgedAppeal, restored.Dismissal, restored.Withdrawal));
            Assert.Equal((violation.FinalSince, violation.FinalBecause), (restored.FinalSince, restored.FinalBecause));
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void Absences_duties_and_a_fine_carried_elsewhere_survive_json()
    {
        var deduction = Incident(new GroundlessDeduction(Yuan(100m), Money.Zero, Money.Zero));
        var concession = new Incident(new("I-2"), ActDay, [new(Seller.Id)], new UnauthorizedConcession([]), new Id<Occurrence>("act-1"));
        var carried = Heard(deduction);
        carried.Decide(PenaltyPolicy.Standard.AssessAll(deduction, concession).Findings[0], Manager, Authority, At(2), At(Deadline));

        foreach (var violation in new[] { Decided(FalseVisit()), Decided(Monthly()), carried, Appealed() })
            Assert.Equal(violation.Decision, FromJson(JsonOf(violation)).Decision);
        Assert.Equal(new ClauseId(11, 2, 1), carried.Decision!.Finding.FineCarriedBy);
    }

    [Fact]
    public void What_was_decided_stays_decided_whatever_the_rules_say_today()
    {
        var snapshot = Decided().ToSnapshot();
        var odd = snapshot with
        {
            Edition = "an edition that is gone",
            Evidence = [],
            Hearings = [],
            Accused = new("S9", "不在场", "salesperson"),
            Decision = snapshot.Decision! with
            {
                Finding = snapshot.Decision.Finding with { Clause = "12.1", Basis = "8.99", FineFen = 12_345, Edition = "an edition that is gone" },
                By = new("S9", "不在场", "salesperson"),
            },
        };

        var restored = Violation.Restore(odd);
        restored.AcceptDecision(At(3));

        Assert.Equal(Yuan(123.45m), restored.ExportItems()[0].Amount);
        Assert.Equal(new ClauseId(12, 1), restored.ExportItems()[0].Origin.Clause);
        Assert.NotEmpty(restored.Explain(Language.English).Lines);
    }

    [Fact]
    public void What_must_not_be_null_or_blank_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => Violation.Restore(null!));
        Broken(ViolationStatus.Reported, it => it with { Id = " " });
        Broken(ViolationStatus.Reported, it => it with { Status = null! });
        Broken(ViolationStatus.Reported, it => it with { Incident = null! });
        Broken(ViolationStatus.Reported, it => it with { Accused = null! });
        Broken(ViolationStatus.Reported, it => it with { Accused = it.Accused with { Id = "" } });
        Broken(ViolationStatus.Reported, it => it with { Accused = it.Accused with { Name = null! } });
        Broken(ViolationStatus.Reported, it => it with { OtherParties = null! });
        Broken(ViolationStatus.Reported, it => it with { OtherParties = [null!] });
        Broken(ViolationStatus.Reported, it => it with { Reporter = null! });
        Broken(ViolationStatus.Reported, it => it with { Edition = "" });
        Broken(ViolationStatus.Reported, it => it with { Evidence = null! });
        Broken(ViolationStatus.Reported, it => it with { Evidence = [it.Evidence[0] with { KeptAt = " " }] });
        Broken(ViolationStatus.Heard, it => it with { Hearings = null! });
        Broken(ViolationStatus.Heard, it => it with { Hearings = [null!] });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { Finding = null! } });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { By = null! } });
        Broken(ViolationStatus.Appealed, it => it with { Appeal = it.Appeal! with { Grounds = "" } });
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
        Broken(ViolationStatus.Final, it => it with { FinalBecause = "Forgotten" });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { Finding = it.Decision.Finding with { Clause = "eleven" } } });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { Finding = it.Decision.Finding with { Basis = "" } } });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { Finding = it.Decision.Finding with { FineFen = -1 } } });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { Finding = it.Decision.Finding with { CompensationFen = -1 } } });
        Broken(ViolationStatus.Decided, it => it with { Decision = it.Decision! with { Finding = it.Decision.Finding with { DutyToCollectFen = -1 } } });
        Broken(ViolationStatus.Decided, it => it with
        {
            Decision = it.Decision! with { Finding = it.Decision.Finding with { AbsentFrom = new LocalDateTime(2026, 6, 10, 9, 0) } },
        });
    }

    [Fact]
    public void Parts_that_cannot_go_together_are_refused()
    {
        var decision = Decided().ToSnapshot().Decision;
        var appeal = Appealed().ToSnapshot().Appeal;
        var ruling = Withdrawn().ToSnapshot().Withdrawal!;

        Broken(ViolationStatus.Reported, it => it with { Decision = decision });
        Broken(ViolationStatus.Reported, it => it with { Appeal = appeal });
        Broken(ViolationStatus.Reported, it => it with { Dismissal = ruling });
        Broken(ViolationStatus.Reported, it => it with { Withdrawal = ruling });
        Broken(ViolationStatus.Reported, it => it with { FinalSince = At(1), FinalBecause = "Accepted" });
        Broken(ViolationStatus.Heard, it => it with { Decision = decision });
        Broken(ViolationStatus.Heard, it => it with { Hearings = [] });
        Broken(ViolationStatus.Decided, it => it with { Decision = null });
        Broken(ViolationStatus.Decided, it => it with { Appeal = appeal });
        Broken(ViolationStatus.Decided, it => it with { FinalSince = At(1), FinalBecause = "Accepted" });
        Broken(ViolationStatus.Appealed, it => it with { Appeal = null });
        Broken(ViolationStatus.Appealed, it => it with { Appeal = appeal! with { Ruling = ruling } });
        Broken(ViolationStatus.Final, it => it with { FinalSince = null });
        Broken(ViolationStatus.Final, it => it with { FinalBecause = null });
        Broken(ViolationStatus.Final, it => it with { FinalSince = null, FinalBecause = null });
        Broken(ViolationStatus.Final, it => it with { Appeal = appeal });
        Broken(ViolationStatus.Final, it => it with { Withdrawal = ruling });
        Broken(ViolationStatus.Dismissed, it => it with { Dismissal = null });
        Broken(ViolationStatus.Dismissed, it => it with { Decision = decision });
        Broken(ViolationStatus.Dismissed, it => it with { Decision = decision, Appeal = appeal! with { Ruling = ruling } });
        Broken(ViolationStatus.Withdrawn, it => it with { Withdrawal = null });
        Broken(ViolationStatus.Withdrawn, it => it with { Decision = null });
        Broken(ViolationStatus.Withdrawn, it => it with { FinalSince = null, FinalBecause = null, Appeal = appeal! with { Ruling = ruling } });
    }

    [Fact]
    public void A_position_is_stored_by_its_name() =>
        Assert.Equal(Position.SupervisingExecutive.Name, Reported(others: [Executive]).ToSnapshot().OtherParties[0].Position);
}
