using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables;
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
            var incident = UncoveredArrears.IncidentOf(new UncoveredCredit(Owed(), Seller.Id, answer));

            Assert.Equal(new ViolationFacts.OperatingRuleBreach(new ClauseId(8, 3, 3)), incident.Facts);
            Assert.Equal((Day(10), new Id<Occurrence>("arrears:R-1:S1:2026-06-11"), new Id<Incident>("uncovered-arrears:R-1:S1:2026-06-11")),
                (incident.OccurredOn, incident.Occurrence, incident.Id));
            Assert.Equal("I-1", UncoveredArrears.IncidentOf(new UncoveredCredit(Owed(), Seller.Id, answer), id: new("I-1")).Id.Value);
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
    [Clause("8.3.3")]
    public void A_notice_about_another_customer_or_debt_is_no_evidence()
    {
        foreach (var debt in new[] { Owed(customer: "C9"), Owed(id: "R-9") })
            Refused(ArrearsRefusals.OtherDebt.Code, "8.3.3", () => new UncoveredCredit(debt, Seller.Id, Issued.MayGiveCredit(Yuan(800m), Noon(10))));
    }

    [Fact]
    [Clause("8.3.3")]
    public void Who_gave_it_has_to_collect_what_is_still_owed_from_the_day_after_the_promised_date()
    {
        var debt = Owed();
        var credit = new UncoveredCredit(debt, Seller.Id, EffectDecision.WithoutForm(NoticeForm.ArrearsConsent, Noon(10)), Day(70));

        Assert.Null(credit.DutyOn(Day(70), debt));
        Assert.Equal((Seller.Id, Yuan(1000m), Day(71)), (credit.By, credit.DutyOn(Day(71), debt), credit.CollectsFrom(debt)));
        Settlement.Allocate(Received(700m, 80), debt, Yuan(700m), Entry("P-1", 80));
        Assert.Equal(Yuan(300m), credit.DutyOn(Day(80), debt));
        Assert.Null(credit.DutyOn(Day(71), debt, new ArrearsTerms { CollectsWithoutForm = false }));
        Mistaken(() => credit.DutyOn(Day(71), Owed(id: "R-9")));
        Mistaken(() => credit.DutyOn(Day(71), null!));
    }

    [Fact]
    [Clause("8.3.3")]
    public void Without_a_promised_date_it_begins_on_the_day_of_the_charge_but_not_before_he_let_it_stand()
    {
        var debt = Owed();
        var due = debt.OriginalDueOn!.Value;
        UncoveredCredit On(LocalDate day, Money? amount = null) => new(
            debt, Seller.Id, EffectDecision.WithoutForm(NoticeForm.ArrearsConsent, day.At(new(12, 0)).InZoneStrictly(BusinessZone.Default).ToInstant()), amount: amount);

        Assert.Equal(due, On(due.PlusDays(-3)).CollectsFrom(debt));
        Assert.Equal(due, On(due).CollectsFrom(debt));
        Assert.Equal(due.PlusDays(4), On(due.PlusDays(4)).CollectsFrom(debt));
        Assert.Equal(Yuan(1000m), On(due).DutyOn(due, debt));
        Assert.Equal(Yuan(200m), On(due, Yuan(200m)).DutyOn(due, debt));
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        var answer = Issued.MayGiveCredit(Yuan(800m), Noon(10));
        Mistaken(() => new UncoveredCredit(null!, Seller.Id, answer));
        Mistaken(() => new UncoveredCredit(Owed(), default, answer));
        Mistaken(() => new UncoveredCredit(Owed(), Seller.Id, null!));
        Mistaken(() => new UncoveredCredit(Owed(), Seller.Id, EffectDecision.WithoutForm(NoticeForm.Pickup, Noon(10))));
        Mistaken(() => new UncoveredCredit(Owed(), Seller.Id, answer, default(LocalDate)));
        Mistaken(() => new UncoveredCredit(Owed(), Seller.Id, answer, amount: Money.Zero));
        Mistaken(() => UncoveredArrears.Facts(null!));
        Mistaken(() => UncoveredArrears.IncidentOf(null!));
    }
}
