using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

[Clause("8.3.2")]
public class Picking_goods_up
{
    // Each condition, and what follows of both: no decides, then unknown.
    [Theory]
    [InlineData(true, true, "yes")]
    [InlineData(true, false, "no")]
    [InlineData(false, true, "no")]
    [InlineData(false, false, "no")]
    [InlineData(null, true, "unknown")]
    [InlineData(true, null, "unknown")]
    [InlineData(null, null, "unknown")]
    [InlineData(false, null, "no")]
    [InlineData(null, false, "no")]
    public void It_is_issued_only_if_every_condition_of_the_company_is_met(bool? weight, bool? area, string isMet)
    {
        var request = PickupOf(weight, area);
        var decision = Policy.AskPickup(request);

        Assert.Equal(isMet, decision.IsMet.ToString());
        Assert.Equal((weight == false ? 1 : 0) + (area == false ? 1 : 0), decision.Unmet.Count);
        Assert.Equal((weight is null ? 1 : 0) + (area is null ? 1 : 0), decision.Unchecked.Count);
        var notice = Drafted(request);
        if (isMet == "yes")
            notice.Issue(Policy, At(2));
        else
            Refused(notice, isMet == "no" ? NoticeRefusals.ConditionsNotMet : NoticeRefusals.ConditionsNotChecked, "8.3.2", it => it.Issue(Policy, At(2)));
    }

    [Fact]
    public void A_condition_that_nobody_checked_is_not_known()
    {
        var unchecked_ = new NoticeContent.PickupRequest(Client, "城北路", "纸箱", "20", new Interval(At(9), At(10)), [new PickupCheck(Weight, true)]);

        Assert.Equal(([Area], Fact.Unknown), (Policy.AskPickup(unchecked_).Unchecked, Policy.AskPickup(unchecked_).IsMet));
        Refused(Drafted(unchecked_), NoticeRefusals.ConditionsNotChecked, "8.3.2", it => it.Issue(Policy, At(2)));
    }

    [Fact]
    public void A_company_that_has_given_no_conditions_cannot_say_that_they_are_met()
    {
        var policy = PolicyWith(conditions: []);

        Assert.Equal(Fact.Unknown, policy.AskPickup(PickupOf(true, true)).IsMet);
        Refused(Drafted(PickupOf(true, true)), NoticeRefusals.ConditionsNotChecked, "8.3.2", it => it.Issue(policy, At(2)));
        Assert.Equal(["公司没有给出提货条件。"], policy.AskPickup(PickupOf(true, true)).Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void A_check_that_the_company_does_not_ask_for_decides_nothing() =>
        Assert.Equal(Fact.Yes, PolicyWith(conditions: [Weight]).AskPickup(PickupOf(true, false)).IsMet);

    [Fact]
    public void The_answer_names_what_is_not_met_and_what_was_not_checked()
    {
        var decision = Policy.AskPickup(PickupOf(false, null));

        Assert.Equal(
            "The company's conditions for pickup are not met.\nNot met: one ton or more.\nNot checked: within the delivery area.\n"
            + "A pickup that is refused is put on record, and is no breach.",
            decision.Explain(Language.English).ToString());
        Assert.Equal(
            "不符合公司的提货条件。\n不符合：不少于一吨。\n未核对：在配送范围内。\n不予提货的留下记录，不算违规。",
            decision.Explain(Language.Chinese).ToString());
        Assert.Equal("The company's conditions for pickup are met.", Policy.AskPickup(PickupOf(true, true)).Explain(Language.English).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => decision.Explain((Language)7));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Goods_are_not_picked_up_before_the_issue(int issued, bool isAllowed)
    {
        var notice = Drafted(PickupOf(true, true, new Interval(At(2), At(9))));
        if (isAllowed)
            notice.Issue(Policy, At(issued));
        else
            Refused(notice, NoticeRefusals.PickupBeforeIssue, "8.3.2", it => it.Issue(Policy, At(issued)));
    }

    [Fact]
    public void The_dispatcher_alone_signs_and_there_are_no_stubs()
    {
        var notice = Issued(Contents["pickup"]);
        Assert.Empty(notice.Stubs);

        notice.SignByDispatcher(Dispatcher, At(3));

        Assert.Equal((NoticeStatus.Complete, At(3), Dispatcher), (notice.Status, notice.CompletedAt, notice.Dispatcher));
        notice.ShouldTell((At(3), new NoticeDispatcherSigned(Dispatcher)), (At(3), new NoticeCompleted()));
        Refused(notice, NoticeRefusals.AlreadySigned, "8.3.2", it => it.SignByDispatcher(Dispatcher, At(4)));
        Refused(notice, NoticeRefusals.WithoutStubs, "8.3.2", it => it.SignStub(Finance.Id, FinanceHead, At(4)));
        Refused(notice, NoticeRefusals.WithoutStubs, "8.3.2", it => it.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(4)));
    }

    [Fact]
    public void The_dispatcher_is_a_dispatcher_and_not_the_handler()
    {
        var sameId = new StaffMember(Seller.Id, "业务员甲", Position.Dispatcher);
        var notice = Issued(Contents["pickup"]);

        Refused(notice, NoticeRefusals.DispatcherIsHandler, "8.3.2", it => it.SignByDispatcher(sameId, At(3)));
        Refused(notice, NoticeRefusals.DispatcherIsHandler, "8.3.2", it => it.SignByDispatcher(Seller, At(3)));
        foreach (var other in new[] { Manager, Deputy, OperationsHead, Colleague })
            Refused(notice, NoticeRefusals.NotDispatcher, "8.3.2", it => it.SignByDispatcher(other, At(3)));
        Refused(Issued(Contents["special"]), NoticeRefusals.NotAPickup, "8.3.5", it => it.SignByDispatcher(Dispatcher, At(3)));
    }

    [Fact]
    public void Nothing_is_signed_before_the_issue_or_after_the_refusal()
    {
        Refused(Drafted(Contents["pickup"]), NoticeRefusals.SignedBeforeIssue, "8.3.2", it => it.SignByDispatcher(Dispatcher, At(3)));
        Refused(Issued(Contents["pickup"]), NoticeRefusals.SignedBeforeIssue, "8.3.2", it => it.SignByDispatcher(Dispatcher, At(1)));
        Refused(In(NoticeStatus.Refused, Contents["pickup"]), StepRefusals.WrongStatus, "8.3.2", it => it.SignByDispatcher(Dispatcher, At(9)));
    }

    [Fact]
    public void A_refused_pickup_is_put_on_record_and_is_no_breach()
    {
        var asked = Drafted(PickupOf(false, null));
        asked.RefusePickup(Seller, "不足一吨", At(1));
        var issued = Issued(Contents["pickup"]);
        issued.RefusePickup(Dispatcher, "车辆不足", At(3));

        Assert.Equal((NoticeStatus.Refused, Seller, "不足一吨", At(1)), (asked.Status, asked.PickupRefusal!.By, asked.PickupRefusal.Reason, asked.PickupRefusal.At));
        asked.ShouldTell((At(1), new NoticePickupRefused(asked.PickupRefusal)));
        Assert.Equal(NoticeStatus.Refused, issued.Status);
        Assert.Contains("A pickup that is refused is put on record, and is no breach.", asked.Explain(Language.English).About(ExplanationTopic.Reading));
        Assert.True(NoticeRegister.Of(asked).IsInOrder);
    }

    [Fact]
    public void What_is_signed_cannot_be_refused_any_more_and_blanks_are_mistakes()
    {
        Refused(Complete(Contents["pickup"]), StepRefusals.WrongStatus, "8.3.2", it => it.RefusePickup(Dispatcher, "车辆不足", At(9)));
        Refused(Issued(Contents["pickup"]), StepRefusals.BeforeLast, "8.3.2", it => it.RefusePickup(Dispatcher, "车辆不足", At(1)));
        Mistaken(Issued(Contents["pickup"]), it => it.RefusePickup(null!, "车辆不足", At(3)));
        Mistaken(Issued(Contents["pickup"]), it => it.RefusePickup(Dispatcher, " ", At(3)));
    }
}
