using MarketDept.Domain.Receivables.Disputes;
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
        var dispute = Dispute.Raise(
            new("D-1"), Owed(), DisputeKind.CargoClaim, [new("YD-1", Yuan(500m), Yuan(120m)), new("YD-2", Yuan(80m), Yuan(80m))], "破损", Clerk, Noon(1));

        Assert.Equal((Yuan(200m), DisputeStatus.Raised, true), (dispute.Amount, dispute.Status, dispute.IsOpen));
        Assert.Equal([new Dispute.RaisedByCustomer(new("D-1"), Noon(1), R1, Client, DisputeKind.CargoClaim, Yuan(200m))], dispute.TakeEvents());
        Assert.Null(dispute.Verification);
    }

    [Fact]
    [Clause("6.3")]
    public void No_more_than_the_line_and_than_is_owed()
    {
        Refused(DomainErrorCodes.DisputeAboveLine, "6.3", () => new DisputedLine("YD-1", Yuan(100m), Yuan(100.01m)));
        Assert.Equal(Yuan(100m), new DisputedLine("YD-1", Yuan(100m), Yuan(100m)).Disputed);
        Refused(DomainErrorCodes.DisputeAboveBalance, "6.3", () => Raised(yuan: 1000.01m));
        Assert.Equal(Yuan(1000m), Raised(yuan: 1000m).Amount);
        Refused(DomainErrorCodes.DisputeAboveBalance, "6.3", () => Raised(Paid(900m).Debt, 100.01m, day: 4));
        Refused(DomainErrorCodes.DisputeTimeGoesBackwards, "6.3", () => Raised(day: -1));
    }

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        var debt = Owed();
        ValueList<DisputedLine> lines = [new("YD-1", Yuan(100m), Yuan(1m))];
        Mistaken(() => Dispute.Raise(default, debt, DisputeKind.CargoClaim, lines, "破损", Clerk, Noon(1)), debt);
        Mistaken(() => Dispute.Raise(new("D-1"), null!, DisputeKind.CargoClaim, lines, "破损", Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, (DisputeKind)7, lines, "破损", Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, DisputeKind.CargoClaim, [], "破损", Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, DisputeKind.CargoClaim, [null!], "破损", Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, DisputeKind.CargoClaim, [lines[0], lines[0]], "破损", Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, DisputeKind.CargoClaim, lines, " ", Clerk, Noon(1)));
        Mistaken(() => Dispute.Raise(new("D-1"), debt, DisputeKind.CargoClaim, lines, "破损", default, Noon(1)));
        Mistaken(() => new DisputedLine(" ", Yuan(1m), Yuan(1m)));
        Mistaken(() => new DisputedLine("YD-1", Yuan(1m), Money.Zero));
        Mistaken(() => new DisputedLine("YD-1", Money.Zero, Money.Zero));
    }

    [Fact]
    [Clause("9.3")]
    public void Verified_with_the_departments_it_says_how_much_is_justified()
    {
        var dispute = Raised();

        dispute.Verify(Yuan(150m), ["操作部"], "少两箱", Clerk, Noon(2));

        Assert.Equal((DisputeStatus.Verified, Yuan(150m), Noon(2)), (dispute.Status, dispute.Verification!.Justified, dispute.LastChangedAt));
        Assert.Equal([new Dispute.VerifiedByDepartments(new("D-1"), Noon(2), dispute.Verification)], dispute.TakeEvents());
    }

    [Fact]
    [Clause("9.3")]
    public void All_of_it_may_be_justified_or_nothing_and_no_more()
    {
        var dispute = Raised();
        Refused(DomainErrorCodes.DisputeAboveDisputed, "9.3", () => dispute.Verify(Yuan(200.01m), ["操作部"], "少货", Clerk, Noon(2)), dispute);
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
        Settlement(debt, 800m);
        Assert.Equal(Yuan(200m), Dispute.PausedOf(debt, [first, second], Day(20)));
        Assert.Equal(Money.Zero, Dispute.PausedOf(debt, [], Day(20)));
        Mistaken(() => Dispute.PausedOf(null!, [], Day(20)));
        Mistaken(() => Dispute.PausedOf(debt, null!, Day(20)));

        static void Settlement(Domain.Receivables.Receivable debt, decimal yuan) =>
            Domain.Receivables.Settlement.Allocate(Received(yuan), debt, Yuan(yuan), Entry("A-1", 8));
    }
}
