using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Sheets;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing.Sheets;

public class Finding_a_sheet
{
    private static readonly WarehouseOrderSheet First = Sent("T1", "D1", "D2");
    private static readonly WarehouseOrderSheet Second = WestSheet();
    private static readonly SheetRegister Register = new(First, Second);

    private static WarehouseOrderSheet WestSheet()
    {
        var sheet = WarehouseOrderSheet.Draft(new("T2"), Head("No-T2", Day.PlusDays(1)), new SheetRegister(), Clerk, At(0));
        sheet.Add(Matched("D3", C2, West), [], new SheetRegister(), At(1));
        return sheet;
    }

    [Fact]
    [Clause("10.2")]
    public void It_is_found_by_number_order_receiving_unit_and_day()
    {
        Assert.Same(Second, Register.WithNumber("No-T2"));
        Assert.Null(Register.WithNumber("no-t2"));
        Assert.Same(First, Assert.Single(Register.WithOrder(new("D2"))));
        Assert.Empty(Register.WithOrder(new("D9")));
        Assert.Same(First, Assert.Single(Register.WithConsignee(new Consignee("宏达超市(城东店)", "人民路　12　号"))));
        Assert.Empty(Register.WithConsignee(new Consignee("宏达超市（城东店）", "解放路 3 号")));
        Assert.Same(Second, Assert.Single(Register.DispatchedOn(Day.PlusDays(1))));
        Assert.Empty(Register.DispatchedOn(Day.PlusDays(2)));
        Assert.Same(First, Register.OpenSheetWith(new("D1")));
        Assert.Null(Register.OpenSheetWith(new("D9")));
    }

    [Fact]
    [Clause("10.2")]
    public void A_superseded_sheet_is_still_found_and_no_longer_open()
    {
        var sheet = Sent();
        var revision = Revised(sheet, "D2");
        var register = new SheetRegister(sheet, revision);
        revision.Remove(new("D1"), At(3));
        revision.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4));

        Assert.Same(sheet, Assert.Single(register.WithOrder(new("D1"))));
        Assert.Null(register.OpenSheetWith(new("D1")));
        Assert.Same(revision, register.OpenSheetWith(new("D2")));
    }

    [Fact]
    [Clause("7.3")]
    public void A_customer_looks_up_his_own_orders_and_no_others()
    {
        Assert.Equal(First.Orders[0], Register.LookUpFor(C1, new("D1")));
        Assert.Null(Register.LookUpFor(C1, new("D9")));
        Refused(WarehousingRefusals.OrderOfAnotherCustomer, "7.3", () => Register.LookUpFor(C2, new("D1")));
        Refused(WarehousingRefusals.OrderOfAnotherCustomer, "7.3", () => Register.LookUpFor(C1, new("D3")));
    }

    [Fact]
    [Clause("7.3")]
    public void Of_an_order_once_put_down_to_the_wrong_customer_the_sheet_that_holds_now_decides()
    {
        var sheet = Sent("T1", "D1", "D2");
        var revision = sheet.Revise(new("T2"), Head("No-T2"), "客户写错", new SheetRegister(sheet), Clerk, At(3));
        var register = new SheetRegister(sheet, revision);
        revision.Remove(new("D1"), At(3));
        revision.Add(Matched("D1", C2), [], register, At(3));
        Assert.Equal(sheet.Orders[0], register.LookUpFor(C1, new("D1")));
        Refused(WarehousingRefusals.OrderOfAnotherCustomer, "7.3", () => register.LookUpFor(C2, new("D1")));

        revision.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4));

        Assert.Equal(C2, register.LookUpFor(C2, new("D1"))!.Customer);
        Refused(WarehousingRefusals.OrderOfAnotherCustomer, "7.3", () => register.LookUpFor(C1, new("D1")));
    }

    [Fact]
    [Clause("7.3")]
    public void What_is_only_a_draft_is_nothing_to_tell_a_customer() => Assert.Null(Register.LookUpFor(C2, new("D3")));

    private static WarehouseOrderSheet Numbered(string id, string number, params SheetRegister[] others)
    {
        var sheet = WarehouseOrderSheet.Draft(new(id), Head(number), others.Length == 0 ? new SheetRegister() : others[0], Clerk, At(0));
        sheet.Add(Matched($"D{id}"), [], new SheetRegister(), At(0));
        sheet.TakeEvents();
        return sheet;
    }

    [Fact]
    [Clause("10.2")]
    public void Two_sheets_of_one_id_are_refused()
    {
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => new SheetRegister(First, Draft("T1")));
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => new SheetRegister(First, Numbered("T1", "No-T9")));
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => Numbered("T1", "No-T9", Register));
    }

    [Fact]
    [Clause("10.2")]
    public void A_number_is_given_once()
    {
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => Numbered("T9", "No-T1", Register));
        Assert.Empty(Register.DuplicateNumbers);
        Assert.Equal("No-T9", Numbered("T9", "No-T9", Register).Head.Number);
    }

    [Fact]
    [Clause("10.2")]
    public void A_number_given_twice_is_named_and_the_register_answers_as_ever()
    {
        var (one, other, third) = (Numbered("T9", "0610-1"), Numbered("T5", "0610-1"), Numbered("T6", "0610-2"));
        var register = new SheetRegister(one, other, third, First);

        Assert.Equal([new SheetRegister.UsedNumber("0610-1", [new("T5"), new("T9")])], register.DuplicateNumbers);
        Assert.Same(one, register.WithNumber("0610-1"));
        Assert.Same(other, register.OpenSheetWith(new("DT5")));
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => Numbered("T7", "0610-1", register));
        Refused(one, WarehousingRefusals.SheetNumberTaken, "10.2", it => it.Send("传真", "17", Clerk, At(1), register));
        Refused(First, WarehousingRefusals.SheetNumberTaken, "10.2", it => it.Revise(new("T8"), Head("0610-1"), "改", register, Clerk, At(9)));
    }

    [Fact]
    [Clause("10.2")]
    public void A_discarded_draft_leaves_its_number_to_others()
    {
        var (one, other) = (Numbered("T9", "0610-1"), Numbered("T5", "0610-1"));
        var register = new SheetRegister(one, other);

        one.Discard("重号", At(1));

        Assert.Empty(register.DuplicateNumbers);
        Assert.Same(other, register.WithNumber("0610-1"));
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => Numbered("T7", "0610-1", register));
        other.Send("传真", "17", Clerk, At(1), register);
        other = Numbered("T5", "0610-1");
        other.Discard("重号", At(1));
        register = new SheetRegister(one, other);
        Assert.Same(one, register.WithNumber("0610-1"));
        Assert.Equal("0610-1", Numbered("T7", "0610-1", register).Head.Number);
    }

    [Fact]
    [Clause("10.2")]
    public void A_revision_that_shares_its_number_is_not_sent_and_a_superseded_sheet_keeps_its_own()
    {
        var sheet = Sent("T1", "D1", "D2");
        var revision = Revised(sheet, "D3");
        var register = new SheetRegister(sheet, revision, Numbered("T9", "No-T2"));

        Refused(revision, WarehousingRefusals.SheetNumberTaken, "10.2", it => it.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4), register));
        Assert.Equal(SheetStatus.Sent, sheet.Status);
        revision.SendInPlaceOf(sheet, "传真", "18", Clerk, At(4), new SheetRegister(sheet, revision));
        Refused(WarehousingRefusals.SheetNumberTaken, "10.2", () => Numbered("T7", "No-T1", new SheetRegister(sheet, revision)));
    }

    [Fact]
    public void What_is_missing_is_a_mistake()
    {
        Mistake.Thrown(() => new SheetRegister((IEnumerable<WarehouseOrderSheet>)null!));
        Mistake.Thrown(() => new SheetRegister([null!]));
        Mistake.Thrown(() => Register.WithNumber(" "));
        Mistake.Thrown(() => Register.WithOrder(default));
        Mistake.Thrown(() => Register.WithConsignee(null!));
        Mistake.Thrown(() => Register.LookUpFor(default, new("D1")));
        Mistake.Thrown(() => Register.LookUpFor(C1, default));
        Mistake.Thrown(() => Register.OpenSheetWith(default));
    }
}
