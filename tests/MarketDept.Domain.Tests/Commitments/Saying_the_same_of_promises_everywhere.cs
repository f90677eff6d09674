using MarketDept.Domain.Commitments;
using MarketDept.Domain.Commitments.Permissions;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Commitments;

public class Saying_the_same_of_promises_everywhere
{
    [Fact]
    public void Explanations_and_refusals_are_the_same_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal(Said(), Cultures.Under(name, Said)));

    private static string Said()
    {
        var commitment = Recorded().HeldAgainst(Given(ReducedBy(0.125m), at: 3));
        commitment.RecordCarriage(Waybill("W-1", 1, 12345.67m, 1234.5m), At(20));
        var limits = new AuthorityLimits(new AuthorityLimit(Position.Salesperson, ActKind.Other, Yuan(1234.5m), "赠品"));
        var permission = new PermissionPolicy(Rates, limits).Ask(Seller, ActKind.Other, Yuan(1234567.89m), At(0), "赠品");
        List<string> said =
        [
            Assert.Throws<DomainException>(() => _ = new AuthorityLimit(Position.Salesperson, ActKind.SpecialHandling, Yuan(-1234.5m))).Message,
            Assert.Throws<DomainException>(() => Commitment.Record(new("P"), Promised(Lower(1234.5m)), Rates, At(0))).Message,
            Assert.Throws<DomainException>(() => commitment.HoldAgainst(Given(DownTo(1), at: 100), Rates, At(50))).Message,
        ];
        foreach (var language in Enum.GetValues<Language>())
        {
            said.AddRange(new[]
            {
                commitment.Review().Explain(language), commitment.Review().ExplainLoss(language), permission.Explain(language), Asked().Explain(language),
            }.Select(explanation => explanation.ToString()));
        }

        Assert.DoesNotContain(commitment.Review().Explain(Language.Chinese).ToString(), letter => letter is '(' or ')' or ';');
        return string.Join('\n', said);
    }
}
