using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Uncollectable;

[Clause("11.2.3")]
public class Naming_further_grounds
{
    private static readonly UncollectableGround Frozen = new("frozen-accounts", new("账户被查封", "frozen accounts"));
    private static readonly UncollectableTerms Own = UncollectableTerms.Default with { FurtherGrounds = [Frozen] };

    private static UncollectabilityDetermination Determine(UncollectableGround ground, UncollectableTerms? terms, Receivable? debt = null) =>
        UncollectabilityDetermination.Determine(new("U-1"), debt ?? Owed(), Bankrupt(Yuan(1m)) with { Ground = ground, Terms = terms ?? UncollectableTerms.Default }, Manager, Deciders, Noon(900));

    [Fact]
    public void By_default_the_list_is_all_there_is_and_the_refusal_names_it()
    {
        Assert.Equal(UncollectableGround.All, UncollectableTerms.Default.Grounds);
        var debt = Owed();
        var refusal = Refused(UncollectableRefusals.WithoutGround.Code, "11.2.3", () => Determine(Frozen, null, debt), debt);
        foreach (var ground in UncollectableGround.All)
            Assert.Contains(ground.Title.English, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("frozen", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_that_the_company_names_founds_a_determination_and_is_told_as_its_own()
    {
        var determined = Determine(Frozen, Own);

        Assert.Equal((Frozen, false, null), (determined.Ground, determined.Ground.IsOfAge, determined.Ground.LegalRisk));
        Assert.Contains("依据（公司增列）：账户被查封；", determined.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("Ground (the company's own): frozen accounts;", determined.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Contains("依据：债务人破产；", Determine(UncollectableGround.Bankruptcy, Own).Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("frozen accounts", Refused(UncollectableRefusals.WithoutGround.Code, "11.2.3", () => Determine(null!, Own)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_another_title_or_in_other_figures_it_is_another_ground() =>
        Assert.All(
            [Frozen with { }, new(Frozen.Name, new("账户冻结", "frozen accounts")), new("three-years-overdue", UncollectableGround.ThreeYearsOverdue.Title, 2)],
            ground =>
            {
                if (ground == Frozen)
                    Assert.Equal(Frozen, Determine(ground, Own).Ground);
                else
                    Refused(UncollectableRefusals.WithoutGround.Code, "11.2.3", () => Determine(ground, Own));
            });

    [Fact]
    public void It_is_restored_without_the_terms()
    {
        var years = new UncollectableGround("two-years", new("逾期两年", "two years overdue"), 2, Yuan(300m));
        foreach (var ground in new[] { Frozen, years })
        {
            var determined = Determine(ground, new UncollectableTerms { FurtherGrounds = [Frozen, years] }, Owed(200m));
            var restored = UncollectabilityDetermination.Restore(determined.ToSnapshot());
            Assert.Equal((ground, ground.LegalRisk), (restored.Ground, restored.Ground.LegalRisk));
            Assert.Equal(determined.Explain(Language.Chinese).ToString(), restored.Explain(Language.Chinese).ToString());
        }
    }

    [Fact]
    public void A_ground_of_age_of_its_own_asks_for_its_years_and_says_that_it_is_of_age()
    {
        var years = new UncollectableGround("two-years", new("逾期两年", "two years overdue"), 2);
        var terms = Own with { FurtherGrounds = [years] };

        Refused(UncollectableRefusals.NotLongEnough.Code, "11.2.3", () => UncollectabilityDetermination.Determine(
            new("U-1"), Owed(), Bankrupt(Yuan(1m)) with { Ground = years, Terms = terms }, Manager, Deciders, Noon(600)));
        Assert.True(Determine(years, terms).Ground.IsOfAge);
    }

    [Fact]
    public void What_cannot_be_is_a_mistake_and_the_choice_is_described()
    {
        Assert.Throws<ArgumentException>("value", () => Own with { FurtherGrounds = [Frozen, new(Frozen.Name, new("另一个", "another"))] });
        Assert.Throws<ArgumentException>("value", () => Own with { FurtherGrounds = [new("bankruptcy", new("破产", "bankrupt"))] });
        Mistake.Thrown(() => Own with { FurtherGrounds = [null!] });
        Mistake.Thrown(() => Own with { FurtherGrounds = null! });
        Mistake.Thrown(() => new UncollectableGround(" ", Frozen.Title));
        Mistake.Thrown(() => new UncollectableGround("x", default));
        Mistake.Thrown(() => new UncollectableGround("x", Frozen.Title, 0));
        Mistake.Thrown(() => new UncollectableGround("x", Frozen.Title, 1, Money.Zero));
        var choice = Assert.Single(UncollectableTerms.Choices);
        Assert.Equal(("UncollectableTerms.FurtherGrounds", new ClauseId(11, 2, 3), "none"), (choice.Name, choice.Clause, choice.Default?.English));
        Assert.Empty(UncollectableTerms.Default.FurtherGrounds);
    }

    // Stored by hosts: a row may be added, but never renamed.
    [Fact]
    public void The_grounds_have_the_names_that_hosts_have_stored() =>
        Assert.Equal(
            "bankruptcy, judgment-or-ended-enforcement, deregistration, death-or-disappearance, restructuring, force-majeure, three-years-overdue, one-year-overdue-small-amount",
            string.Join(", ", UncollectableGround.All));
}
