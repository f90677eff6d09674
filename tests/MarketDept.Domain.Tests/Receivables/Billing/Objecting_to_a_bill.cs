using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Objecting_to_a_bill
{
    [Fact]
    [Clause("6.3")]
    public void Somebody_else_than_the_proposer_decides_and_the_bill_is_with_the_customer_again()
    {
        var bill = In(BillStatus.Disputed);

        Decide(bill, ("H-1", 150m));

        Assert.Equal((BillStatus.Presented, Yuan(1200m)), (bill.Status, bill.Total));
        var corrected = bill.Charges.Single(it => it.Source.Value == "H-1");
        Assert.Equal((Yuan(150m), "现场核对"), (corrected.Amount, corrected.Reason));
        var ruling = bill.Objections[0].Ruling!;
        Assert.Equal((Collector.Id, Manager.Id, Yuan(1250m), Yuan(1200m), At(4)), (ruling.ProposedBy, ruling.DecidedBy, ruling.Before, ruling.After, ruling.At));
        Assert.Equal([new BillObjectionDecided(ruling, [new(new("H-1"), Yuan(150m))]) { At = At(4) }], TakenFrom(bill));
        bill.Confirm(Yuan(1200m), Buyer, "签回的对账单", At(5));
        Assert.Equal(Yuan(1200m), bill.ConfirmedAmount);
    }

    [Fact]
    [Clause("6.3")]
    public void An_objection_without_ground_leaves_the_charges_and_the_customer_may_object_again()
    {
        var bill = In(BillStatus.Disputed);
        Decide(bill);
        Assert.Equal((BillStatus.Presented, Yuan(1250m), null), (bill.Status, bill.Total, bill.Charges[1].Reason));

        bill.RaiseObjection("仍不同意", Buyer, At(5));
        Assert.Equal((BillStatus.Disputed, 2, null), (bill.Status, bill.Objections.Count, bill.Objections[1].Ruling));
        Assert.NotNull(bill.Objections[0].Ruling);
        Assert.Equal([new BillObjectionRaised(bill.Objections[1].Reason) { At = At(5) }], TakenFrom(bill).Skip(1));
    }

    [Fact]
    [Clause("6.3")]
    [Clause("9.3")]
    public void A_collector_does_not_decide_and_nobody_decides_what_he_proposed_himself()
    {
        void Attempt(StaffMember proposer, StaffMember decider, string code, string clause) => Refused(
            In(BillStatus.Disputed), code, clause, it => it.DecideObjection([], "现场核对", proposer, decider, Deciders, At(4)));

        Attempt(Seller, Collector, StaffingRefusals.NotEntitledToDecide.Code, "9.3");
        Attempt(Collector, Seller, StaffingRefusals.NotEntitledToDecide.Code, "9.3");
        Attempt(Collector, Collector, StaffingRefusals.DecidesOwnCase.Code, "9.3");
        Attempt(Manager, Manager, StaffingRefusals.DecidesOwnCase.Code, "9.3");
        Attempt(Manager, Deputy, StaffingRefusals.NotEntitledToDecide.Code, "9.3");
        Attempt(Collector, Executive, StaffingRefusals.NotEntitledToDecide.Code, "9.3");
        In(BillStatus.Disputed).DecideObjection([], "现场核对", Collector, Deputy, Deciders, At(4));
        In(BillStatus.Disputed).DecideObjection([], "现场核对", Manager, Executive, Deciders, At(4));
        Refused(In(BillStatus.Disputed), StaffingRefusals.NotEntitledToDecide.Code, "4.1", it => it.DecideObjection([], "现场核对", Collector, Deputy, new(), At(4)));
    }

    [Fact]
    [Clause("9.3")]
    public void From_the_objection_on_nobody_corrects_the_bill_alone()
    {
        var bill = In(BillStatus.Disputed);
        Decide(bill);
        Refused(bill, BillingRefusals.WasObjectedTo.Code, "9.3", it => it.Recall("更正", Collector, At(5)));
        Refused(In(BillStatus.Disputed), StepRefusals.WrongStatus.Code, "9.2", it => it.Remove(new("H-1"), At(5)));
        Refused(In(BillStatus.Disputed), StepRefusals.WrongStatus.Code, "9.2", it => it.Cancel("更正", Collector, At(5)));
    }

    [Theory]
    [Clause("6.3")]
    [InlineData("H-1", "200.01", false)]
    [InlineData("H-1", "200.00", true)]
    [InlineData("H-1", "0.00", true)]
    [InlineData("H-1", "-0.01", false)]
    [InlineData("O-1", "-20.01", true)]
    [InlineData("O-1", "-19.99", false)]
    [InlineData("O-1", "-1250.00", true)]
    public void A_charge_is_corrected_downward_and_not_below_nothing(string source, string amount, bool taken)
    {
        var bill = Drafted();
        bill.Add(Line("O-1", -20m, ChargeKind.Other, reason: "约定返还"), At(0));
        bill.Present(Yuan(1230m), Collector, BilledSources.None, At(1));
        bill.RaiseObjection("多算", Buyer, At(2));
        var yuan = Money.Parse(amount).Yuan;
        if (taken)
            Decide(bill, (source, yuan));
        else
            Refused(bill, BillingRefusals.CorrectedBeyond.Code, "6.3", it => Decide(it, (source, yuan)));
        Assert.Equal(taken ? BillStatus.Presented : BillStatus.Disputed, bill.Status);
    }

    [Fact]
    public void A_decision_does_not_make_the_whole_negative_nor_name_what_is_not_there()
    {
        var bill = Drafted();
        bill.Add(Line("O-1", -20m, ChargeKind.Other, reason: "约定返还"), At(0));
        bill.Present(Yuan(1230m), Collector, BilledSources.None, At(1));
        bill.RaiseObjection("多算", Buyer, At(2));
        Refused(bill, BillingRefusals.NegativeTotal.Code, "9.2", it => Decide(it, ("O-1", -1250.01m)));
        Refused(bill, BillingRefusals.UnknownSource.Code, "9.2", it => Decide(it, ("H-9", 0m)));
        Mistaken(bill, it => Decide(it, ("H-1", 1m), ("H-1", 2m)));
    }

    [Fact]
    public void A_line_that_is_confirmed_as_it_was_keeps_its_quantity_and_price()
    {
        var pricing = new UnitPricing(4m, "小时", 50m);
        var bill = Bill.Draft(new("B-1"), Contract(), May, At(0));
        bill.Add(Charge.Of(ChargeKind.Handling, new("H-1"), "装卸", pricing, TaxCategory.LogisticsSupport, SettlementMethod.Monthly), At(0));
        bill.Present(Yuan(200m), Collector, BilledSources.None, At(1));
        bill.RaiseObjection("多算", Buyer, At(2));
        Decide(bill, ("H-1", 200m));
        Assert.Equal((pricing, null), (bill.Charges[0].Pricing, bill.Charges[0].Reason));

        bill.RaiseObjection("仍多算", Buyer, At(5));
        bill.DecideObjection([new(new("H-1"), Yuan(150m))], "实为三小时", Collector, Manager, Deciders, At(6));
        Assert.Equal((null, "实为三小时"), (bill.Charges[0].Pricing, bill.Charges[0].Reason));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistaken(In(BillStatus.Disputed), it => it.DecideObjection(null!, "现场核对", Collector, Manager, Deciders, At(4)));
        Mistaken(In(BillStatus.Disputed), it => it.DecideObjection([null!], "现场核对", Collector, Manager, Deciders, At(4)));
        Mistaken(In(BillStatus.Disputed), it => it.DecideObjection([], " ", Collector, Manager, Deciders, At(4)));
        Mistaken(In(BillStatus.Disputed), it => it.DecideObjection([], "现场核对", null!, Manager, Deciders, At(4)));
        Mistaken(In(BillStatus.Disputed), it => it.DecideObjection([], "现场核对", Collector, null!, Deciders, At(4)));
        Mistaken(In(BillStatus.Disputed), it => it.DecideObjection([], "现场核对", Collector, Manager, null!, At(4)));
        Mistake.Thrown(() => new ChargeCorrection(default, Money.Zero));
    }
}
