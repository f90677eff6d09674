using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Disputes;

public class Disputing_a_debt
{
    private static readonly string[] Twice = ["操作部", "操作部"];

    [Fact]
    [Clause("6.3")]
    public void The_customer_names_lines_and_a_reason()
    {
        var dispute = Dispute.Raise(new("D-1"), Owed(), new(DisputeKind.CargoClaim, [new("YD-1", Yuan(500m), Yuan(120m)), new("YD-2", Yuan(80m), Yuan(80m))], "破损"), [], Clerk, Noon(1));

        Assert.Equal((Yuan(200m), DisputeStatus.Raised, true), (dispute.Amount, dispute.Status, dispute.IsOpen));
        Assert.Equal([new DisputeRaised(R1, Client, DisputeKind.CargoClaim, dispute.Lines, dispute.Reason, dispute.ReceivedBy) { At = Noon(1) }], TakenFrom(dispute));
        Assert.Null(dispute.Verification);
    }

    [Fact]
    [Clause("6.3")]
    public void No_more_than_the_line_and_than_was_charged()
    {
        Refused(DisputeRefusals.AboveLine.Code, "6.3", () => new DisputedLine("YD-1", Yuan(100m), Yuan(100.01m)));
        Assert.Equal(Yuan(100m), new DisputedLine("YD-1", Yuan(100m), Yuan(100m)).Disputed);
        Refused(DisputeRefusals.AboveCharged.Code, "6.3", () => Raised(yuan: 1000.01m));
        Assert.Equal(Yuan(1000m), Raised(yuan: 1000m).Amount);
        // Also of what is paid, but not of what is written off or was deducted before.
        Assert.Equal(Yuan(1000m), Raised(Paid(1000m).Debt, 1000m, day: 4).Amount);
        Refused(DisputeRefusals.AboveCharged.Code, "6.3", () => Raised(WrittenOff(900m), 100.01m, day: 11));
        Assert.Equal(Yuan(100m), Raised(WrittenOff(900m), 100m, day: 11).Amount);
        Refused(StepRefusals.BeforeLast.Code, "6.3", () => Raised(day: -1));
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        var debt = Owed();
        ValueList<DisputedLine> lines = [new("YD-1", Yuan(100m), Yuan(1m))];
        Mistaken(() => Dispute.Raise(default, debt, new(DisputeKind.CargoClaim, lines, "破损"), [], Clerk, Noon(1)), debt);
        Mistaken(() => Dispute.Raise(new("D-1"), null!, new(DisputeKind.CargoClaim, lines, "破损"), [], Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new((DisputeKind)7, lines, "破损"), [], Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, [], "破损"), [], Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, [null!], "破损"), [], Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, [lines[0], lines[0]], "破损"), [], Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, lines, " "), [], Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, lines, "破损"), [], default, Noon(1)));
        Mistaken(() => new DisputedLine(" ", Yuan(1m), Yuan(1m)));
        Mistaken(() => new DisputedLine("YD-1", Yuan(1m), Money.Zero));
        Mistaken(() => new DisputedLine("YD-1", Money.Zero, Money.Zero));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, lines, "破损"), null!, Clerk, Noon(1)), debt);
        Mistaken(() => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, lines, "破损"), [null!], Clerk, Noon(1)), debt);
        ValueList<DisputedLine> beyond = [new("YD-1", Money.MaxValue, Money.MaxValue), new("YD-2", Yuan(0.01m), Yuan(0.01m))];
        Assert.Throws<ArgumentException>("lines", () => Dispute.Raise(new("D-1"), debt, new(DisputeKind.CargoClaim, beyond, "破损"), [], Clerk, Noon(1)));
    }

    [Fact]
    [Clause("9.3")]
    public void Verified_with_the_departments_it_says_how_much_is_justified()
    {
        var dispute = Raised();

        dispute.Verify(Yuan(150m), ["操作部"], "少两箱", Clerk, Noon(2));

        Assert.Equal((DisputeStatus.Verified, Yuan(150m), Noon(2)), (dispute.Status, dispute.Verification!.Justified, dispute.LastChangedAt));
        Assert.Equal([new DisputeVerified(dispute.Verification) { At = Noon(2) }], TakenFrom(dispute));
    }

    [Fact]
    [Clause("9.3")]
    public void All_of_it_may_be_justified_or_nothing_and_no_more()
    {
        var dispute = Raised();
        Refused(DisputeRefusals.AboveDisputed.Code, "9.3", () => dispute.Verify(Yuan(200.01m), ["操作部"], "少货", Clerk, Noon(2)), dispute);
        Mistaken(() => dispute.Verify(Yuan(-0.01m), ["操作部"], "少货", Clerk, Noon(2)), dispute);
        Mistaken(() => dispute.Verify(Yuan(1m), [], "少货", Clerk, Noon(2)), dispute);
        Mistaken(() => dispute.Verify(Yuan(1m), [" "], "少货", Clerk, Noon(2)), dispute);
        Mistaken(() => dispute.Verify(Yuan(1m), ValueList.From(Twice), "少货", Clerk, Noon(2)), dispute);
        Mistaken(() => dispute.Verify(Yuan(1m), ["操作部"], " ", Clerk, Noon(2)), dispute);
        Mistaken(() => dispute.Verify(Yuan(1m), ["操作部"], "少货", default, Noon(2)), dispute);

        dispute.Verify(Money.Zero, ["操作部"], "签收完好", Clerk, Noon(2));
        Assert.Equal(Money.Zero, dispute.Verification!.Justified);
        var whole = Raised();
        whole.Verify(Yuan(200m), ["操作部"], "全部属实", Clerk, Noon(2));
        Assert.Equal(Yuan(200m), whole.Verification!.Justified);
    }

    [Fact]
    [Clause("6.3")]
    public void Ageing_goes_on_and_dunning_pauses_on_the_open_disputed_part_only()
    {
        var debt = Owed();
        var (first, second, closed) = (Raised(debt, 200m), Raised(debt, 300m, id: "D-2"), In(DisputeStatus.Rejected, debt));
        var foreign = Raised(Owed(id: "R-2"), 100m, id: "D-9");

        Assert.Equal(Yuan(500m), Dispute.PausedOf(debt, [first, second, closed, foreign], Day(20)));
        Assert.Equal((11, true), (debt.AgeOn(Day(20)), debt.IsOverdueOn(Day(20))));
        Settlement.Allocate(Received(800m), debt, Yuan(800m), Entry("A-1", 8));
        Assert.Equal(Yuan(200m), Dispute.PausedOf(debt, [first, second], Day(20)));
        Assert.Equal(Money.Zero, Dispute.PausedOf(debt, [], Day(20)));
        Mistaken(() => Dispute.PausedOf(null!, [], Day(20)));
        Mistaken(() => Dispute.PausedOf(debt, null!, Day(20)));
        Mistaken(() => first.PausedOn(Day(20), Owed(id: "R-2")));
        Mistaken(() => first.PausedOn(Day(20), null!));
    }

    [Fact]
    [Clause("6.3")]
    public void It_counts_as_it_stood_on_the_day_that_is_asked_about()
    {
        var debt = Owed();
        var dispute = Raised(debt, 200m, day: 20);
        dispute.Withdraw("已找到货物", Noon(30));

        Assert.Equal([Money.Zero, Yuan(200m), Yuan(200m), Money.Zero], Days(19, 20, 29, 30).Select(day => Dispute.PausedOf(debt, [dispute], Day(day))));
        var rejected = In(DisputeStatus.Rejected, debt);
        Assert.Equal([Money.Zero, Yuan(200m), Yuan(200m), Money.Zero], Days(0, 1, 4, 5).Select(day => rejected.PausedOn(Day(day), debt)));
    }

    [Fact]
    [Clause("6.3")]
    [Clause("9.3")]
    public void What_was_accepted_is_paused_until_it_is_deducted()
    {
        var debt = Owed();
        var dispute = In(DisputeStatus.Accepted, debt);
        Assert.Equal([Yuan(200m), Yuan(150m), Yuan(150m)], Days(4, 5, 90).Select(day => dispute.PausedOn(Day(day), debt)));

        debt.Deduct(dispute.Accepted!, Entry("K-1", 8));
        Assert.Equal([Yuan(150m), Money.Zero], Days(7, 8).Select(day => dispute.PausedOn(Day(day), debt)));
        debt.Reverse(new("K-1"), "误记", Clerk, Entry("V-1", 9));
        Assert.Equal(Money.Zero, dispute.PausedOn(Day(9), debt));
        Assert.Contains("在入账之前不催收", dispute.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("6.3")]
    public void Of_a_line_no_more_is_disputed_in_all_than_is_charged_for_it()
    {
        var debt = Owed();
        var first = Over(60m, "D-1");
        Refused(DisputeRefusals.AboveLine.Code, "6.3", () => Over(40.01m, "D-2", first), first, debt);
        Assert.Equal(Yuan(40m), Over(40m, "D-2", first).Amount);
        Assert.Equal(Yuan(100m), Over(100m, "D-1", first).Amount);
        Assert.Equal(Yuan(100m), Over(100m, "D-2", Raised(Owed(id: "R-2"), 100m), Raised(debt, 100m, id: "D-3")).Amount);

        // Two disputes state otherwise what is charged: the lower counts.
        Refused(DisputeRefusals.AboveLine.Code, "6.3", () => Dispute.Raise(new("D-2"), debt, new(DisputeKind.CargoClaim, [new("YD-7", Yuan(500m), Yuan(41m))], "破损"), [first], Clerk, Noon(1)), debt);

        var closed = Over(60m, "D-1");
        closed.Withdraw("已找到货物", Noon(2));
        Assert.Equal(Yuan(100m), Over(100m, "D-2", closed).Amount);

        first.Verify(Yuan(30m), ["操作部"], "部分属实", Clerk, Noon(2));
        first.WriteDown("破损", Yuan(30m), Collector, Noon(3));
        first.ReportTo(Manager, Deciders, Noon(4));
        var accepted = first.Accept(Yuan(30m), debt, Manager, Deciders, Noon(5));
        Refused(DisputeRefusals.AboveLine.Code, "6.3", () => Over(70.01m, "D-2", first), debt);
        Assert.Equal(Yuan(70m), Over(70m, "D-2", first).Amount);
        debt.Deduct(accepted, Entry("K-1", 6));
        Refused(DisputeRefusals.AboveLine.Code, "6.3", () => Over(70.01m, "D-2", first), debt);
        debt.Reverse(new("K-1"), "误记", Clerk, Entry("V-1", 7));
        Assert.Equal(Yuan(100m), Over(100m, "D-2", first).Amount);

        Dispute Over(decimal yuan, string id, params Dispute[] others) => Dispute.Raise(new(id), debt, new(DisputeKind.CargoClaim, [new("YD-7", Yuan(100m), Yuan(yuan))], "破损"), others, Clerk, Noon(1));
    }

    [Fact]
    [Clause("6.3")]
    [Clause("9.2")]
    public void A_line_is_one_of_the_bill_as_it_is_charged_there_by_its_source_or_its_consignment()
    {
        var bill = BillingSamples.Confirmed();
        var debt = Receivable.Open(R1, bill, At(2));
        debt.TakeEvents();
        var freight = bill.Charges[0].Source.Value;
        Refused(DisputeRefusals.OtherLine.Code, "6.3", () => Over([new("NO-SUCH", Yuan(99_999m), Yuan(1m))]), debt);
        Refused(DisputeRefusals.OtherLine.Code, "6.3", () => Over([new("H-1", Yuan(200.01m), Yuan(1m))]), debt);
        Refused(ReceivableRefusals.OtherDebt.Code, "6.3", () => Over([new("H-1", Yuan(200m), Yuan(1m))], BillingSamples.Confirmed("B-2")), debt);
        Mistaken(() => Over([new("W-1", Yuan(1000m), Yuan(1m)), new(freight, Yuan(1000m), Yuan(1m))]), debt);

        var byConsignment = Over([new("W-1", Yuan(1000m), Yuan(600m)), new("H-1", Yuan(200m), Yuan(200m))]);

        Assert.Equal(Yuan(800m), byConsignment.Amount);
        Refused(DisputeRefusals.AboveLine.Code, "6.3", () => Over([new(freight, Yuan(1000m), Yuan(400.01m))], null, byConsignment), debt);
        Assert.Equal(Yuan(400m), Over([new(freight, Yuan(1000m), Yuan(400m))], null, byConsignment).Amount);

        Dispute Over(ValueList<DisputedLine> lines, Domain.Receivables.Billing.Bill? other = null, params Dispute[] others) =>
            Dispute.Raise(new($"D-{others.Length}"), debt, new(DisputeKind.PriceDeduction, lines, "多算", other ?? bill), others, Clerk, At(3));
    }

    private static int[] Days(params int[] days) => days;
}
