using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Deciding_a_violation
{
    private static void Decide(Violation violation, StaffMember decider, Finding? finding = null, DecisionAuthority? authority = null) =>
        violation.Decide(finding ?? FindingOf(violation.Incident, violation.Accused), decider, authority ?? Authority, At(2), At(Deadline));

    [Fact]
    [Clause("11.1")]
    public void What_was_found_is_kept_as_data()
    {
        var violation = Heard();

        Decide(violation, Manager);

        var decision = violation.Decision!;
        Assert.Equal((Manager, At(2), At(Deadline)), (decision.By, decision.At, decision.AppealableUntil));
        Assert.Equal(
            new EstablishedFinding(new(11, 1), new(8, 3, 3), "standard", Yuan(10m), Yuan(300m), Money.Zero, null, null), decision.Finding);
        Assert.Equal([new Violation.Decided(new("V-1"), At(2), decision.Finding, Manager.Id, At(Deadline))], violation.TakeEvents().Skip(2));
    }

    [Fact]
    [Clause("11.2.3")]
    public void A_duty_to_collect_is_kept_apart_from_the_compensation()
    {
        var found = Decided(Monthly()).Decision!.Finding;

        Assert.Equal((Yuan(50m), Yuan(200m), Yuan(800m)), (found.Fine, found.Compensation, found.DutyToCollect));
        Assert.Equal((new ClauseId(11, 2, 3), null), (found.Clause, found.Basis));
    }

    [Fact]
    [Clause("11.3")]
    public void A_false_visit_is_an_absence_without_a_fine()
    {
        var found = Decided(FalseVisit()).Decision!.Finding;

        Assert.Equal(new AbsenceInterval(new(2026, 6, 10, 7, 0), new(2026, 6, 10, 8, 30)), found.Absence);
        Assert.Equal((Money.Zero, Money.Zero, Money.Zero), (found.Fine, found.Compensation, found.DutyToCollect));
    }

    [Fact]
    [Clause("11.2")]
    public void A_fine_that_another_finding_of_the_act_carries_is_not_imposed_again()
    {
        var deduction = Incident(new GroundlessDeduction(Yuan(100m), Money.Zero, Money.Zero));
        var concession = new Incident(new("I-2"), ActDay, [new(Seller.Id)], new UnauthorizedConcession([]), new Id<Occurrence>("act-1"));
        var finding = PenaltyPolicy.Standard.AssessAll(deduction, concession).Findings.Single(found => found.Incident == deduction);
        var violation = Heard(deduction);

        Decide(violation, Manager, finding);

        var found = violation.Decision!.Finding;
        Assert.Equal((Money.Zero, Yuan(100m), new ClauseId(11, 2, 1)), (found.Fine, found.Compensation, found.FineCarriedBy));
    }

    [Fact]
    [Clause("11.1")]
    public void An_undetermined_compensation_is_refused_and_what_is_missing_is_named()
    {
        var refusal = Refused(Heard(Breach(share: null)), DomainErrorCodes.ViolationUndetermined, it => Decide(it, Manager));

        Assert.Equal(new ClauseId(11, 1), refusal.Clause);
        Assert.Contains("the share of the loss", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("11.1")]
    public void A_share_decided_since_the_report_completes_the_facts_of_the_case()
    {
        var violation = Heard(Breach(share: null));
        var completed = Breach();

        Decide(violation, Manager, FindingOf(completed));

        Assert.Same(completed, violation.Incident);
        Assert.Equal(Yuan(300m), violation.Decision!.Finding.Compensation);
    }

    [Fact]
    public void Each_offender_bears_his_own_part_in_a_case_of_his_own()
    {
        var together = Breach([new(Seller.Id, 2), new(Colleague.Id, 1)]);
        var violation = Heard(together, Colleague, others: [Seller]);

        Refused(violation, DomainErrorCodes.ViolationOtherCase, it => Decide(it, Manager, FindingOf(together, Seller)));
        Decide(violation, Manager);

        Assert.Equal((Yuan(10m), Yuan(100m)), (violation.Decision!.Finding.Fine, violation.Decision.Finding.Compensation));
    }

    [Fact]
    public void A_finding_of_another_incident_act_or_day_is_refused()
    {
        var facts = Breach().Facts;
        ValueList<Offender> offenders = [new(Seller.Id)];
        Incident[] others =
        [
            new(new("I-2"), ActDay, offenders, facts, new Id<Occurrence>("act-1")),
            new(new("I-1"), ActDay, offenders, facts, new Id<Occurrence>("act-2")),
            new(new("I-1"), ActDay.PlusDays(1), offenders, facts, new Id<Occurrence>("act-1")),
            Breach([new(Seller.Id), new(Colleague.Id)]),
        ];

        foreach (var other in others)
            Refused(Heard(), DomainErrorCodes.ViolationOtherCase, it => Decide(it, Manager, FindingOf(other)));
    }

    [Fact]
    [Clause("3.2")]
    public void A_finding_under_another_edition_is_refused()
    {
        var other = new RegulationEditions(new RegulationEdition("draft", Yuan(20m), Yuan(80m)));

        var refusal = Refused(Heard(), DomainErrorCodes.ViolationOtherEdition,
            it => Decide(it, Manager, FindingOf(it.Incident, editions: other)));

        Assert.Equal(new ClauseId(3, 2), refusal.Clause);
    }

    [Fact]
    public void Nobody_decides_his_own_case()
    {
        var own = Breach([new(Manager.Id)]);

        Refused(Heard(own, Manager), StaffingRefusals.DecidesOwnCase, it => Decide(it, Manager));
        Refused(Reported(own, Manager), StaffingRefusals.DecidesOwnCase, it => it.Dismiss(Manager, Authority, "没事", At(2)));
        Refused(Reported(own, Manager), StaffingRefusals.DecidesOwnCase, it => it.Withdraw(Manager, Authority, "没事", At(2)));
    }

    [Fact]
    public void A_co_offender_and_another_party_decide_neither()
    {
        Refused(Heard(Breach([new(Seller.Id), new(Manager.Id)]), others: [Manager]), StaffingRefusals.DecidesOwnCase, it => Decide(it, Manager));
        Refused(Heard(others: [Manager]), StaffingRefusals.DecidesOwnCase, it => Decide(it, Manager));
        Refused(Heard(others: [Deputy]), StaffingRefusals.DecidesOwnCase, it => Decide(it, Deputy));
    }

    [Fact]
    [Clause("3.6")]
    public void Where_the_manager_is_a_party_the_supervising_executive_decides()
    {
        foreach (var violation in new[]
        {
            Heard(Breach([new(Manager.Id)]), Manager),
            Heard(Breach([new(Seller.Id), new(Manager.Id)]), others: [Manager]),
        })
        {
            Refused(violation, StaffingRefusals.NotEntitledToDecide, it => Decide(it, Deputy));
            Decide(violation, Executive);
            Assert.Equal(Executive, violation.Decision!.By);
        }
    }

    [Fact]
    public void Where_he_is_none_the_manager_decides_and_not_the_executive_or_a_salesperson()
    {
        foreach (var other in new[] { Executive, Colleague, Collector })
            Refused(Heard(), StaffingRefusals.NotEntitledToDecide, it => Decide(it, other));
    }

    [Fact]
    [Clause("4.1")]
    public void The_deputy_decides_under_a_delegation_only()
    {
        var violation = Heard();

        Refused(violation, StaffingRefusals.NotEntitledToDecide, it => Decide(it, Deputy, authority: new DecisionAuthority()));
        Decide(violation, Deputy);

        Assert.Equal(Deputy, violation.Decision!.By);
    }

    [Fact]
    [Clause("4.8")]
    public void What_the_deputy_reported_the_deputy_does_not_confirm()
    {
        var violation = Heard(reporter: Deputy);

        var refusal = Refused(violation, DomainErrorCodes.ViolationReporterMayNotConfirm, it => Decide(it, Deputy));
        Decide(violation, Manager);

        Assert.Equal(new ClauseId(4, 8), refusal.Clause);
        Assert.Equal(Manager, violation.Decision!.By);
    }

    [Fact]
    [Clause("4.8")]
    public void What_the_deputy_reported_the_deputy_may_dismiss_under_a_delegation()
    {
        var violation = Heard(reporter: Deputy);

        violation.Dismiss(Deputy, Authority, "查明无误", At(2));

        Assert.Equal(ViolationStatus.Dismissed, violation.Status);
    }

    [Fact]
    public void The_manager_may_decide_what_he_himself_reported()
    {
        var violation = Heard(reporter: Manager);

        Decide(violation, Manager);

        Assert.Equal(ViolationStatus.Decided, violation.Status);
    }

    [Fact]
    public void A_decision_before_the_last_step_is_refused_and_at_the_same_instant_is_not()
    {
        var violation = Heard();

        Refused(violation, DomainErrorCodes.ViolationTimeGoesBackwards,
            it => it.Decide(FindingOf(it.Incident), Manager, Authority, At(0), At(Deadline)));
        violation.Decide(FindingOf(violation.Incident), Manager, Authority, At(1), At(Deadline));

        Assert.Equal(At(1), violation.LastChangedAt);
    }

    [Fact]
    public void Missing_arguments_and_no_time_to_appeal_are_mistakes()
    {
        Mistaken(Heard(), it => it.Decide(default, Manager, Authority, At(2), At(3)));
        Mistaken(Heard(), it => it.Decide(FindingOf(it.Incident), null!, Authority, At(2), At(3)));
        Mistaken(Heard(), it => it.Decide(FindingOf(it.Incident), Manager, null!, At(2), At(3)));
        Mistaken(Heard(), it => it.Decide(FindingOf(it.Incident), Manager, Authority, At(2), At(2)));
    }
}
