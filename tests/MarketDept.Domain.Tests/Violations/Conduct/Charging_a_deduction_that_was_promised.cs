using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations.Conduct;

/// <summary>200 yuan are disputed; what is accepted is so on day 5.</summary>
public class Charging_a_deduction_that_was_promised
{
    private static PromisedDeduction Promised(decimal yuan, int day = 3, decimal recovered = 0m, string id = "T-1") =>
        new(new(id), new("D-1"), Seller.Id, Yuan(yuan), Noon(day), Yuan(recovered));

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

        var facts = Assert.IsType<Domain.Violations.GroundlessDeduction>(GrantedDeduction.Facts(Promised(promised, recovered: recovered), dispute));

        Assert.Equal((Yuan(promised), Yuan(justified), Yuan(lost)), (facts.Deduction, facts.Justified, facts.LostPart));
    }

    [Fact]
    [Clause("9.3")]
    public void Wholly_justified_and_not_left_to_the_leader_it_is_a_breach_of_9_3_only()
    {
        var incident = GrantedDeduction.IncidentFrom(Promised(150m), In(DisputeStatus.Verified, justified: 150m));

        Assert.Equal(new OperatingRuleBreach(new ClauseId(9, 3)), incident.Facts);
        var finding = PenaltyPolicy.Standard.Assess(incident).Findings().Single();
        Assert.Equal((Seller.Id, Yuan(10m), Money.Zero), (finding.Staff, finding.Fine, finding.Compensation));
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
            var assessment = PenaltyPolicy.Standard.Assess(GrantedDeduction.IncidentFrom(Promised(200m, recovered: 20m), dispute));

            Assert.Equal((Outcome.Undetermined, MissingFacts.JustifiedPart), (assessment.Outcome, assessment.Missing));
            Assert.Empty(assessment.Findings());
        }
    }

    [Fact]
    [Clause("9.3")]
    public void Within_what_the_leader_had_accepted_before_it_is_no_breach()
    {
        var dispute = In(DisputeStatus.Accepted, justified: 150m);
        Refused(DomainErrorCodes.DeductionWasAuthorised, "9.3", () => GrantedDeduction.Facts(Promised(150m, day: 5), dispute));
        Refused(DomainErrorCodes.DeductionWasAuthorised, "9.3", () => GrantedDeduction.Facts(Promised(1m, day: 6), dispute));
    }

    [Fact]
    [Clause("11.2.2")]
    public void What_goes_beyond_that_is_and_what_the_leader_accepted_later_erases_nothing()
    {
        var dispute = In(DisputeStatus.Accepted, justified: 150m);
        var beyond = Assert.IsType<Domain.Violations.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 6), dispute));
        Assert.Equal((Yuan(50m), Money.Zero, Yuan(50m)), (beyond.Deduction, beyond.Justified, beyond.LostPart));
        var before = Assert.IsType<Domain.Violations.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 4), dispute));
        Assert.Equal((Yuan(200m), Yuan(150m), Yuan(50m)), (before.Deduction, before.Justified, before.LostPart));

        var cautious = In(DisputeStatus.Reported, justified: 150m);
        cautious.Accept(Yuan(100m), Owed(), Manager, Deciders, Noon(5));
        var between = Assert.IsType<Domain.Violations.GroundlessDeduction>(GrantedDeduction.Facts(Promised(200m, day: 6), cautious));
        Assert.Equal((Yuan(100m), Yuan(50m), Yuan(50m)), (between.Deduction, between.Justified, between.LostPart));
        Assert.IsType<OperatingRuleBreach>(GrantedDeduction.Facts(Promised(150m, day: 6), cautious));
    }

    [Fact]
    [Clause("11.2.2")]
    public void The_act_is_the_promise_and_the_same_promise_reported_twice_is_one()
    {
        var dispute = In(DisputeStatus.Rejected, justified: 0m);
        var incident = GrantedDeduction.IncidentFrom(Promised(200m), dispute);
        var again = GrantedDeduction.IncidentFrom(Promised(200m), dispute, new("another"));

        Assert.Equal((new("granted-deduction:T-1"), new("deduction:T-1"), Day(3)), (incident.Id, incident.Occurrence, incident.OccurredOn));
        var report = PenaltyPolicy.Standard.AssessAll(incident, again, GrantedDeduction.IncidentFrom(Promised(200m, 10, id: "T-2"), dispute));
        Assert.Equal(2, report.Findings.Count);
        Assert.Equal([(Yuan(50m), Yuan(200m)), (Yuan(50m), Yuan(200m))], report.Findings.Select(finding => (finding.Fine, finding.Compensation!.Value)));
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        Mistaken(() => GrantedDeduction.Facts(null!, Raised()));
        Mistaken(() => GrantedDeduction.Facts(Promised(1m), null!));
        Mistaken(() => GrantedDeduction.Facts(Promised(1m), Raised(id: "D-2")));
        Mistaken(() => Promised(0m));
        Mistaken(() => Promised(1m, recovered: -0.01m));
        Mistaken(() => Promised(1m, recovered: 1.01m));
        Mistaken(() => new PromisedDeduction(default, new("D-1"), Seller.Id, Yuan(1m), Noon(1)));
        Mistaken(() => new PromisedDeduction(new("T-1"), default, Seller.Id, Yuan(1m), Noon(1)));
        Mistaken(() => new PromisedDeduction(new("T-1"), new("D-1"), default, Yuan(1m), Noon(1)));
    }
}
