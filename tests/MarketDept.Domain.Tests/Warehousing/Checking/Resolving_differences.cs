using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Checking;

[Clause("10.1")]
public class Resolving_differences
{
    private static readonly OrderReconciliation Differing =
        OrderReconciliation.Of([Order("D1", "A 箱 10, B 箱 1"), Order("D2")], [Note("N1", "D1", "A 箱 8"), Note("N2", "D2")], Day, Waived);

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
        Refused(WarehousingRefusals.NothingToResolve, "10.1", () => Differing.Resolve([Resolved("D1"), Resolved(order, sku, unit)]));

    [Fact]
    public void An_order_that_nobody_gave_is_not_resolved() =>
        Refused(WarehousingRefusals.UnknownOrder, "10.1", () => Differing.Resolve([Resolved("D9")]));

    private static OrderReconciliation Noted(string lines, string ordered = "A 箱 10", LocalDate? on = null) =>
        OrderReconciliation.Of([Order("D1", ordered)], [Note("N1", "D1", lines)], on ?? Day);

    private static DifferenceResolution Agreed(OrderReconciliation shown, string unit = "箱") =>
        shown.Checks[0].Confirmed("A", unit, "缺货", "客户仓管", Day);

    [Fact]
    public void Consent_to_two_short_is_none_to_nine_after_the_note_was_corrected()
    {
        var resolution = Agreed(Noted("A 箱 8"));

        var corrected = Noted("A 箱 1", on: Day.PlusDays(4)).Resolve([resolution]);

        var check = corrected.Checks[0];
        Assert.Equal((CheckStatus.Open, false, 0), (check.Status, check.Differences[0].IsResolved, corrected.Groups().Count));
        Assert.Equal([resolution], check.Differences[0].NotApplied);
        Assert.Equal(
            ["货品 A：客户仓管 确认的是订单 10 箱，送货单 8 箱，少送；与现有差异不同，不能据此处理。"],
            check.Explain(Language.Chinese).About(ExplanationTopic.NotApplied));
        Assert.Equal(
            ["Item A: 客户仓管 confirmed ordered 10 箱, on the notes 8 箱: short; that is another difference and does not close this one."],
            check.Explain(Language.English).About(ExplanationTopic.NotApplied));
        Assert.Equal(["Missing for item A: a reason and the customer's confirmation."], check.Explain(Language.English).About(ExplanationTopic.Missing));
        Refused(Draft(), WarehousingRefusals.OrderNotReconciled, "10.1", it => it.Add(check, [], new SheetRegister(), At(1)));
    }

    [Fact]
    public void What_was_confirmed_before_the_order_was_checked_again_closes_the_same_difference()
    {
        var resolution = Agreed(Noted("A 箱 8"));

        var check = Noted("A 箱 3, A 箱 5.0", on: Day.PlusDays(4)).Resolve([resolution]).Checks[0];

        Assert.Equal((CheckStatus.Resolved, resolution), (check.Status, check.Differences[0].Resolution));
        Assert.Empty(check.Differences[0].NotApplied);
        Assert.Empty(check.Explain(Language.English).About(ExplanationTopic.Reading));
    }

    [Fact]
    public void Without_quantities_it_closes_what_differs_and_an_older_one_is_said_to_be_taken_for_the_same()
    {
        var check = Noted("A 箱 1").Resolve([Resolved("D1", on: Day.PlusDays(-1))]).Checks[0];

        Assert.Equal(CheckStatus.Resolved, check.Status);
        Assert.Equal(
            ["The confirmation of 2026-06-09 is older than this check and names no quantities: it is taken to be of the same difference."],
            check.Explain(Language.English).About(ExplanationTopic.Reading));
        Assert.Equal(
            ["2026-06-09 的确认早于本次核对，且未记明所确认的数量；视为对同一差异的确认。"], check.Explain(Language.Chinese).About(ExplanationTopic.Reading));
        foreach (var on in new LocalDate?[] { null, Day })
            Assert.Empty(Noted("A 箱 1").Resolve([Resolved("D1", on: on)]).Checks[0].Explain(Language.English).About(ExplanationTopic.Reading));
    }

    // Confirmed for an order of 10 with 8 on the note.
    [Theory]
    [InlineData("A 箱 10", "A 箱 8", true)]
    [InlineData("A 箱 12", "A 箱 8", false)]
    [InlineData("A 箱 10", "A 箱 7.9999", false)]
    [InlineData("A 箱 10", "A 箱 12", false)]
    [InlineData("A 箱 10", "", false)]
    [InlineData("", "A 箱 8", false)]
    [InlineData("A 箱 10", "A 件 8", false)]
    [InlineData("A 箱 10, A 件 1", "A 箱 8", true)]
    public void A_confirmation_covers_its_own_sums_only(string ordered, string noted, bool closed)
    {
        var difference = Noted(noted, ordered).Resolve([Agreed(Noted("A 箱 8"))]).Checks[0].Find("A", "箱")!;

        Assert.Equal((closed, closed ? 0 : 1), (difference.IsResolved, difference.NotApplied.Count));
    }

    [Fact]
    public void Other_goods_instead_are_another_difference_than_none_though_the_sums_are_the_same()
    {
        var instead = Agreed(Noted("A 件 240"));

        Assert.Equal(DifferenceKind.UnitMismatch, instead.Agreed!.Kind);
        Assert.False(Noted("").Resolve([instead]).Checks[0].Differences[0].IsResolved);
        Assert.True(Noted("A 件 120").Resolve([instead]).Checks[0].Find("A", "箱")!.IsResolved);
        Assert.False(Noted("A 件 120").Resolve([instead, Agreed(Noted("A 件 240"), "件")]).Checks[0].IsReconciled);
    }

    [Fact]
    public void What_does_not_cover_a_difference_is_kept_once_and_what_does_closes_it_wherever_it_stands()
    {
        var (old, present) = (Agreed(Noted("A 箱 8")), Agreed(Noted("A 箱 1")));

        foreach (var order in new DifferenceResolution[][] { [old, present, old], [present, old] })
        {
            var difference = Noted("A 箱 1").Resolve(order).Resolve(order).Checks[0].Differences[0];
            Assert.Equal((present, 1), (difference.Resolution, difference.NotApplied.Count));
        }
    }

    [Theory]
    [InlineData(DifferenceKind.NotedLess, "10", "8")]
    [InlineData(DifferenceKind.NotedMore, "10", "12")]
    [InlineData(DifferenceKind.MissingOnNote, "10", "")]
    [InlineData(DifferenceKind.MissingOnOrder, "", "8")]
    [InlineData(DifferenceKind.UnitMismatch, "10", "")]
    [InlineData(DifferenceKind.UnitMismatch, "", "8")]
    public void What_was_confirmed_may_be_written_down_by_hand(DifferenceKind kind, string ordered, string noted)
    {
        var agreed = new OrderDifference("A", kind, Number(ordered), Number(noted));

        Assert.Equal(("箱", "箱"), (agreed.Ordered.Unit, agreed.Noted.Unit));
        foreach (var other in Enum.GetValues<DifferenceKind>().Append((DifferenceKind)9).Where(other => other != kind))
        {
            // Where one side is absent, the units may have nothing in common or the item be missing.
            if ((ordered.Length > 0 && noted.Length > 0) || (other != DifferenceKind.UnitMismatch && kind != DifferenceKind.UnitMismatch))
                Assert.Throws<ArgumentException>(nameof(kind), () => new OrderDifference("A", other, Number(ordered), Number(noted)));
        }
    }

    [Fact]
    public void Written_down_by_hand_it_is_the_same_as_read_off_a_check()
    {
        Assert.Equal(new OrderDifference("A", DifferenceKind.MissingOnNote, Number("10"), default), Agreed(Noted("")).Agreed);
        Assert.Equal(Agreed(Noted("A 箱 8")), new DifferenceResolution(new("D1"), "A", "箱", "缺货", "客户仓管", Day, new("A", DifferenceKind.NotedLess, Number("10.0"), Number("8"))));
    }

    [Fact]
    public void What_is_no_difference_cannot_have_been_confirmed()
    {
        Mistake.Thrown(() => new OrderDifference("A", DifferenceKind.NotedLess, Number("8"), Number("8")));
        Assert.Throws<ArgumentException>("noted", () => new OrderDifference("A", DifferenceKind.MissingOnNote, default, default));
        Assert.Throws<ArgumentException>("noted", () => new OrderDifference("A", DifferenceKind.NotedLess, Number("10"), Quantity.Of(8, "件")));
        Assert.Throws<ArgumentException>(
            "Agreed", () => new DifferenceResolution(new("D1"), "A", "件", "缺货", "客户仓管", null, new("A", DifferenceKind.NotedLess, Number("10"), Number("8"))));
        Refused(WarehousingRefusals.NothingToResolve, "10.1", () => Noted("A 箱 10").Checks[0].Confirmed("A", "箱", "缺货", "客户仓管"));
        Mistake.Thrown(() => Noted("A 箱 8").Checks[0].Confirmed(null!, "箱", "缺货", "客户仓管"));
        Mistake.Thrown(() => Noted("A 箱 8").Checks[0].Confirmed("A", "箱", " ", "客户仓管"));
    }

    private static Quantity Number(string number) => number.Length == 0 ? default : Quantity.Parse(number, "箱");

    [Fact]
    public void Without_a_reason_or_a_confirmation_it_is_no_resolution()
    {
        Mistake.Thrown(() => new DifferenceResolution(new("D1"), "A", "箱", " ", "客户仓管"));
        Mistake.Thrown(() => new DifferenceResolution(new("D1"), "A", "箱", "缺货", ""));
        Mistake.Thrown(() => new DifferenceResolution(default, "A", "箱", "缺货", "客户仓管"));
        Mistake.Thrown(() => new DifferenceResolution(new("D1"), null!, "箱", "缺货", "客户仓管"));
        Mistake.Thrown(() => new DifferenceResolution(new("D1"), "A", " ", "缺货", "客户仓管"));
        Mistake.Thrown(() => Differing.Resolve(null!));
        Mistake.Thrown(() => Differing.Resolve([null!]));
    }
}
