using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations.Conduct;

public class Charging_credit_without_consent
{
    private static readonly Notice Issued = NoticeSamples.Issued(NoticeSamples.ArrearsOf(800m, Day(70)));

    [Fact]
    [Clause("8.3.3")]
    public void Whatever_step_was_missing_it_is_a_breach_of_8_3_3()
    {
        foreach (var answer in new[] { Issued.MayGiveCredit(Yuan(800m), Noon(10)), EffectDecision.WithoutForm(NoticeForm.ArrearsConsent, Noon(10)) })
        {
            var incident = UncoveredArrears.IncidentFrom(new UncoveredCredit(Owed(), Seller.Id, answer));

            Assert.Equal(new OperatingRuleBreach(new ClauseId(8, 3, 3)), incident.Facts);
            Assert.Equal((Day(10), new Id<Occurrence>("arrears:R-1:S1:2026-06-11"), new Id<Incident>("uncovered-arrears:R-1:S1:2026-06-11")),
                (incident.OccurredOn, incident.Occurrence, incident.Id));
            Assert.Equal(Yuan(10m), PenaltyPolicy.Standard.Assess(incident).Findings().Single().Fine);
        }

        var loss = EconomicLoss.Of(Yuan(100m));
        Assert.Equal(loss, UncoveredArrears.Facts(new UncoveredCredit(Owed(), Seller.Id, Issued.MayGiveCredit(Yuan(800m), Noon(10))), loss).Loss);
    }

    [Fact]
    [Clause("8.3.3")]
    public void Covered_credit_is_none_and_more_than_was_consented_to_is()
    {
        var complete = NoticeSamples.Complete(NoticeSamples.ArrearsOf(800m, Day(70)));
        Refused(ArrearsRefusals.Covered.Code, "8.3.3", () => new UncoveredCredit(Owed(), Seller.Id, complete.MayGiveCredit(Yuan(800m), Noon(10))));
        Assert.Single(new UncoveredCredit(Owed(), Seller.Id, complete.MayGiveCredit(Yuan(800.01m), Noon(10))).Answer.Obstacles);
        var late = new UncoveredCredit(Owed(), Seller.Id, complete.MayGiveCredit(Yuan(800m), Noon(71)));
        Assert.Equal((R1, Client, Seller.Id), (late.Receivable, late.Customer, late.By));
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        var answer = Issued.MayGiveCredit(Yuan(800m), Noon(10));
        Mistaken(() => new UncoveredCredit(null!, Seller.Id, answer));
        Mistaken(() => new UncoveredCredit(Owed(), default, answer));
        Mistaken(() => new UncoveredCredit(Owed(), Seller.Id, null!));
        Mistaken(() => new UncoveredCredit(Owed(), Seller.Id, EffectDecision.WithoutForm(NoticeForm.Pickup, Noon(10))));
        Mistaken(() => UncoveredArrears.Facts(null!));
        Mistaken(() => UncoveredArrears.IncidentFrom(null!));
    }
}
