using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

public class Comparing_assessments
{
    private static readonly Incident Visit = Reported("I-1", "act", FalseVisit());

    private static readonly Assessment One = PenaltyPolicy.Standard.Assess(Visit);

    [Fact]
    public void Of_one_report_under_equal_editions_they_are_equal()
    {
        var again = new PenaltyPolicy(new RegulationEditions(One.Edition!)).Assess(Visit);

        Assert.Equal((One, One.GetHashCode()), (again, again.GetHashCode()));
        Assert.True(One == again);
        Assert.False(One != again);
        Assert.True(One.Equals((object)again));
    }

    /// <summary>Whatever else is the same: edition, outcome and what is missing.</summary>
    [Fact]
    public void Of_another_report_they_differ_though_it_says_the_same() => Differ(PenaltyPolicy.Standard.Assess(Reported("I-1", "act", FalseVisit())));

    [Fact]
    public void Under_another_edition_they_differ() =>
        Differ(new PenaltyPolicy(new RegulationEditions(new RegulationEdition("other", Yuan(10), Yuan(50)))).Assess(Visit));

    [Fact]
    [Clause("11.2")]
    public void With_another_outcome_they_differ()
    {
        var poaching = Reported("I-1", "act", Poaching(true, true, true));
        var alone = PenaltyPolicy.Standard.Assess(poaching);
        var disputed = Judged(poaching, Reported("I-2", "act", Poaching(false, true, true))).Undetermined[0];

        Assert.Equal((poaching, Outcome.Undetermined), (disputed.Incident, disputed.Outcome));
        Assert.NotEqual(alone, disputed);
    }

    [Fact]
    [Clause("11.2")]
    public void With_other_missing_facts_they_differ()
    {
        var poaching = Reported("I-1", "act", Poaching(true, null, true));
        var alone = PenaltyPolicy.Standard.Assess(poaching);
        var disputed = Judged(poaching, Reported("I-2", "act", Poaching(false, null, true))).Undetermined[0];

        Assert.Equal((alone.Incident, alone.Edition, alone.Outcome), (disputed.Incident, disputed.Edition, disputed.Outcome));
        Assert.NotEqual(alone, disputed);
    }

    private static void Differ(Assessment other)
    {
        Assert.Equal((One.Outcome, One.Missing), (other.Outcome, other.Missing));
        Assert.NotEqual(One, other);
        Assert.True(One != other);
        Assert.False(One == other);
    }
}
