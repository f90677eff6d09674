using static MarketDept.Domain.Tests.Generators.Happened;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Confirming_a_bill
{
    [Fact]
    [Clause("9.2")]
    public void The_customers_own_person_confirms_the_total_explicitly()
    {
        var bill = Presented();
        bill.TakeEvents();

        bill.Confirm(Yuan(1250m), Buyer, "签回的对账单", At(2));

        Assert.Equal((BillStatus.Confirmed, Yuan(1250m), Today), (bill.Status, bill.ConfirmedAmount, bill.ConfirmedOn));
        Assert.Equal((Buyer, "签回的对账单", At(2)), (bill.ConfirmedBy, bill.ConfirmationEvidence, bill.ConfirmedAt));
        Assert.Equal([new BillConfirmed(bill.ConfirmedAmount!.Value, bill.ConfirmedOn!.Value, bill.ConfirmationEvidence!) { At = At(2) }], TakenFrom(bill));
    }

    [Fact]
    [Clause("9.2")]
    public void The_day_is_the_companys_and_not_the_one_in_greenwich()
    {
        var bill = Presented();
        bill.Confirm(bill.Total, Buyer, "签回的对账单", Instant.FromUtc(2026, 6, 10, 16, 0));
        Assert.Equal(new LocalDate(2026, 6, 11), bill.ConfirmedOn);
    }

    [Fact]
    [Clause("9.2")]
    public void Silence_is_no_confirmation_however_long_it_lasts()
    {
        var bill = Presented();
        Assert.Equal((null, null, null), (bill.Confirmation, bill.ConfirmedAmount, bill.ConfirmedOn));
        Assert.Equal(["缺少：客户的明示确认；沉默不算确认。"], bill.Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    [Clause("9.2")]
    public void Neither_an_employee_nor_another_customers_person_answers_in_the_customers_place()
    {
        foreach (var staff in new[] { Collector, Seller, Manager, Executive })
        {
            var by = Confirmer.Employee(staff);
            Refused(Presented(), BillingRefusals.AnsweredByEmployee.Code, "9.2", it => it.Confirm(it.Total, by, "电话", At(2)));
            Refused(Presented(), BillingRefusals.AnsweredByEmployee.Code, "9.2", it => it.RaiseObjection("多算", by, At(2)));
            Refused(Presented(), BillingRefusals.AnsweredByEmployee.Code, "9.2", it => Split(it, Yuan(1050m), "H-1", by: by));
        }

        var other = Confirmer.OfCustomer(Stranger, "客户对账人");
        Refused(Presented(), BillingRefusals.OtherCustomer.Code, "9.2", it => it.Confirm(it.Total, other, "电话", At(2)));
        Refused(Presented(), BillingRefusals.OtherCustomer.Code, "9.2", it => it.RaiseObjection("多算", other, At(2)));
    }

    [Fact]
    [Clause("9.2")]
    public void What_he_confirms_is_the_total_and_not_another_amount()
    {
        Refused(Presented(), BillingRefusals.TotalNotSum.Code, "9.2", it => it.Confirm(Yuan(1249.99m), Buyer, "电话", At(2)));
        Refused(Presented(), BillingRefusals.TotalNotSum.Code, "9.2", it => Split(it, Yuan(1250m), "H-1"));
    }

    [Fact]
    [Clause("9.2")]
    [Clause("6.3")]
    public void What_he_disputes_is_split_off_and_the_rest_is_confirmed()
    {
        var bill = Presented();
        bill.TakeEvents();

        var disputed = Split(bill, Yuan(1050m), "H-1");

        Assert.Equal((BillStatus.Confirmed, Yuan(1050m), Yuan(1050m)), (bill.Status, bill.Total, bill.ConfirmedAmount));
        Assert.Empty(bill.Objections);
        Assert.Equal((BillStatus.Disputed, Yuan(200m), null), (disputed.Status, disputed.Total, disputed.ConfirmedAmount));
        Assert.Equal((bill.Id, bill.Customer, bill.ServiceMonth, bill.Term, bill.Contract), (disputed.SplitFrom, disputed.Customer, disputed.ServiceMonth, disputed.Term, disputed.Contract));
        Assert.Equal(("客户对账人", "装卸费多算", At(2), null), (disputed.Objections[0].RaisedBy, disputed.Objections[0].Reason, disputed.Objections[0].At, disputed.Objections[0].Ruling));
        Assert.Equal(
            [new BillChargesSplitOff(new("B-1a"), [new("H-1")]) { At = At(2) }, new BillConfirmed(bill.Confirmation!.Amount, bill.Confirmation.On, bill.Confirmation.Evidence) { At = At(2) }], TakenFrom(bill));
        Assert.Equal([new BillSplitOff(new("B-1"), disputed.Charges, disputed.Objections[0].Reason) { At = At(2) }], TakenFrom(disputed));
        Assert.Equal(new Id<Bill>("B-1a"), new BilledSources(bill, disputed).BillOf(new("H-1")));
    }

    [Property]
    [Clause("9.2")]
    public void A_split_loses_no_charge_and_no_fen(int[] fen, int chosen)
    {
        var bill = Bill.Draft(new("B-1"), Contract(), May, At(0));
        for (var i = 0; i < fen.Length; i++)
            bill.Add(Line($"H-{i}", Math.Abs((long)fen[i]) / 100m), At(0));
        if (fen.Length < 2)
            return;
        bill.Present(bill.Total, Collector, BilledSources.None, At(1));
        var (all, total) = (bill.Charges, bill.Total);
        var apart = Enumerable.Range(0, fen.Length).Where(i => i == 0 || (i < fen.Length - 1 && (chosen >> (i % 31) & 1) == 1)).Select(i => $"H-{i}").ToArray();
        var rest = Money.Sum(all.Where(it => !apart.Contains(it.Source.Value)).Select(it => it.Amount));

        var disputed = Split(bill, rest, apart);

        Assert.Equal(total, bill.Total + disputed.Total);
        Assert.Equal(all.Select(it => it.Source).Order(), bill.Charges.Concat(disputed.Charges).Select(it => it.Source).Order());
    }

    [Fact]
    [Clause("9.2")]
    public void To_split_off_nothing_everything_or_what_is_not_there_is_refused()
    {
        Refused(Presented(), BillingRefusals.SplitsNothing.Code, "9.2", it => Split(it, it.Total));
        Refused(Presented(), BillingRefusals.SplitsNothing.Code, "9.2", it => Split(it, Money.Zero, "H-1", "C-1", "freight:W-1/monthly"));
        Refused(Presented(), BillingRefusals.UnknownSource.Code, "9.2", it => Split(it, it.Total, "H-9"));
        Mistaken(Presented(), it => it.ConfirmPart(new([new("H-1")], "多算", it.Id), Yuan(1050m), Buyer, "电话", At(2)));
    }

    [Fact]
    [Clause("9.2")]
    public void A_charge_that_is_disputed_twice_is_split_off_once()
    {
        var bill = Presented();
        var disputed = Split(bill, Yuan(1000m), "C-1", "H-1", "H-1");
        Assert.Equal([new("H-1"), new Id<Charge>("C-1")], disputed.Charges.Select(it => it.Source));
        Assert.Equal([new("H-1"), new Id<Charge>("C-1")], bill.TakeEvents().OfType<BillChargesSplitOff>().Single().Sources);
    }

    [Fact]
    [Clause("9.2")]
    public void Neither_part_of_a_split_may_come_to_less_than_nothing()
    {
        static Bill Reduced()
        {
            var bill = Drafted();
            bill.Add(Line("O-1", -220m, ChargeKind.Other, reason: "约定返还"), At(0));
            bill.Present(Yuan(1030m), Collector, BilledSources.None, At(1));
            return bill;
        }

        Refused(Reduced(), BillingRefusals.NegativeTotal.Code, "9.2", it => Split(it, Yuan(1250m), "O-1"));
        Refused(Reduced(), BillingRefusals.NegativeTotal.Code, "9.2", it => Split(it, Yuan(-20m), "freight:W-1/monthly", "C-1"));
        Split(Reduced(), Yuan(30m), "freight:W-1/monthly");
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistaken(Presented(), it => it.Confirm(it.Total, null!, "电话", At(2)));
        Mistaken(Presented(), it => it.Confirm(it.Total, Buyer, " ", At(2)));
        Mistaken(Presented(), it => it.ConfirmPart(new(null!, "多算", new("B-2")), Yuan(1050m), Buyer, "电话", At(2)));
        Mistaken(Presented(), it => it.ConfirmPart(new([new("H-1")], "", new("B-2")), Yuan(1050m), Buyer, "电话", At(2)));
        Mistaken(Presented(), it => it.ConfirmPart(new([new("H-1")], "多算", default), Yuan(1050m), Buyer, "电话", At(2)));
        Mistaken(Presented(), it => it.RaiseObjection(" ", Buyer, At(2)));
        Mistaken(Presented(), it => it.RaiseObjection("多算", null!, At(2)));
        Mistake.Thrown(() => Confirmer.OfCustomer(default, "客户对账人"));
        Mistake.Thrown(() => Confirmer.OfCustomer(Shipper, " "));
        Mistake.Thrown(() => Confirmer.OfCustomer(Shipper, "客户对账人", ""));
        Mistake.Thrown(() => Confirmer.Employee(null!));
    }

    private static Bill Split(Bill bill, Money amount, params string[] sources) => Split(bill, amount, sources, Buyer);

    private static Bill Split(Bill bill, Money amount, string source, Confirmer by) => Split(bill, amount, [source], by);

    private static Bill Split(Bill bill, Money amount, string[] sources, Confirmer by) => bill.ConfirmPart(new(ValueList.From(sources.Select(source => new Id<Charge>(source))), "装卸费多算", new("B-1a")), amount, by, "签回的对账单", At(2));
}
