using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

public class Comparing_findings
{
    private static readonly Incident Lost = Reported("I-1", "act", Deduction(100), By("S01"), By("S02"));

    private static readonly ValueList<Finding> Findings = PenaltyPolicy.Standard.Assess(Lost).Findings();

    [Fact]
    public void The_same_result_of_the_same_report_for_the_same_person_is_equal()
    {
        var again = PenaltyPolicy.Standard.Assess(Lost).Findings();

        Assert.Equal(Findings, again);
        Assert.Equal(Findings[0].GetHashCode(), again[0].GetHashCode());
        Assert.True(Findings[0] == again[0] && !(Findings[0] != again[0]) && Findings[0].Equals((object)again[0]));
    }

    [Fact]
    public void The_same_amounts_for_another_person_are_not()
    {
        Assert.Equal((Findings[0].Fine, Findings[0].Compensation), (Findings[1].Fine, Findings[1].Compensation));
        Assert.NotEqual(Findings[0], Findings[1]);
        Assert.True(Findings[0] != Findings[1] && !(Findings[0] == Findings[1]));
    }

    [Fact]
    [Clause("11.2")]
    public void Neither_is_one_whose_fine_another_carries()
    {
        var concession = Reported("I-1", "act", Concession((5, 4)));
        var alone = Judged(concession).Findings[0];
        var carried = Judged(concession, Reported("I-2", "act", Deduction(100))).Findings.Single(finding => finding.Incident == concession);
        var lowest = Judged(Lost).Findings[0];

        Assert.Equal(alone.Fine, carried.Fine);
        Assert.NotEqual(lowest, Judged(Lost, Reported("I-2", "act", Concession((5, 4)))).Findings.First(finding => finding.Incident == Lost));
    }
}
