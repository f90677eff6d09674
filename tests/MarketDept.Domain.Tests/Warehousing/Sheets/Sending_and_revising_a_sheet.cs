using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

[Clause("10.2")]
public class Sending_and_revising_a_sheet
{
    private static readonly Dictionary<string, Action<WarehouseOrderSheet>> Commands = new()
    {
        ["add"] = it => it.Add(Matched("D5"), [], new SheetRegister(), At(5)),
        ["remove"] = it => it.Remove(new("D1"), At(5)),
        ["send"] = it => it.Send("传真", "传真簿 19", Clerk, At(5)),
        ["discard"] = it => it.Discard("重做", At(5)),
        ["revise"] = it => it.Revise(new("T7"), Head("No-T7"), "加单", new SheetRegister(), Clerk, At(5)),
        ["keep"] = it => it.KeepIn("档案柜 2", At(5)),
    };

    // Draft, Sent, Superseded, Discarded: the letter of the status it leads to, or f frozen, w wrong status.
    [Theory]
    [InlineData("add", "DffW")]
    [InlineData("remove", "DffW")]
    [InlineData("send", "SffW")]
    [InlineData("discard", "XffW")]
    [InlineData("revise", "WSWW")]
    [InlineData("keep", "DSPX")]
    public void Any_step_leads_where_the_table_says_or_is_refused_and_changes_nothing(string command, string table)
    {
        foreach (var from in Enum.GetValues<SheetStatus>())
        {
            var sheet = In(from);
            var to = table[(int)from - 1];
            if (to is 'f' or 'W')
            {
                Refused(sheet, to == 'f' ? WarehousingRefusals.SheetFrozen : StepRefusals.WrongStatus, "10.2", Commands[command]);
                continue;
            }

            Commands[command](sheet);
            Assert.Equal(to, "DSPX"[(int)sheet.Status - 1]);
            if (command != "revise")
                Assert.Equal(At(5), Assert.Single(sheet.TakeEvents()).At);
        }
    }

    [Theory]
    [InlineData("add", SheetStatus.Draft)]
    [InlineData("remove", SheetStatus.Draft)]
    [InlineData("send", SheetStatus.Draft)]
    [InlineData("discard", SheetStatus.Draft)]
    [InlineData("revise", SheetStatus.Sent)]
    [InlineData("keep", SheetStatus.Superseded)]
    public void A_time_before_the_last_step_is_refused(string command, SheetStatus from)
    {
        var sheet = In(from);
        sheet.KeepIn("档案柜 1", At(6));

        Refused(sheet, StepRefusals.BeforeLast, "10.2", Commands[command]);
    }

    [Fact]
    public void Sent_it_says_how_when_and_what_and_is_frozen()
    {
        var sheet = Draft("T1", "D1");

        sheet.Send("企业微信", "消息 8812", Clerk, At(2));

        Assert.Equal(("企业微信", "消息 8812", Clerk.Id, At(2)), (sheet.Channel, sheet.Reference, sheet.SentBy, sheet.SentAt));
        sheet.ShouldTell((At(2), new WarehouseOrderSheetSent("企业微信", "消息 8812", Clerk.Id, sheet.Orders, [])));
        Refused(sheet, WarehousingRefusals.SheetFrozen, "10.2", it => it.Add(Matched("D2"), [], new SheetRegister(), At(3)));
    }

    [Fact]
    public void Without_an_order_there_is_nothing_to_send() =>
        Refused(Draft(), WarehousingRefusals.SheetEmpty, "10.2", it => it.Send("传真", "17", Clerk, At(2)));

    [Fact]
    public void A_revision_takes_its_place_and_says_what_changed()
    {
        var sheet = WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), new SheetRegister(), Clerk, At(0));
        foreach (var order in new[] { "D1", "D2", "D3" })
            sheet.Add(Matched(order), [], new SheetRegister(), At(1));
        sheet.Send("传真", "17", Clerk, At(2));
        var revision = sheet.Revise(new("T2"), Head("No-2", Day.PlusDays(1)), "客户改单", new SheetRegister(sheet), Clerk, At(3));
        Assert.Equal((2, new Id<WarehouseOrderSheet>("T1"), "客户改单", SheetStatus.Sent), (revision.Revision, revision.Revises, revision.RevisionReason, sheet.Status));
        revision.Remove(new("D1"), At(4));
        revision.Remove(new("D2"), At(4));
        revision.Add(Matched("D2", lines: "A 箱 12"), [], new SheetRegister(sheet), At(4));
        revision.Add(Matched("D4"), [], new SheetRegister(sheet), At(4));
        sheet.TakeEvents();
        revision.TakeEvents();

        revision.SendInPlaceOf(sheet, "传真", "18", Clerk, At(5));

        SheetChange[] changes =
        [
            new(SheetChangeKind.OrderChanged, new("D2")), new(SheetChangeKind.OrderAdded, new("D4")), new(SheetChangeKind.OrderRemoved, new("D1")),
            new(SheetChangeKind.HeadChanged, null),
        ];
        Assert.Equal(changes, revision.Changes);
        Assert.Equal((SheetStatus.Sent, SheetStatus.Superseded), (revision.Status, sheet.Status));
        Assert.Equal((new Id<WarehouseOrderSheet>("T2"), At(5), false), (sheet.SupersededBy, sheet.EndedAt, sheet.IsOpen));
        sheet.ShouldTell((At(5), new WarehouseOrderSheetSuperseded(new("T2"), revision.Changes)));
        Assert.Equal(["D1", "D2", "D3"], sheet.Orders.Select(row => row.Order.Value));
        Assert.Equal(
            ["Order D2 was changed.", "Order D4 was added.", "Order D1 was taken off.", "The day of dispatch or the warehouse was changed."],
            revision.Explain(Language.English).About(ExplanationTopic.Step));
        Assert.Contains("已被 T2 取代", sheet.Explain(Language.Chinese).Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_requirements_notes_or_receiving_units_are_changes_and_the_sequence_is_none()
    {
        Assert.Equal([SheetChangeKind.OrderChanged], Changes(["一式两联"], null));
        Assert.Equal([SheetChangeKind.OrderChanged], Changes([], West));
        Assert.Empty(Changes([], null));

        static IEnumerable<SheetChangeKind> Changes(ValueList<string> requirements, Consignee? consignee)
        {
            var sheet = Sent("T1", "D1", "D2");
            var revision = sheet.Revise(new("T2"), Head("No-2"), "核对", new SheetRegister(sheet), Clerk, At(3));
            revision.Remove(new("D1"), At(3));
            revision.Add(Matched("D1", consignee: consignee), requirements, new SheetRegister(sheet), At(3));
            return revision.ChangesFrom(sheet).Select(change => change.Kind);
        }
    }

    [Fact]
    public void An_order_that_matched_and_is_now_resolved_reads_differently()
    {
        var sheet = Sent();
        var revision = sheet.Revise(new("T2"), Head("No-2"), "重新核对", new SheetRegister(sheet), Clerk, At(3));
        var check = OrderReconciliation.Of([Order("D1")], [Note("N0", "D1", "A 箱 8")]).Resolve([Resolved("D1")]).Checks[0];
        revision.Remove(new("D1"), At(3));
        revision.Add(check, [], new SheetRegister(sheet), At(3));

        Assert.Equal((sheet.Orders[0].Lines, sheet.Orders[0].Notes), (revision.Orders[0].Lines, revision.Orders[0].Notes));
        Assert.Equal([new SheetChange(SheetChangeKind.OrderChanged, new("D1"))], revision.ChangesFrom(sheet));
    }

    [Fact]
    public void A_revision_that_changes_nothing_is_refused()
    {
        var sheet = Sent();
        var revision = sheet.Revise(new("T2"), Head("No-2"), "核对", new SheetRegister(sheet), Clerk, At(3));

        Refused(revision, WarehousingRefusals.NothingChanged, "10.2", it => it.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4)));
        Assert.Equal(SheetStatus.Sent, sheet.Status);
    }

    [Fact]
    public void A_revision_is_sent_in_the_place_of_what_it_revises_and_of_nothing_else()
    {
        var sheet = Sent();
        var revision = Revised(sheet, "D2");

        Refused(revision, WarehousingRefusals.OtherPredecessor, "10.2", it => it.Send("传真", "18", Clerk, At(4)));
        Refused(revision, WarehousingRefusals.OtherPredecessor, "10.2", it => it.SendInPlaceOf(Sent("T5", "D5"), "传真", "18", Clerk, At(4)));
        Refused(Draft("T6", "D6"), WarehousingRefusals.OtherPredecessor, "10.2", it => it.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4)));
        revision.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4));
        Refused(Revised(Sent(), "D3"), StepRefusals.WrongStatus, "10.2", it => it.SendInPlaceOf(sheet, "传真", "19", Clerk, At(5)));
    }

    [Fact]
    public void A_revision_earlier_than_the_last_step_of_either_sheet_is_refused_and_neither_changes()
    {
        var sheet = Sent();
        var revision = Revised(sheet, "D2");
        sheet.KeepIn("档案柜 1", At(9));
        var before = JsonOf(sheet);

        Refused(revision, StepRefusals.BeforeLast, "10.2", it => it.SendInPlaceOf(sheet, "传真", "18", Clerk, At(8)));
        Assert.Equal(before, JsonOf(sheet));
    }

    [Fact]
    public void A_revision_tells_what_it_takes_over()
    {
        var sheet = Sent("T1", "D1", "D2");

        var revision = sheet.Revise(new("T2"), Head("No-T2"), "客户加单", new SheetRegister(sheet), Clerk, At(3));

        revision.ShouldTell((At(3), new WarehouseOrderSheetDrafted(Head("No-T2"), 2, Clerk.Id, new("T1"), "客户加单", sheet.Orders)));
        Assert.False(sheet.HasChanged);
    }

    [Fact]
    public void One_revision_at_a_time_and_a_discarded_one_makes_room()
    {
        var sheet = Sent();
        var revision = Revised(sheet, "D2");

        Refused(sheet, WarehousingRefusals.RevisionInHand, "10.2",
            it => it.Revise(new("T3"), Head("No-T3"), "再改", new SheetRegister(sheet, revision), Clerk, At(4)));
        Refused(sheet, WarehousingRefusals.SheetNumberTaken, "10.2", it => it.Revise(new("T3"), Head("No-T1"), "再改", new SheetRegister(), Clerk, At(4)));
        Refused(sheet, WarehousingRefusals.SheetNumberTaken, "10.2", it => it.Revise(new("T1"), Head("No-T3"), "再改", new SheetRegister(), Clerk, At(4)));
        Refused(sheet, WarehousingRefusals.SheetNumberTaken, "10.2", it => it.Revise(new("T3"), Head("No-T2"), "再改", new SheetRegister(revision), Clerk, At(4)));
        revision.Discard("不改了", At(4));
        Assert.Equal(("不改了", At(4)), (revision.DiscardReason, revision.EndedAt));
        revision.ShouldTell((At(4), new WarehouseOrderSheetDiscarded("不改了")));
        sheet.Revise(new("T3"), Head("No-T3"), "再改", new SheetRegister(sheet, revision), Clerk, At(4));
    }

    [Fact]
    public void An_order_of_the_sheet_that_is_revised_may_be_put_back_and_no_other_sheet_takes_it_meanwhile()
    {
        var sheet = Sent("T1", "D1", "D2");
        var revision = Revised(sheet, "D3");
        revision.Remove(new("D1"), At(3));

        Refused(Draft("T4"), WarehousingRefusals.OrderOnAnother, "10.2", it => it.Add(Matched("D1"), [], new SheetRegister(sheet, revision), At(3)));
        revision.Add(Matched("D1"), [], new SheetRegister(sheet, revision), At(3));
        revision.Remove(new("D1"), At(3));
        revision.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4));
        Draft("T4").Add(Matched("D1"), [], new SheetRegister(sheet, revision), At(4));
    }

    [Fact]
    public void Where_it_is_kept_is_noted_and_found()
    {
        var sheet = Sent();
        Assert.Null(sheet.Place);
        Assert.Equal(["尚未登记保管位置。"], sheet.Explain(Language.Chinese).About(ExplanationTopic.Missing));

        sheet.KeepIn("档案柜 1", At(3));
        sheet.KeepIn("档案室 B", At(4));

        Assert.Equal("档案室 B", sheet.Place);
        Assert.Equal([new SheetKeeping("档案柜 1", At(3)), new SheetKeeping("档案室 B", At(4))], sheet.Kept);
        sheet.ShouldTell((At(3), new WarehouseOrderSheetPutAway("档案柜 1")), (At(4), new WarehouseOrderSheetPutAway("档案室 B")));
    }

    [Fact]
    public void It_explains_itself_in_both_languages()
    {
        var sheet = WarehouseOrderSheet.Draft(new("T1"), Head("No-1"), new SheetRegister(), Clerk, At(0));
        sheet.Add(Matched("D1"), ["一式两联"], new SheetRegister(), At(1));
        sheet.Send("传真", "传真簿 17", Clerk, At(2));
        sheet.KeepIn("档案柜 1", At(3));

        Assert.Equal(
            [
                "订单整理表 No-1（第 1 版，2026-06-10 发往一号库）：已发送。", "客户 C1，宏达超市（城东店），人民路 12 号：D1。", "收货单位要求：一式两联。",
                "2026-06-10T11:00 由 W1 以传真发送，凭证 传真簿 17。", "发出后即冻结，变动另出修订表。", "保管位置：档案柜 1。",
            ],
            sheet.Explain(Language.Chinese).Lines.Select(line => line.Text));
        Assert.Contains("Sent by W1 at 2026-06-10T11:00 by 传真, record 传真簿 17.", sheet.Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Contains("discarded: 重做", In(SheetStatus.Discarded).Explain(Language.English).Lines[0].Text, StringComparison.Ordinal);
        Assert.Contains("It revises T1: 客户加单.", Revised(Sent(), "D2").Explain(Language.English).About(ExplanationTopic.Fact));
        Assert.Throws<ArgumentNullException>("other", () => sheet.ChangesFrom(null!));
    }
}
