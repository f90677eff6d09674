using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Storing_a_bill
{
    public static TheoryData<BillStatus> Statuses => [.. Enum.GetValues<BillStatus>()];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void In_any_status_it_survives_json(BillStatus status)
    {
        var bill = In(status);
        var restored = Reloaded(bill);

        Assert.Equal(JsonOf(bill), JsonOf(restored));
        Assert.Equal(
            (bill.Id, bill.Status, bill.Charges, bill.Term, bill.Objections, bill.Confirmation, bill.CancelledBecause),
            (restored.Id, restored.Status, restored.Charges, restored.Term, restored.Objections, restored.Confirmation, restored.CancelledBecause));
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(bill.Explain(language), restored.Explain(language));
        Assert.Empty(restored.TakeEvents());
    }

    [Fact]
    public void A_split_off_bill_with_prices_corrections_and_each_kind_of_term_survives_json()
    {
        foreach (var term in new[] { PaymentTerm.AfterInvoice(5), PaymentTerm.AfterConfirmation(0), PaymentTerm.AfterServiceMonth(2, 30) })
        {
            var bill = Drafted(contract: Contract(term));
            bill.Add(
                Charge.Of(ChargeKind.Storage, new("storage:F-1"), "仓储", new UnitPricing(12.5m, "㎡·天", 0.35m), TaxCategory.LogisticsSupport, SettlementMethod.OnSignedReceipt), At(0));
            bill.Present(bill.Total, Collector, BilledSources.None, At(1));
            var split = bill.ConfirmPart(new([new("H-1"), new("storage:F-1")], "多算", new("B-1a")), Yuan(1050m), Buyer, "电话录音", At(2));
            Decide(split, ("H-1", 1m));
            Assert.Equal((split.Charges, split.SplitFrom, split.Term, split.Objections), (Reloaded(split).Charges, new Id<Bill>("B-1"), Reloaded(split).Term, Reloaded(split).Objections));
            Assert.Equal(JsonOf(split), JsonOf(Reloaded(split)));
        }
    }

    [Fact]
    public void What_was_confirmed_stays_confirmed_whatever_the_rules_say_today()
    {
        BillSnapshot stored = Confirmed().ToSnapshot();
        var odd = Bill.Restore(stored with
        {
            Charges = [stored.Charges[0] with { AmountFen = -5, Quantity = 3m, Unit = "件", UnitPrice = 7m }],
            Confirmation = stored.Confirmation! with { AmountFen = -5 },
        });
        Assert.Equal((Money.FromFen(-5), BillStatus.Confirmed), (odd.ConfirmedAmount, odd.Status));
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        var (draft, presented, disputed, confirmed, cancelled) = (
            In(BillStatus.Draft).ToSnapshot(), In(BillStatus.Presented).ToSnapshot(), In(BillStatus.Disputed).ToSnapshot(),
            In(BillStatus.Confirmed).ToSnapshot(), In(BillStatus.Cancelled).ToSnapshot());
        BillObjectionRow ruled = disputed.Objections[0] with { Ruling = new() { Finding = "现场核对", ProposedBy = "C1", DecidedBy = "M1", BeforeFen = 1, AfterFen = 1, At = At(3) } };
        BillChargeRow charge = draft.Charges[0];
        BillSnapshot[] broken =
        [
            draft with { Id = "" }, draft with { Customer = " " }, draft with { Contract = null! }, draft with { Status = "draft" },
            draft with { Term = null! }, draft with { Term = new() { Basis = "Invoice", Count = 5, DayOfMonth = 1 } }, draft with { Term = new() { Basis = "ServiceMonth", Count = 5, DayOfMonth = null } },
            draft with { Term = new() { Basis = "Confirmation", Count = -1, DayOfMonth = null } }, draft with { Term = new() { Basis = "Soon", Count = 5, DayOfMonth = null } }, draft with { SplitFrom = "" },
            draft with { Charges = null! }, draft with { Charges = [null!] }, draft with { Charges = [charge, charge] },
            draft with { Charges = [charge with { Kind = "toll" }] }, draft with { Charges = [charge with { TaxCategory = "transport" }] },
            draft with { Charges = [charge with { Settlement = "later" }] }, draft with { Charges = [charge with { Quantity = 1m }] },
            draft with { Charges = [charge with { Quantity = 1m, Unit = "件" }] }, draft with { Charges = [charge with { Reason = " " }] },
            draft with { Charges = [charge with { Description = "" }] }, draft with { Charges = [charge with { Consignment = "" }] },
            draft with { PresentedAt = At(1) }, draft with { Confirmation = confirmed.Confirmation }, draft with { CancelledBecause = "作废" },
            draft with { Objections = disputed.Objections }, draft with { Objections = null! },
            presented with { PresentedAt = null }, presented with { Objections = disputed.Objections }, presented with { Status = "Confirmed" },
            disputed with { Objections = [] }, disputed with { Objections = [ruled] }, disputed with { Objections = [disputed.Objections[0], disputed.Objections[0]] },
            disputed with { Objections = [disputed.Objections[0], ruled] }, disputed with { Objections = [disputed.Objections[0] with { Reason = "" }] },
            confirmed with { Confirmation = null }, confirmed with { Confirmation = confirmed.Confirmation! with { AmountFen = 1 } },
            confirmed with { Confirmation = confirmed.Confirmation! with { By = " " } }, confirmed with { Status = "Presented" },
            cancelled with { CancelledBecause = null }, cancelled with { CancelledBecause = " " }, cancelled with { Status = "Draft" },
        ];
        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => Bill.Restore(snapshot)));
        Assert.Throws<ArgumentNullException>("snapshot", () => Bill.Restore(null!));
        Assert.Equal(BillStatus.Disputed, Bill.Restore(disputed with { Objections = [ruled, disputed.Objections[0]] }).Status);
    }
}
