using MarketDept.Domain.Commitments.Permissions;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations.Conduct;

/// <summary>200 yuan are disputed; what is accepted is so on day 5.</summary>
public class Charging_a_deduction_that_was_promised
{
    private static PromisedDeduction Promised(decimal yuan, int day = 3, decimal recovered = 0m, string id = "T-1", StaffMember? by = null) =>
        new(new(id), new("D-1"), by ?? Seller, Yuan(yuan), Noon(day), Yuan(recovered));

    // promised, justified, recovered -> the lost part; empty where only 9.3 is broken.
    [Theory]
    [InlineData(200, 0, 0, 200)]
    [InlineData(200, 150, 0, 50)]
    [InlineData(200, 150, 20, 30)]
    [InlineData(200, 150, 200, 0)]
    [InlineData(200, 199.99, 0, 0.01)]
    [Clause("11.2.2")]
    [Clause("9.3")]
    public void What_verification_found_groundless_is_borne_less_what_came_back(decimal promised, decimal justified, decimal recovered, decimal lost)
    {
        var dispute = In(DisputeStatus.Verified, justified: justified);

        var facts = Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(promised, recovered: recovered), dispute, Deciders));

        Assert.Equal((Yuan(promised), Yuan(justified), Yuan(lost)), (facts.Deduction, facts.Justified, facts.LostPart));
    }

    [Fact]
    [Clause("9.3")]
    [Clause("8.5")]
    public void Wholly_justified_and_not_left_to_the_leader_it_is_a_breach_of_9_3_only_or_of_8_5_by_a_salesperson()
    {
        foreach (var (by, clause) in new[] { (Seller, "8.5"), (Generators.ViolationSamples.Collector, "9.3"), (Deputy, "9.3") })
        {
            var incident = GrantedDeduction.IncidentOf(Promised(150m, by: by), In(DisputeStatus.Verified, justified: 150m), Deciders);

            Assert.Equal(new ViolationFacts.OperatingRuleBreach(ClauseId.Parse(clause), EconomicLoss.None), incident.Facts);
            var finding = PenaltyPolicy.Standard.Assess(incident).Findings().Single();
            Assert.Equal((by.Id, Yuan(10m), Money.Zero), (finding.Staff, finding.Fine, finding.Compensation));
        }
    }

    [Fact]
    [Clause("9.3")]
    [Clause("11.2.2")]
    public void Not_verified_is_not_groundless_but_undetermined_and_it_says_what_is_missing()
    {
        var withdrawn = Raised();
        withdrawn.Withdraw("已找到货物", Noon(2));
        foreach (var dispute in new[] { Raised(), withdrawn })
        {
            var incident = GrantedDeduction.IncidentOf(Promised(200m, recovered: 20m), dispute, Deciders);
            var assessment = PenaltyPolicy.Standard.Assess(incident);

            Assert.Equal(new ViolationFacts.GroundlessDeduction(Yuan(200m), null, Yuan(20m)), incident.Facts);

            Assert.Equal((Outcome.Undetermined, FactNames.Justified), (assessment.Outcome, assessment.Missing));
            Assert.Empty(assessment.Findings());
        }
    }

    [Fact]
    [Clause("9.3")]
    public void Within_what_the_leader_had_accepted_before_it_is_no_breach()
    {
        var dispute = In(DisputeStatus.Accepted, justified: 150m);
        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(150m, day: 5), dispute, Deciders));
        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(1m, day: 6), dispute, Deciders));
    }

    [Fact]
    [Clause("11.2.2")]
    public void What_goes_beyond_that_is_and_what_the_leader_accepted_later_erases_nothing()
    {
        var dispute = In(DisputeStatus.Accepted, justified: 150m);
        var beyond = Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 6), dispute, Deciders));
        Assert.Equal((Yuan(50m), Money.Zero, Yuan(50m)), (beyond.Deduction, beyond.Justified, beyond.LostPart));
        var before = Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 4), dispute, Deciders));
        Assert.Equal((Yuan(200m), Yuan(150m), Yuan(50m)), (before.Deduction, before.Justified, before.LostPart));

        var cautious = In(DisputeStatus.Reported, justified: 150m);
        cautious.Accept(Yuan(100m), Owed(), Manager, Deciders, Noon(5));
        var between = Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 6), cautious, Deciders));
        Assert.Equal((Yuan(100m), Yuan(50m), Yuan(50m)), (between.Deduction, between.Justified, between.LostPart));
        Assert.IsType<ViolationFacts.OperatingRuleBreach>(GrantedDeduction.Facts(Promised(150m, day: 6), cautious, Deciders));
    }

    [Fact]
    [Clause("11.2.2")]
    public void The_act_is_the_promise_and_the_same_promise_reported_twice_is_one()
    {
        var dispute = In(DisputeStatus.Rejected, justified: 0m);
        var incident = GrantedDeduction.IncidentOf(Promised(200m), dispute, Deciders);
        var again = GrantedDeduction.IncidentOf(Promised(200m), dispute, Deciders, new("another"));

        Assert.Equal((new("granted-deduction:T-1"), new("deduction:T-1"), Day(3)), (incident.Id, incident.Occurrence, incident.OccurredOn));
        var report = PenaltyPolicy.Standard.AssessAll(incident, again, GrantedDeduction.IncidentOf(Promised(200m, 10, id: "T-2"), dispute, Deciders));
        Assert.Equal(2, report.Findings.Count);
        Assert.Equal([(Yuan(50m), Yuan(200m)), (Yuan(50m), Yuan(200m))], report.Findings.Select(finding => (finding.Fine, finding.Compensation!.Value)));
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        Mistaken(() => GrantedDeduction.Facts(null!, Raised(), Deciders));
        Mistaken(() => GrantedDeduction.Facts(Promised(1m), null!, Deciders));
        Mistaken(() => GrantedDeduction.Facts(Promised(1m), Raised(id: "D-2"), Deciders));
        Mistaken(() => GrantedDeduction.Facts(Promised(1m), Raised(), null!));
        Mistaken(() => Promised(0m));
        Mistaken(() => Promised(1m, recovered: -0.01m));
        Mistaken(() => Promised(1m, recovered: 1.01m));
        Mistaken(() => new PromisedDeduction(default, new("D-1"), Seller, Yuan(1m), Noon(1)));
        Mistaken(() => new PromisedDeduction(new("T-1"), default, Seller, Yuan(1m), Noon(1)));
        Mistaken(() => new PromisedDeduction(new("T-1"), new("D-1"), null!, Yuan(1m), Noon(1)));
    }

    [Fact]
    [Clause("11.2.2")]
    [Clause("9.3")]
    public void Whoever_might_decide_it_himself_is_not_on_his_own_authority()
    {
        var dispute = In(DisputeStatus.Reported, justified: 0m);
        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(200m, by: Manager), dispute, Deciders));
        Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, by: Deputy), dispute, Deciders));
        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(200m, by: Deputy), dispute, DelegatedFrom(3)));
        Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, by: Deputy), dispute, DelegatedFrom(4)));
    }

    [Fact]
    [Clause("9.3")]
    public void Before_the_verification_he_breaks_9_3_only_which_asks_for_it_first()
    {
        foreach (var dispute in new[] { Raised(), In(DisputeStatus.Reported, justified: 0m) })
        {
            var incident = GrantedDeduction.IncidentOf(Promised(200m, day: 1, by: Manager), dispute, Deciders);
            Assert.Equal(new ViolationFacts.OperatingRuleBreach(new ClauseId(9, 3)), incident.Facts);
            Assert.Equal(Manager.Id, incident.Offenders.Single().Staff);
        }

        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(200m, day: 2, by: Manager), In(DisputeStatus.Verified), Deciders));
    }

    [Fact]
    [Clause("11.2.2")]
    public void Whoever_had_proposed_it_by_then_is_a_party_and_may_not()
    {
        var dispute = In(DisputeStatus.Reported, justified: 0m, proposer: Manager);
        Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 3, by: Manager), dispute, Deciders));
        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(200m, day: 2, by: Manager), dispute, Deciders));
        Refused(ViolationRefusals.DeductionWasAuthorized.Code, "9.3", () => GrantedDeduction.Facts(Promised(200m, day: 3, by: Executive), dispute, Deciders));
    }

    [Fact]
    [Clause("11.2.2")]
    [Clause("8.5")]
    public void What_the_question_before_the_act_allows_is_never_groundless_afterwards()
    {
        foreach (var (by, authority) in Position.List.SelectMany(position => new[] { Deciders, DelegatedFrom(0) }.Select(it => (new StaffMember(new("P-1"), "某人", position), it))))
        {
            var allowed = new PermissionPolicy(authority).Ask(by, ActKind.Deduction, Yuan(200m), Noon(3)).IsAllowed.IsYes;
            foreach (var dispute in new[] { Raised(), In(DisputeStatus.Verified, justified: 0m), In(DisputeStatus.Rejected, justified: 0m) })
            {
                var facts = Record.Exception(() => Assert.IsType<Domain.Violations.ViolationFacts.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, by: by), dispute, authority)));
                Assert.Equal(allowed, facts is not null);
            }
        }
    }

    private static DecisionAuthority DelegatedFrom(int day) =>
        new(new Delegation(Manager, Deputy, [Matter.Deduction], new Interval(Noon(day), null)));
}
