using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Checking;

[Clause("10.1")]
public class Checking_orders_against_notes
{
    /// <summary>Differences as <c>sku unit ordered noted kind</c>.</summary>
    private static string Found(OrderCheck check) => string.Join(", ",
        check.Differences.Select(it => $"{it.Sku} {it.Unit} {it.Ordered.Number} {it.Noted.Number} {it.Kind}"));

    [Theory]
    [InlineData("A 箱 10", "A 箱 10", "")]
    [InlineData("A 箱 10", "A 箱 10.00", "")]
    [InlineData("A 箱 4, A 箱 6", "A 箱 9, A 箱 1", "")]
    [InlineData("A 箱 0.1, A 箱 0.2", "A 箱 0.3", "")]
    [InlineData("A 箱 10", "A 箱 8", "A 箱 10 8 NotedLess")]
    [InlineData("A 箱 8.5", "A 箱 8.50001", "A 箱 8.5 8.50001 NotedMore")]
    [InlineData("A 箱 4, A 箱 6", "A 箱 9", "A 箱 10 9 NotedLess")]
    [InlineData("A 箱 1, B 箱 2", "A 箱 1", "B 箱 2 0 MissingOnNote")]
    [InlineData("A 箱 1", "A 箱 1, B 箱 2", "B 箱 0 2 MissingOnOrder")]
    [InlineData("A 箱 1", "A 件 24", "A 件 0 24 UnitMismatch, A 箱 1 0 UnitMismatch")]
    [InlineData("A 箱 1, A 件 3", "A 盒 24", "A 件 3 0 UnitMismatch, A 盒 0 24 UnitMismatch, A 箱 1 0 UnitMismatch")]
    [InlineData("A 箱 1", "A 箱 1, A 件 2", "A 件 0 2 MissingOnOrder")]
    [InlineData("A 箱 1, A 件 2", "A 箱 3", "A 件 2 0 MissingOnNote, A 箱 1 3 NotedMore")]
    [InlineData("A box 1", "A Box 1", "A Box 0 1 UnitMismatch, A box 1 0 UnitMismatch")]
    [InlineData("a 箱 1", "A 箱 1", "A 箱 0 1 MissingOnOrder, a 箱 1 0 MissingOnNote")]
    [InlineData("", "", "")]
    [InlineData("", "A 箱 1", "A 箱 0 1 MissingOnOrder")]
    [InlineData("A 箱 1", "", "A 箱 1 0 MissingOnNote")]
    public void Sums_are_compared_by_item_and_unit(string ordered, string noted, string differences)
    {
        var check = Checked(Order("D1", ordered), noted);

        Assert.Equal(differences, Found(check));
        Assert.Equal(differences.Length == 0 ? CheckStatus.Matched : CheckStatus.Open, check.Status);
        Assert.All(check.Differences, it => Assert.Equal((it.Unit, it.Unit, it), (it.Ordered.Unit, it.Noted.Unit, check.Find(it.Sku, it.Unit))));
        Assert.Null(check.Find("A", "吨"));
    }

    [Fact]
    public void Several_notes_of_one_order_add_up()
    {
        var check = Checked(Order("D1", "A 箱 10, B 件 1"), "A 箱 4", "B 件 1", "A 箱 6");

        Assert.Equal((CheckStatus.Matched, true), (check.Status, check.IsReconciled));
        Assert.Equal(["N0", "N1", "N2"], check.Notes.Select(note => note.Value));
    }

    [Fact]
    public void Without_a_note_an_order_is_open_even_with_everything_resolved_or_nothing_ordered()
    {
        var open = OrderReconciliation.Of([Order("D1"), Order("D2", "")], []);
        var resolved = open.Resolve([Resolved("D1")]);

        Assert.Equal("A 箱 10 0 MissingOnNote", Found(open.Checks[0]));
        Assert.Equal([CheckStatus.Open, CheckStatus.Open], resolved.Checks.Select(check => check.Status));
        Assert.True(resolved.Checks[0].Differences[0].IsResolved);
        Assert.False(resolved.Checks[0].IsReconciled);
        Assert.Equal(["Missing: a delivery note."], resolved.Checks[0].Explain(Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void An_order_is_checked_against_its_own_notes_only()
    {
        var reconciliation = OrderReconciliation.Of(
            [Order("D1"), Order("D2", "A 箱 3"), Order("D3")], [Note("N3", "D2", "A 箱 3"), Note("N1", "D3", "A 箱 9"), Note("N2", "D1")], terms: Waived);

        Assert.Equal([CheckStatus.Matched, CheckStatus.Matched, CheckStatus.Open], reconciliation.Checks.Select(check => check.Status));
        Assert.Same(reconciliation.Checks[2], reconciliation.Find(new("D3")));
        Assert.Null(reconciliation.Find(new("D4")));
    }

    [Fact]
    public void What_agrees_is_reconciled_with_the_customers_word_and_what_differs_is_not()
    {
        var open = OrderReconciliation.Of([Order("D1"), Order("D2"), Order("D3"), Order("D4")], [Note("N1", "D1"), Note("N2", "D2"), Note("N3", "D3", "A 箱 9")]);
        var word = new OrderConfirmation(new("D1"), "客户仓管", Day);
        var confirmed = open.Confirm([word, word with { }, new(new("D3"), "客户仓管"), new(new("D4"), "客户仓管")]).Confirm([new(new("D1"), "另一人")]);

        Assert.Equal([true, true, false, false], open.Checks.Select(check => check.AwaitsCustomer));
        Assert.All(open.Checks, check => Assert.False(check.IsReconciled));
        Assert.Equal([CheckStatus.Matched, CheckStatus.Open, CheckStatus.Open, CheckStatus.Open], confirmed.Checks.Select(check => check.Status));
        Assert.Equal(word, confirmed.Checks[0].Word);
        Assert.Equal(["D1"], confirmed.Groups().SelectMany(group => group.Orders).Select(order => order.Value));
        Assert.Equal("订单 D1：与送货单相符。\n客户确认人：客户仓管。", confirmed.Checks[0].Explain(Language.Chinese).ToString());
        Assert.Equal(["Order and notes agree. Missing: the customer's word."], open.Checks[0].Explain(Language.English).About(ExplanationTopic.Missing));
        Refused(WarehousingRefusals.UnknownOrder, "10.1", () => open.Confirm([new(new("D9"), "客户仓管")]));
        Mistake.Thrown(() => open.Confirm([null!]));
        Mistake.Thrown(() => open.Confirm(null!));
        Mistake.Thrown(() => new OrderConfirmation(default, "客户仓管"));
        Mistake.Thrown(() => new OrderConfirmation(new("D1"), " "));
        Mistake.Thrown(() => new OrderConfirmation(new("D1"), "客户仓管", default(LocalDate)));
    }

    [Theory]
    [InlineData("箱", "箱 ", "A-100", "A-100")]
    [InlineData("箱", "　箱", "A-100", "Ａ-１００")]
    [InlineData("㎏", "kg", "A-100", "A－100 ")]
    public void Width_and_outer_blanks_make_no_difference_unless_the_company_says_so(string unit, string otherUnit, string sku, string otherSku)
    {
        OrderCheck Of(decimal noted, CheckTerms terms) => OrderReconciliation.Of(
            [StorageOrder.Take(new("D1"), C1, Fact.Yes, East, [new(sku, Quantity.Of(10, unit))])],
            [new DeliveryNote(new("N1"), new("D1"), [new(otherSku, Quantity.Of(noted, otherUnit))])], terms: terms).Checks[0];

        Assert.True(Of(10, Waived).IsReconciled);
        Assert.Equal(2, Of(10, Waived with { ComparesAsWritten = true }).Differences.Count);

        // A difference is of the first writing, and is found, confirmed and resolved by any.
        var difference = Of(8, Waived).Find(otherSku, otherUnit)!;
        Assert.Equal((sku, unit, unit), (difference.Sku, difference.Ordered.Unit, difference.Noted.Unit));
        var agreed = Of(8, Waived).Confirmed(otherSku, otherUnit, "缺货", "客户仓管");
        var reconciliation = OrderReconciliation.Of(
            [StorageOrder.Take(new("D1"), C1, Fact.Yes, East, [new(otherSku, Quantity.Of(10, otherUnit))])],
            [new DeliveryNote(new("N1"), new("D1"), [new(sku, Quantity.Of(8, unit))])], terms: Waived);
        Assert.True(reconciliation.Resolve([agreed]).Checks[0].IsReconciled);
        Assert.True(WarehouseCheck.Of(Order("D1", $"{sku} {unit} 10"), [new DeliveryNote(new("N1"), new("D1"), [new(sku, Quantity.Of(10, unit))])],
            new(new("D1"), [new(otherSku, Quantity.Of(10, otherUnit))], "库管", At(0))).Agrees.IsYes);
    }

    [Fact]
    public void A_note_for_an_order_that_nobody_gave_is_refused() =>
        Refused(WarehousingRefusals.UnknownOrder, "10.1", () => OrderReconciliation.Of([Order("D1")], [Note("N1", "D2")]));

    [Fact]
    public void The_same_note_or_order_twice_is_refused()
    {
        Refused(WarehousingRefusals.DuplicateNote, "10.1", () => OrderReconciliation.Of([Order("D1")], [Note("N1", "D1"), Note("N1", "D1")]));
        Refused(WarehousingRefusals.DuplicateOrder, "10.1", () => OrderReconciliation.Of([Order("D1"), Order("D1", "B 箱 1")], []));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => OrderReconciliation.Of(null!, []));
        Mistake.Thrown(() => OrderReconciliation.Of([], null!));
        Mistake.Thrown(() => OrderReconciliation.Of([null!], []));
        Mistake.Thrown(() => OrderReconciliation.Of([Order("D1")], [null!]));
        Assert.Throws<ArgumentNullException>("sku", () => Checked(Order("D1")).Find(null!, "箱"));
        Assert.Throws<ArgumentNullException>("unit", () => Checked(Order("D1")).Find("A", null!));
    }

    [Fact]
    public void It_says_what_differs_in_both_languages()
    {
        var check = Checked(Order("D1", "A 箱 10, B 箱 1"), "A 箱 8");

        Assert.Equal(
            [
                "订单 D1：未核清，不能进入订单整理表。", "货品 A：订单 10 箱，送货单 8 箱，少送。", "货品 A 的差异缺少原因和客户确认。",
                "货品 B：订单 1 箱，送货单 0 箱，送货单没有。", "货品 B 的差异缺少原因和客户确认。",
            ],
            check.Explain(Language.Chinese).Lines.Select(line => line.Text));
        Assert.Equal("Order D1: not reconciled, and so not for a sheet.", check.Explain(Language.English).Lines[0].Text);
        Assert.Equal("订单 D1：与送货单相符。", Checked(Order("D1"), "A 箱 10").Explain(Language.Chinese).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => check.Explain((Language)9));
    }
}
