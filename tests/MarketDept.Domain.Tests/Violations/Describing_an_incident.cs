using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

public class Describing_an_incident
{
    [Fact]
    public void Somebody_must_have_done_it()
    {
        var refusal = Assert.Throws<ArgumentException>("offenders", () => new Incident(new("I-7"), Day, [], Breach("8.4")));

        Assert.Contains("'I-7'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_at_all_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>("incident", () => PenaltyPolicy.Standard.Assess(null!));
        Assert.Throws<ArgumentNullException>("incidents", () => PenaltyPolicy.Standard.AssessAll(null!));
        Assert.Throws<ArgumentNullException>("incidents", () => PenaltyPolicy.Standard.AssessAll(null!, []));
        Assert.Throws<ArgumentNullException>("offenders", () => new Incident(new("I-7"), Day, null!, Breach("8.4")));
        Assert.Throws<ArgumentNullException>("consignments", () => new ViolationFacts.UnauthorizedConcession(null!));
        Assert.Throws<ArgumentNullException>("receivables", () => new ViolationFacts.UnauthorizedMonthlySettlement(null!));
    }

    [Fact]
    public void Nobody_did_it_twice()
    {
        var refusal = Assert.Throws<ArgumentException>("offenders", () => Reported("I-7", null, Breach("8.4"), By("S01"), By("S02"), By("S01", 3)));

        Assert.Contains("'S01' twice", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void Of_many_too_nobody_did_it_twice(int many)
    {
        Offender[] offenders = [.. Enumerable.Range(1, many - 1).Select(number => By($"S{number:00}")), By("S07", 3)];
        var refusal = Assert.Throws<ArgumentException>("offenders", () => Reported("I-7", null, Breach("8.4"), offenders));

        Assert.Contains("'S07' twice", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_offender_that_is_nobody_is_refused() =>
        Assert.Throws<ArgumentException>("offenders", () => Reported("I-7", null, Breach("8.4"), default(Offender)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_weight_is_at_least_one(long weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(weight), () => By("S01", weight));

    [Fact]
    public void Without_an_act_of_its_own_the_report_is_the_act() =>
        Assert.Equal("I-7", Reported("I-7", null, Breach("8.4")).Occurrence.Value);

    [Fact]
    public void Without_an_id_it_is_refused() =>
        Mistake.Thrown(() => new Incident(default, Day, [By("S01")], Breach("8.4")));

    [Fact]
    public void Without_facts_it_is_refused() =>
        Mistake.Thrown(() => new Incident(new("I-7"), Day, [By("S01")], null!));

    [Fact]
    public void It_knows_its_kind() => Assert.Equal(ViolationKind.OperatingRule, Reported("I-7", null, Breach("8.4")).Kind);
}
