using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Putting_a_charge_on_a_bill
{
    [Theory]
    [Clause("9.2")]
    [InlineData("3", "0.125", "0.38")] // 0.375
    [InlineData("0.5", "0.01", "0.01")] // 0.005, half away from zero
    [InlineData("0.4999", "0.01", "0.00")]
    [InlineData("12.5", "80", "1000.00")]
    [InlineData("999999999.9999", "999999.9999", "999999999899900.00")]
    public void Quantity_times_price_is_rounded_once(string quantity, string price, string amount) =>
        Assert.Equal(Money.Parse(amount), Priced(decimal.Parse(quantity, null), decimal.Parse(price, null)).Amount);

    [Property]
    [Clause("9.2")]
    public bool The_amount_is_the_nearest_fen_of_the_exact_product(PositiveInt quantity, NonNegativeInt price)
    {
        // In units of 0.0001 each, the product is a whole number of 0.00000001; a fen is a million of them.
        var (counted, priced) = (quantity.Get % 10_000_000, price.Get % 10_000_000);
        var product = (Int128)counted * priced;
        var fen = (long)((product + 500_000) / 1_000_000);
        return counted == 0 || Priced(counted / 10_000m, priced / 10_000m).Amount == Money.FromFen(fen);
    }

    [Fact]
    public void A_quantity_or_price_outside_its_range_is_a_mistake()
    {
        foreach (var quantity in new[] { 0m, -1m, 1_000_000_000m })
            Assert.Throws<ArgumentOutOfRangeException>("Quantity", () => new UnitPricing(quantity, "件", 1m));
        foreach (var price in new[] { -0.01m, 1_000_000m })
            Assert.Throws<ArgumentOutOfRangeException>("UnitPrice", () => new UnitPricing(1m, "件", price));
        Assert.Throws<ArgumentException>("Quantity", () => new UnitPricing(0.00001m, "件", 1m));
        Assert.Throws<ArgumentException>("UnitPrice", () => new UnitPricing(1m, "件", 0.00001m));
        Mistake.Thrown(() => new UnitPricing(1m, " ", 1m));
        Assert.Equal(Money.Zero, new UnitPricing(1m, "件", 0m).Amount);
        Assert.Equal((new UnitPricing(2.50m, "吨", 1.0m), "2.5 吨 × 1"), (new UnitPricing(2.5m, "吨", 1m), new UnitPricing(2.50m, "吨", 1.0m).ToString()));
    }

    [Fact]
    [Clause("9.2")]
    public void A_negative_line_needs_a_reason()
    {
        Refused(Drafted(), BillingRefusals.NegativeWithoutReason.Code, "9.2", it => it.Add(Line("H-9", -0.01m), At(0)));
        Assert.Equal("已在现场减收", Line("H-1", -0.01m, reason: "已在现场减收").Reason);
        Assert.Null(Line("H-1", 0m).Reason);
    }

    [Fact]
    public void Blanks_and_what_is_no_choice_are_mistakes()
    {
        Mistake.Thrown(() => Charge.Of(null!, new("H-1"), "装卸", Yuan(1m), default, SettlementMethod.Monthly));
        Mistake.Thrown(() => Charge.Of(ChargeKind.Handling, default, "装卸", Yuan(1m), default, SettlementMethod.Monthly));
        Mistake.Thrown(() => Charge.Of(ChargeKind.Handling, new("H-1"), " ", Yuan(1m), default, SettlementMethod.Monthly));
        Mistake.Thrown(() => Charge.Of(ChargeKind.Handling, new("H-1"), "装卸", (UnitPricing)null!, default, SettlementMethod.Monthly));
        Mistake.Thrown(() => Charge.Of(ChargeKind.Handling, new("H-1"), "装卸", Yuan(1m), default, null!));
        Mistake.Thrown(() => Charge.Of(ChargeKind.Handling, new("H-1"), "装卸", Yuan(1m), default, SettlementMethod.Monthly) with { Reason = " " });
        Assert.Throws<ArgumentOutOfRangeException>("taxCategory", () => Line("H-1", 1m, tax: (TaxCategory)9));
    }

    [Fact]
    [Clause("6.2")]
    public void One_waybill_may_split_its_freight_over_several_settlement_methods()
    {
        var waybill = Waybill("W-1", 800m, prepaid: 200m);
        var bill = Bill.Draft(new("B-1"), Contract(), May, At(0));

        bill.AddFreight(waybill, SettlementMethod.Monthly, At(0));
        bill.AddFreight(waybill, SettlementMethod.Prepaid, At(0));

        Assert.Equal(Yuan(1000m), waybill.FreightTotal);
        Assert.Equal(["freight:W-1/monthly", "freight:W-1/prepaid"], bill.Charges.Select(it => it.Source.Value));
        Assert.All(bill.Charges, it => Assert.Equal(
            (ChargeKind.Freight, TaxCategory.Transport, new Id<Consignment>("W-1"), "杭州—武汉"), (it.Kind, it.TaxCategory, it.Consignment!.Value, it.Description)));
        Assert.Equal([Yuan(800m), Yuan(200m)], bill.Charges.Select(it => it.Amount));
        Refused(bill, BillingRefusals.SourceTwice.Code, "9.2", it => it.AddFreight(waybill, SettlementMethod.Monthly, At(0)));
    }

    [Fact]
    public void A_waybill_without_freight_or_with_a_method_twice_is_a_mistake()
    {
        var part = new FreightPart(SettlementMethod.Monthly, Money.Zero);
        Mistake.Thrown(() => new Consignment(new("W-1"), Shipper, Today, [], Route));
        Mistake.Thrown(() => new Consignment(new("W-1"), Shipper, Today, [part, part], Route));
        Mistake.Thrown(() => new Consignment(new("W-1"), Shipper, Today, [null!], Route));
        Mistake.Thrown(() => new Consignment(new("W-1"), Shipper, Today, [part], null!));
        Mistake.Thrown(() => new FreightPart(null!, Money.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("Amount", () => new FreightPart(SettlementMethod.Monthly, Money.FromFen(-1)));
        foreach (var blank in new[] { "", " ", null })
        {
            Mistake.Thrown(() => new FreightRemark(blank!, "武汉", "车", "货"));
            Mistake.Thrown(() => new FreightRemark("杭州", blank!, "车", "货"));
            Mistake.Thrown(() => new FreightRemark("杭州", "武汉", blank!, "货"));
            Mistake.Thrown(() => new FreightRemark("杭州", "武汉", "车", blank!));
        }
    }

    private static Charge Priced(decimal quantity, decimal price) =>
        Charge.Of(ChargeKind.Storage, new("storage:F-1"), "仓储", new UnitPricing(quantity, "㎡·天", price), TaxCategory.LogisticsSupport, SettlementMethod.Monthly);
}
