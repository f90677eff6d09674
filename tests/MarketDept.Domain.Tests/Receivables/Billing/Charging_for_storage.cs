using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Warehousing.Storage;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

[Clause("8.3.6")]
[Clause("9.2")]
public class Charging_for_storage
{
    private static StorageFee Fee(Id<Customer>? customer = null)
    {
        var place = StoragePlace.Register(new("P1"), Area.OfSquareMetres(500), At(-200));
        place.Occupy(new("O1"), customer ?? Shipper, Area.OfSquareMetres(120.5m), new LocalDate(2026, 5, 1), null, At(-200));
        return place.Post(new("O1"), new LocalDate(2026, 6, 1), StorageRate.OfYuan(0.35m), At(-1));
    }

    [Fact]
    public void The_posted_fee_becomes_one_line_for_the_same_amount()
    {
        var bill = Drafted();
        bill.AddStorage(Fee(), SettlementMethod.Monthly, At(0));

        var line = bill.Charges[^1];
        Assert.Equal((ChargeKind.Storage, TaxCategory.LogisticsSupport, Fee().Source), (line.Kind, line.TaxCategory, line.Source.Value));
        Assert.Equal(Yuan(1307.43m), line.Amount);  // 120.5 × 31 × 0.35 = 1307.425
        Assert.Equal(Yuan(2557.43m), bill.Total);
    }

    [Fact]
    public void A_fee_that_arose_and_reached_no_bill_is_told()
    {
        var place = StoragePlace.Register(new("P1"), Area.OfSquareMetres(500), At(-200));
        place.Occupy(new("O1"), Shipper, Area.OfSquareMetres(120.5m), new LocalDate(2026, 5, 1), null, At(-200));
        var fee = place.Post(new("O1"), new LocalDate(2026, 6, 1), StorageRate.OfYuan(0.35m), At(-1));
        var counting = new PostedCharge(new("C-1"), Shipper, ChargeKind.Counting, Yuan(50), new(2026, 5, 20));
        var handling = new PostedCharge(new("H-9"), Shipper, ChargeKind.Handling, Yuan(30), new(2026, 5, 31));
        PostedCharge[] posted = [.. PostedCharge.In(place), counting, handling];

        Assert.Equal((fee.Source, fee.Total, new LocalDate(2026, 6, 1)), (posted[0].Source.Value, posted[0].Amount, posted[0].PostedOn));
        Assert.Equal([posted[0], handling], new BilledSources(Drafted()).Outstanding(new(2026, 6, 1), posted));
        Assert.Equal([handling], new BilledSources(Drafted()).Outstanding(new(2026, 5, 31), posted));
        var bill = Drafted();
        bill.AddStorage(fee, SettlementMethod.Monthly, At(0));
        Assert.Equal([handling], new BilledSources(bill).Outstanding(new(2026, 6, 1), posted));
        Assert.Equal(3, BilledSources.None.Outstanding(new(2026, 6, 1), posted).Count);
        place.TakeBackFee(new("O1"), "面积量错", Manager, At(0));
        Assert.Empty(PostedCharge.In(place));
        Mistake.Thrown(() => BilledSources.None.Outstanding(new(2026, 6, 1), [null!]));
        Mistake.Thrown(() => new PostedCharge(default, Shipper, ChargeKind.Counting, Yuan(50), new(2026, 5, 20)));
        Mistake.Thrown(() => new PostedCharge(new("C-1"), Shipper, ChargeKind.Counting, Yuan(50), default));
    }

    [Fact]
    public void The_same_fee_is_on_a_bill_once()
    {
        var bill = Drafted();
        bill.AddStorage(Fee(), SettlementMethod.Monthly, At(0));

        Refused(bill, BillingRefusals.SourceTwice.Code, "9.2", it => it.AddStorage(Fee(), SettlementMethod.Monthly, At(0)));
    }

    [Fact]
    public void A_fee_that_was_taken_back_comes_off_a_draft_or_is_a_negative_line_of_the_next_bill()
    {
        var place = StoragePlace.Register(new("P1"), Area.OfSquareMetres(500), At(-200));
        place.Occupy(new("O1"), Shipper, Area.OfSquareMetres(100), new LocalDate(2026, 5, 1), null, At(-200));
        var fee = place.Post(new("O1"), new LocalDate(2026, 6, 1), StorageRate.OfYuan(1), At(-1));
        var (draft, next) = (Drafted(), Drafted());
        draft.AddStorage(fee, SettlementMethod.Monthly, At(0));

        var taken = place.TakeBackFee(new("O1"), "5 月 29 日已出库", Collector, At(1));
        place.Leave(new("O1"), new LocalDate(2026, 5, 29), At(1));
        var again = place.Post(new("O1"), new LocalDate(2026, 5, 29), StorageRate.OfYuan(1), At(1));

        draft.Remove(new(taken.Source), At(2));
        draft.AddStorage(again, SettlementMethod.Monthly, At(2));
        next.Add(Charge.Of(ChargeKind.Storage, new(taken.TakenBackSource), "冲减", -taken.Total, TaxCategory.LogisticsSupport, SettlementMethod.Monthly) with
        {
            Reason = taken.TakenBack!.Reason,
        }, At(2));
        next.AddStorage(again, SettlementMethod.Monthly, At(2));
        Assert.Equal((Yuan(1250 + 2800), Yuan(1250 - 3100 + 2800)), (draft.Total, next.Total));
    }

    [Fact]
    public void Another_customers_storage_is_refused() =>
        Refused(Drafted(), BillingRefusals.OtherCustomer.Code, "9.2", it => it.AddStorage(Fee(Stranger), SettlementMethod.Monthly, At(0)));

    [Fact]
    public void No_fee_or_no_settlement_is_a_mistake()
    {
        Mistaken(Drafted(), it => it.AddStorage(null!, SettlementMethod.Monthly, At(0)));
        Mistaken(Drafted(), it => it.AddStorage(Fee(), null!, At(0)));
    }
}
