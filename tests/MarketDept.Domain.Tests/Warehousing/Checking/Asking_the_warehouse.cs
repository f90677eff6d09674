using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Checking;

[Clause("7.3")]
public class Asking_the_warehouse
{
    private static WarehouseAnswer Answer(string lines, string order = "D1") => new(new(order), Lines(lines), "库管 老周", At(1));

    [Fact]
    public void As_long_as_it_has_not_answered_whether_it_agrees_is_unknown()
    {
        var check = WarehouseCheck.Of(Order("D1"), [Note("N1", "D1")], null);

        Assert.Equal(Fact.Unknown, check.Agrees);
        Assert.Equal(["缺少仓库答复；没有答复不等于相符。"], check.Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void Without_a_delivery_note_there_is_nothing_to_agree_with_and_it_is_unknown()
    {
        foreach (var answer in new[] { Answer(""), Answer("A 箱 10") })
        {
            var check = WarehouseCheck.Of(Order("D1"), [], answer);

            Assert.Equal((Fact.Unknown, 0), (check.Agrees, check.Differences.Count));
            Assert.Equal("Order D1: whether the warehouse agrees is not known.", check.Explain(Language.English).Lines[0].Text);
            Assert.Equal(["缺少送货单。"], check.Explain(Language.Chinese).About(ExplanationTopic.Missing));
        }

        Assert.Equal(2, WarehouseCheck.Of(Order("D1"), [], null).Explain(Language.English).About(ExplanationTopic.Missing).Count());
    }

    [Fact]
    public void The_same_note_twice_is_refused_and_not_added_up() =>
        Refused(WarehousingRefusals.DuplicateNote, "10.1",
            () => WarehouseCheck.Of(Order("D1"), [Note("N1", "D1", "A 箱 5"), Note("N1", "D1", "A 箱 5")], Answer("A 箱 10")));

    [Fact]
    public void Its_sums_are_compared_with_those_of_the_notes()
    {
        var check = WarehouseCheck.Of(Order("D1", "A 箱 10"), [Note("N1", "D1", "A 箱 4"), Note("N2", "D1", "A 箱 6")], Answer("A 箱 9, A 箱 1"));

        Assert.Equal((Fact.Yes, 0), (check.Agrees, check.Differences.Count));
        Assert.Equal("Order D1: the warehouse agrees with the delivery notes.", check.Explain(Language.English).Lines[0].Text);
    }

    [Fact]
    public void Where_it_says_otherwise_all_three_sides_are_named()
    {
        var check = WarehouseCheck.Of(Order("D1", "B 箱 2, A 箱 10"), [Note("N1", "D1", "A 箱 8, B 箱 2")], Answer("A 箱 7, A 件 3"));

        Assert.Equal(Fact.No, check.Agrees);
        Assert.Equal(
            ["A 0 件 0 件 3 件", "A 10 箱 8 箱 7 箱", "B 2 箱 2 箱 0 箱"],
            check.Differences.Select(row => $"{row.Sku} {row.Ordered} {row.Noted} {row.Answered}"));
        Assert.Contains("货品 A：订单 10 箱，送货单 8 箱，仓库 7 箱。", check.Explain(Language.Chinese).About(ExplanationTopic.Fact));
    }

    [Fact]
    public void It_changes_nothing_about_order_and_notes()
    {
        var order = Order("D1");

        Assert.Equal(Fact.No, WarehouseCheck.Of(order, [Note("N1", "D1")], Answer("")).Agrees);
        Assert.Equal(CheckStatus.Matched, Checked(order, "A 箱 10").Status);
    }

    [Fact]
    public void Another_orders_note_or_answer_is_refused()
    {
        Refused(WarehousingRefusals.OtherOrder, "7.3", () => WarehouseCheck.Of(Order("D1"), [Note("N1", "D2")], null));
        Refused(WarehousingRefusals.OtherOrder, "7.3", () => WarehouseCheck.Of(Order("D1"), [Note("N1", "D1")], Answer("", "D2")));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => WarehouseCheck.Of(null!, [], null));
        Mistake.Thrown(() => WarehouseCheck.Of(Order("D1"), null!, null));
        Mistake.Thrown(() => WarehouseCheck.Of(Order("D1"), [null!], null));
        Mistake.Thrown(() => new WarehouseAnswer(default, [], "老周", At(0)));
        Mistake.Thrown(() => new WarehouseAnswer(new("D1"), [null!], "老周", At(0)));
        Mistake.Thrown(() => new WarehouseAnswer(new("D1"), [], " ", At(0)));
    }
}
