using MarketDept.Domain.Warehousing.Checking;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Checking;

[Clause("10.1")]
public class Resolving_differences
{
    private static readonly OrderReconciliation Differing =
        OrderReconciliation.Of([Order("D1", "A 箱 10, B 箱 1"), Order("D2")], [Note("N1", "D1", "A 箱 8"), Note("N2", "D2")], Day);

    [Fact]
    public void Only_when_every_difference_is_closed_is_the_order_reconciled()
    {
        var one = Differing.Resolve([Resolved("D1")]);
        var both = one.Resolve([Resolved("D1", "B")]);

        Assert.Equal([CheckStatus.Open, CheckStatus.Open, CheckStatus.Resolved], new[] { Differing, one, both }.Select(it => it.Checks[0].Status));
        Assert.Equal((true, false, false), (both.Checks[0].IsReconciled, one.Checks[0].IsReconciled, Differing.Checks[0].IsReconciled));
        Assert.Equal(CheckStatus.Matched, both.Checks[1].Status);
        Assert.Equal(Day, both.Checks[0].CheckedOn);
        Assert.Equal(2, both.Groups().Sum(group => group.Orders.Count));
        Assert.Equal("Reason: 缺货，下次补送; confirmed by 客户仓管 of the customer.", both.Checks[0].Explain(Language.English).Lines[2].Text);
    }

    [Fact]
    public void Resolving_the_same_twice_keeps_the_first()
    {
        var twice = Differing.Resolve([Resolved("D1", on: Day), Resolved("D1", on: Day.PlusDays(1))]).Resolve([Resolved("D1")]);

        Assert.Equal(Day, twice.Checks[0].Differences[0].Resolution!.ConfirmedOn);
    }

    [Theory]
    [InlineData("D2", "A", "箱")]
    [InlineData("D1", "A", "件")]
    [InlineData("D1", "C", "箱")]
    [InlineData("D1", "a", "箱")]
    public void What_does_not_differ_is_not_resolved(string order, string sku, string unit) =>
        Refused(DomainErrorCodes.CheckNothingToResolve, "10.1", () => Differing.Resolve([Resolved("D1"), Resolved(order, sku, unit)]));

    [Fact]
    public void An_order_that_nobody_gave_is_not_resolved() =>
        Refused(DomainErrorCodes.CheckUnknownOrder, "10.1", () => Differing.Resolve([Resolved("D9")]));

    [Fact]
    public void Without_a_reason_or_a_confirmation_it_is_no_resolution()
    {
        Assert.ThrowsAny<ArgumentException>(() => new DifferenceResolution(new("D1"), "A", "箱", " ", "客户仓管"));
        Assert.ThrowsAny<ArgumentException>(() => new DifferenceResolution(new("D1"), "A", "箱", "缺货", ""));
        Assert.ThrowsAny<ArgumentException>(() => new DifferenceResolution(default, "A", "箱", "缺货", "客户仓管"));
        Assert.ThrowsAny<ArgumentException>(() => new DifferenceResolution(new("D1"), null!, "箱", "缺货", "客户仓管"));
        Assert.ThrowsAny<ArgumentException>(() => new DifferenceResolution(new("D1"), "A", " ", "缺货", "客户仓管"));
        Assert.ThrowsAny<ArgumentException>(() => Differing.Resolve(null!));
        Assert.ThrowsAny<ArgumentException>(() => Differing.Resolve([null!]));
    }
}
