using MarketDept.Domain.Notices;
using MarketDept.Domain.Payroll;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;

namespace MarketDept.Domain.Tests.Payroll;

/// <summary>Over 800 of 1000 yuan, promised by day 70.</summary>
[Clause("4.4")]
[Clause("8.3.3")]
public class Taking_a_duty_of_8_3_3_over
{
    private static readonly LocalDate Promised = Day(70);

    private static FindingItem? DutyOf(decimal paid = 0m, DateTimeZone? zone = null)
    {
        var debt = Owed();
        var consent = ArrearsConsent.Give(new("Z-1"), NoticeSamples.Complete(NoticeSamples.ArrearsOf(800m, Promised), "N1"), debt, [], Noon(10));
        if (paid > 0m)
            Settlement.Allocate(Received(paid, 60), debt, Money.FromYuan(paid), Entry("P-1", 60));
        return PersonLedger.DutyOf(consent, debt, RegulationEdition.Standard, ViolationSamples.Deputy.Id);
    }

    [Fact]
    public void What_remains_on_the_day_after_the_promised_date_is_a_duty_of_that_month()
    {
        var duty = DutyOf()!;
        var ledger = PersonLedger.Open(ViolationSamples.Seller.Id);
        var at = duty.EffectiveAt;
        ledger.Take([duty], at);
        ledger.Take([duty], at);

        var item = Assert.Single(ledger.Items);
        Assert.Equal(("Z-1/8.3.3/duty-to-collect", Promised.PlusDays(1)), (item.Item.Key, item.Day));
        Assert.Equal((Money.FromYuan(800m), Money.Zero, Money.Zero), (ledger.InMonth(item.Month).DutyToCollect, ledger.InMonth(item.Month).Fines, ledger.InMonth(item.Month).Compensation));
        Assert.Equal((null, new ClauseId(8, 3, 3)), (item.Item.Origin.Violation, item.Item.Origin.Clause));
        Assert.Equal(PayrollSamples.JsonOf(ledger), PayrollSamples.JsonOf(PayrollSamples.Reloaded(ledger)));
        Assert.Throws<DomainException>(() => PersonLedger.Open(ViolationSamples.Seller.Id).Take([duty], at - Duration.Epsilon));
    }

    [Fact]
    public void What_was_paid_by_then_is_no_part_of_it()
    {
        Assert.Equal(Money.FromYuan(500m), DutyOf(paid: 300m)!.Amount);
        Assert.Null(DutyOf(paid: 1000m));
    }

    [Fact]
    public void Who_let_him_owe_without_the_form_has_the_duty_in_his_month_beside_the_fine()
    {
        var debt = Owed();
        var credit = new UncoveredCredit(debt, ViolationSamples.Seller.Id, EffectDecision.WithoutForm(NoticeForm.ArrearsConsent, Noon(10)), Promised);
        FindingItem? ItemUnder(ArrearsTerms? terms = null) => PersonLedger.DutyOf(credit, debt, RegulationEdition.Standard, ViolationSamples.Deputy.Id, terms);
        var (duty, ledger) = (ItemUnder()!, PersonLedger.Open(ViolationSamples.Seller.Id));
        var decided = new FindingOrigin(new("V-1"), duty.Origin.Occurrence, Day(10), new(11, 1), new(8, 3, 3), duty.Origin.Edition, duty.Origin.DecidedBy);
        ledger.Take([duty, new("V-1/fine", decided, duty.Staff, FindingItemKind.Fine, Money.FromYuan(10m), null, duty.EffectiveAt)], duty.EffectiveAt);

        var month = ledger.InMonth(Promised.PlusDays(1).ToYearMonth());
        Assert.Equal((Money.FromYuan(1000m), Money.FromYuan(10m)), (month.DutyToCollect, month.Fines));
        Assert.Equal((UncoveredArrears.ActOf(credit), "8.3.3", Promised.PlusDays(1)), (duty.Origin.Occurrence, duty.Origin.Clause.ToString(), duty.Origin.OccurredOn));
        Assert.Null(ItemUnder(new() { CollectsWithoutForm = false }));
    }

    [Fact]
    public void The_day_begins_in_the_companys_time_zone() =>
        Assert.Equal(Promised.PlusDays(1).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant(), DutyOf()!.EffectiveAt);
}
