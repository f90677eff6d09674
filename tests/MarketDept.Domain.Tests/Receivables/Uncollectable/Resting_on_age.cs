using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Regulations;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;

namespace MarketDept.Domain.Tests.Receivables.Uncollectable;

[Clause("11.2.3")]
public class Resting_on_age
{
    [Fact]
    public void Two_grounds_are_of_age_and_carry_a_risk_of_their_own() =>
        Assert.All(UncollectableGround.List, ground =>
        {
            var isOfAge = ground == UncollectableGround.ThreeYearsOverdue || ground == UncollectableGround.OneYearOverdueSmallAmount;
            Assert.Equal((isOfAge, isOfAge ? LegalRiskLevel.High : (LegalRiskLevel?)null), (ground.IsOfAge, ground.LegalRisk?.Level));
        });

    [Fact]
    public void A_determination_on_age_says_so()
    {
        var determined = UncollectabilityDetermination.Restore(Determined(Owed(), 700m).ToSnapshot() with { Ground = "three-years-overdue" });

        Assert.Equal(UncollectableGround.ThreeYearsOverdue.LegalRisk!.Text.Chinese, determined.Explain(Language.Chinese).About(ExplanationTopic.LegalRisk).Last());
    }
}
