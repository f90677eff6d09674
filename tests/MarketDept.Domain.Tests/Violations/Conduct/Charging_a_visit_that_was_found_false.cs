using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;
using FalseVisit = MarketDept.Domain.Violations.Conduct.FalseVisit;

namespace MarketDept.Domain.Tests.Violations.Conduct;

public class Charging_a_visit_that_was_found_false
{
    private static FalselyClaimedVisit Claim() => ClaimOf(At(0), At(2));

    private static FalselyClaimedVisit ClaimOf(Instant from, Instant to)
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(V1, new(Customer, from, to, "客户仓库", [], "看货"), to);
        diary.Verify(V1, new(Fact.No, "客户否认", Manager, to), Verifiers);
        return diary.FalseClaimOf(V1)!;
    }

    [Fact]
    [Clause("8.2.4")]
    [Clause("11.3")]
    public void The_time_falsely_claimed_becomes_an_absence_without_a_fine()
    {
        var incident = FalseVisit.IncidentOf(Claim());

        var finding = PenaltyPolicy.Standard.Assess(incident).Findings().Single();

        Assert.Equal(new AbsenceInterval(Today.At(new LocalTime(9, 0)), Today.At(new LocalTime(11, 0))), finding.Absence);
        Assert.Equal((Seller.Id, Money.Zero, Money.Zero, new ClauseId(11, 3)), (finding.Staff, finding.Fine, finding.Compensation, finding.Clause.Id));
        Assert.Equal(FalseVisit.Facts(Claim()), incident.Facts);
        Assert.Equal(Today, incident.OccurredOn);
    }

    [Fact]
    [Clause("11.3")]
    public void The_same_visit_reported_twice_is_one_act_and_one_absence()
    {
        var first = FalseVisit.IncidentOf(Claim());
        var second = FalseVisit.IncidentOf(Claim(), new("another-report"));

        Assert.Equal((new Id<Occurrence>("visit:V1"), new Id<Incident>("false-visit:V1")), (first.Occurrence, first.Id));
        Assert.Equal((first.Occurrence, FalseVisit.ActOf(Claim())), (second.Occurrence, second.Occurrence));
        Assert.Single(PenaltyPolicy.Standard.AssessAll(first, second).Findings, finding => finding.Absence is not null);
    }

    [Fact]
    [Clause("11.3")]
    public void A_visit_over_midnight_happened_on_the_day_on_which_it_was_said_to_begin()
    {
        var incident = FalseVisit.IncidentOf(ClaimOf(At(14), At(17)));

        Assert.Equal((Today, Today.PlusDays(1)), (incident.OccurredOn, ((ViolationFacts.FalseVisitReport)incident.Facts).Claimed.To.Date));
    }

    [Fact]
    [Clause("11.3")]
    public void The_case_can_be_reported_heard_and_decided()
    {
        var incident = FalseVisit.IncidentOf(Claim());
        var violation = Violation.Report(new("V-9"), Seller, [], Submitted(incident, Manager), Procedure, At(4));
        violation.HearStatement("记错了日期", At(5));

        violation.Decide(Manager, Procedure, At(6));

        Assert.Equal(((ViolationFacts.FalseVisitReport)incident.Facts).Claimed, violation.Decisions[0].Established.Single().Absence);
    }

    [Fact]
    public void Without_a_visit_there_is_nothing_to_charge()
    {
        Assert.Throws<ArgumentNullException>("claim", () => FalseVisit.Facts(null!));
        Assert.Throws<ArgumentNullException>("claim", () => FalseVisit.IncidentOf(null!));
        Assert.Throws<ArgumentNullException>("claim", () => FalseVisit.ActOf(null!));
    }
}
