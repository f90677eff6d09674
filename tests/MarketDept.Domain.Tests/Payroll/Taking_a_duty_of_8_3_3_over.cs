using MarketDept.Domain.Payroll;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
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
        return ArrearsDuty.ItemOf(consent, debt, RegulationEdition.Standard, ViolationSamples.Deputy.Id, zone);
    }

    [Fact]
    public void What_remains_on_the_day_after_the_promised_date_is_a_duty_of_that_month()
    {
        var duty = DutyOf()!;
        var ledger = new PersonLedger(ViolationSamples.Seller.Id);
        var at = duty.EffectiveAt;
        ledger.Take([duty], at);
        ledger.Take([duty], at);

        var item = Assert.Single(ledger.Items);
        Assert.Equal(("Z-1/8.3.3/duty-to-collect", Promised.PlusDays(1)), (item.Item.Key, item.Day));
        Assert.Equal((Money.FromYuan(800m), Money.Zero, Money.Zero), (ledger.InMonth(item.Month).DutyToCollect, ledger.InMonth(item.Month).Fines, ledger.InMonth(item.Month).Compensation));
        Assert.Equal((null, new ClauseId(8, 3, 3)), (item.Item.Origin.Violation, item.Item.Origin.Clause));
        Assert.Equal(PayrollSamples.JsonOf(ledger), PayrollSamples.JsonOf(PayrollSamples.Reloaded(ledger)));
        Assert.Throws<DomainException>(() => new PersonLedger(ViolationSamples.Seller.Id).Take([duty], at - Duration.Epsilon));
    }

    [Fact]
    public void What_was_paid_by_then_is_no_part_of_it()
    {
        Assert.Equal(Money.FromYuan(500m), DutyOf(paid: 300m)!.Amount);
        Assert.Null(DutyOf(paid: 1000m));
    }

    [Fact]
    public void The_day_begins_in_the_companys_time_zone() =>
        Assert.Equal(Duration.FromHours(8), DutyOf(zone: DateTimeZone.Utc)!.EffectiveAt - DutyOf()!.EffectiveAt);
}
