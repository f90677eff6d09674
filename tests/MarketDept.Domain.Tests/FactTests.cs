namespace MarketDept.Domain.Tests;

public class Reasoning_with_facts_that_may_be_unknown
{
    private static readonly Fact[] All = [Fact.Yes, Fact.No, Fact.Unknown];

    [Fact]
    public void What_nobody_stated_is_unknown_and_not_no()
    {
        Assert.True(default(Fact).IsUnknown);
        Assert.False(default(Fact).IsNo);
        Assert.Equal(Fact.Unknown, (Fact)(bool?)null);
    }

    [Fact]
    public void Both_and_either_follow_from_every_way_the_unknown_may_turn_out()
    {
        foreach (var (left, right) in from a in All from b in All select (a, b))
        {
            Assert.Equal(Worlds(left, right, (a, b) => a && b), left & right);
            Assert.Equal(Worlds(left, right, (a, b) => a || b), left | right);
        }
    }

    [Fact]
    public void Is_exactly_one_of_yes_no_and_unknown() =>
        Assert.All(All, fact => Assert.Equal(1, new[] { fact.IsYes, fact.IsNo, fact.IsUnknown }.Count(state => state)));

    [Fact]
    public void Comes_back_as_it_went_in()
    {
        Assert.All(All, fact => Assert.Equal(fact, Fact.FromNullable(fact.ToNullable())));
        Assert.Equal(["yes", "no", "unknown"], All.Select(fact => fact.ToString()));
        Assert.Equal(3, All.Distinct().Count());
        Assert.True(Fact.Yes == (Fact)true && Fact.No != (Fact)true);
    }

    private static Fact Worlds(Fact left, Fact right, Func<bool, bool, bool> rule)
    {
        var answers = (from a in Possible(left) from b in Possible(right) select rule(a, b)).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : Fact.Unknown;
    }

    private static bool[] Possible(Fact fact) => fact.IsUnknown ? [true, false] : [fact.IsYes];
}
