using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables;

public class Recording_a_receipt
{
    [Fact]
    [Clause("6.2")]
    public void The_whole_amount_is_a_credit_until_it_is_allocated()
    {
        var receipt = Receipt.Record(new("Q-1"), Client, Yuan(300m), Day(3), [new("B-2"), new("B-1")], Noon(4));

        Assert.Equal((Yuan(300m), Yuan(300m)), (receipt.Amount, receipt.Unallocated));
        Assert.Equal((Money.Zero, Yuan(300m)), (receipt.UnallocatedOn(Day(2)), receipt.UnallocatedOn(Day(3))));
        Assert.Equal((Money.Zero, Yuan(300m)), (receipt.FreeFrom(Day(2)), receipt.FreeFrom(Day(3))));
        Assert.Equal(["B-2", "B-1"], receipt.Instruction.Select(bill => bill.Value));
        Assert.Equal([new ReceiptRecorded(Client, Yuan(300m), Day(3), receipt.Instruction, ReceiptOrigin.Money, null, null) { At = Noon(4) }], TakenFrom(receipt));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [Clause("6.2")]
    public void Of_nothing_or_less_it_is_refused(int fen) => Refused(
        ReceivableRefusals.ReceiptNotPositive.Code, "6.2", () => Receipt.Record(new("Q-1"), Client, Money.FromFen(fen), Day(3), [], Noon(3)));

    [Fact]
    [Clause("9.6")]
    public void Money_that_comes_tomorrow_is_refused() =>
        Refused(ReceivableRefusals.ReceiptInTheFuture.Code, "9.6", () => Receipt.Record(new("Q-1"), Client, Yuan(1m), Day(4), [], Noon(3)));

    [Fact]
    public void What_it_needs_is_asked_for()
    {
        Mistake.Thrown(() => Receipt.Record(default, Client, Yuan(1m), Day(3), [], Noon(3)));
        Mistake.Thrown(() => Receipt.Record(new("Q-1"), default, Yuan(1m), Day(3), [], Noon(3)));
        Assert.Equal("receivedOn", Mistake.Thrown(() => Receipt.Record(new("Q-1"), Client, Yuan(1m), default, [], Noon(3))).ParamName);
        Mistake.Thrown(() => Receipt.Record(new("Q-1"), Client, Yuan(1m), Day(3), null!, Noon(3)));
        Mistake.Thrown(() => Receipt.Record(new("Q-1"), Client, Yuan(1m), Day(3), [default], Noon(3)));
    }
}
