using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

public class Storing_a_notice
{
    public static TheoryData<string> ContentNames => [.. Contents.Keys];

    private static void Broken(Notice notice, Func<NoticeSnapshot, NoticeSnapshot> change) =>
        Assert.Throws<StoredDataException>(() => Notice.Restore(change(notice.ToSnapshot())));

    private static Notice Filed(string name)
    {
        var notice = Complete(Contents[name]);
        notice.FileStub(Finance.Id, "柜 3", Deputy, Policy, At(5), Later);
        return notice;
    }

    [Theory]
    [MemberData(nameof(ContentNames))]
    public void A_notice_in_any_status_survives_json(string name)
    {
        foreach (var status in Enum.GetValues<NoticeStatus>().Where(status => status != NoticeStatus.Refused || name == "pickup"))
        {
            var notice = In(status, Contents[name]);
            var restored = Reloaded(notice);

            Assert.Equal(JsonOf(notice), JsonOf(restored));
            Assert.Equal((notice.Id, notice.Number, notice.Content, notice.Handler, notice.DraftedAt, notice.LastChangedAt),
                (restored.Id, restored.Number, restored.Content, restored.Handler, restored.DraftedAt, restored.LastChangedAt));
            Assert.Equal((notice.Status, notice.Approval, notice.IssuedAt, notice.Stubs), (restored.Status, restored.Approval, restored.IssuedAt, restored.Stubs));
            Assert.Equal(((notice.Dispatcher, notice.DispatcherSignedAt), notice.PickupRefusal, notice.Withdrawal), ((restored.Dispatcher, restored.DispatcherSignedAt), restored.PickupRefusal, restored.Withdrawal));
            Assert.Equal(notice.CompletedAt, restored.CompletedAt);
            Assert.Empty(restored.TakeEvents());
        }
    }

    [Fact]
    public void Places_unknown_checks_and_unknown_methods_survive_json()
    {
        Assert.Equal(Filed("arrears").Stubs, Reloaded(Filed("arrears")).Stubs);
        var unknown = NoticeContent.CustomerOnboarding.OfReturning(Client, null, SettlementMethod.Collect, Later);
        Assert.Equal(unknown, Reloaded(Drafted(unknown)).Content);
        Assert.Equal(PickupOf(Fact.Unknown, false), Reloaded(Drafted(PickupOf(Fact.Unknown, false))).Content);
        var unnamed = Drafted(Contents["arrears"]);
        unnamed.Approve(new NoticeApproval.OfArrears(Manager, Yuan(900m), At(1)), Deciders, At(1));
        Assert.Equal(unnamed.Approval, Reloaded(unnamed).Approval);
    }

    [Fact]
    public void What_was_issued_stays_issued_whatever_the_rules_say_today()
    {
        NoticeSnapshot snapshot = Issued(Contents["arrears"]).ToSnapshot();
        var odd = Notice.Restore(snapshot with
        {
            Approval = null,
            Arrears = snapshot.Arrears! with { Settlement = "monthly", AmountFen = -1, PromisedOn = Today.PlusYears(-1) },
            Handler = new() { Id = "X", Name = "外人", Position = "dispatcher" },
        });

        odd.SignStub(Finance.Id, FinanceHead, At(3));
        odd.SignStub(Operations.Id, OperationsHead, At(3));

        Assert.Equal(NoticeStatus.Complete, odd.Status);
        Assert.Contains(EffectObstacleKind.NotApproved, Kinds(odd.MayTakeEffect(At(9))));
        Assert.NotEmpty(odd.Explain(Language.English).Lines);
    }

    [Fact]
    public void What_one_head_signed_for_two_departments_is_loaded_as_it_stands()
    {
        NoticeSnapshot snapshot = Complete(Contents["arrears"]).ToSnapshot();
        var (finance, operations) = (snapshot.Stubs[0], snapshot.Stubs[1]);

        var both = Notice.Restore(snapshot with { Stubs = [finance, operations with { Head = finance.Head, Signature = finance.Signature }] });

        Assert.Equal((NoticeStatus.Complete, 2), (both.Status, both.Stubs.Count(stub => stub.SignedBy == FinanceHead)));
    }

    [Fact]
    public void What_must_not_be_null_or_blank_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => Notice.Restore(null!));
        var notice = Filed("arrears");
        Broken(notice, it => it with { Id = " " });
        Broken(notice, it => it with { EventCount = -1 });
        Broken(notice, it => it with { Number = "" });
        Broken(notice, it => it with { Customer = "" });
        Broken(notice, it => it with { Handler = null! });
        Broken(notice, it => it with { Handler = it.Handler with { Name = "" } });
        Broken(notice, it => it with { Arrears = it.Arrears! with { Debt = "" } });
        Broken(notice, it => it with { Arrears = it.Arrears! with { Reason = null! } });
        Broken(notice, it => it with { Approval = it.Approval! with { By = null! } });
        Broken(notice, it => it with { Stubs = null! });
        Broken(notice, it => it with { Stubs = [null!] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Name = "" }, it.Stubs[1]] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Head = "" }, it.Stubs[1]] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Delegates = null! }, it.Stubs[1]] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Delegates = [" "] }, it.Stubs[1]] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Filings = null! }, it.Stubs[1]] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Filings = [it.Stubs[0].Filings[0] with { Place = " " }] }, it.Stubs[1]] });
        Broken(notice, it => it with { Stubs = [it.Stubs[0] with { Signature = it.Stubs[0].Signature! with { By = null! } }, it.Stubs[1]] });
        Broken(In(NoticeStatus.Withdrawn, Contents["rise"]), it => it with { Withdrawal = it.Withdrawal! with { Reason = "" } });
        Broken(Drafted(Contents["pickup"]), it => it with { Pickup = it.Pickup! with { Checks = null! } });
        Broken(Drafted(Contents["pickup"]), it => it with { Pickup = it.Pickup! with { Checks = [it.Pickup.Checks[0] with { English = "" }] } });
        Broken(Drafted(Contents["pickup"]), it => it with { Pickup = it.Pickup! with { NotBefore = it.Pickup.Before } });
        Broken(Drafted(Contents["pickup"]), it => it with { Pickup = it.Pickup! with { NotBefore = it.Pickup.Before + Duration.FromHours(1) } });
    }

    [Fact]
    public void An_unknown_name_is_refused()
    {
        var notice = Complete(Contents["change"]);
        Broken(notice, it => it with { Status = "complete" });
        Broken(notice, it => it with { Status = "2" });
        Broken(notice, it => it with { Handler = it.Handler with { Position = "chairman" } });
        Broken(notice, it => it with { Onboarding = it.Onboarding! with { Trigger = "change" } });
        Broken(notice, it => it with { Onboarding = it.Onboarding! with { Settlement = "weekly" } });
        Broken(notice, it => it with { Onboarding = it.Onboarding! with { Previous = "weekly" } });
        Broken(notice, it => it with { Approval = it.Approval! with { Matter = "approval" } });
        Broken(notice, it => it with { Approval = it.Approval! with { Method = "weekly" } });
    }

    [Fact]
    public void There_is_exactly_one_content_and_its_parts_go_together()
    {
        var (special, change) = (Drafted(Contents["special"]), Drafted(Contents["change"]));
        Broken(special, it => it with { Handling = null });
        Broken(special, it => it with { Rate = new() { Service = "线路", OldFen = 1, NewFen = 2, From = Later, Reason = "原因" } });
        Broken(special, it => it with { FreeCarriage = new() { Service = "线路", From = Later, Reason = "原因" } });
        Broken(Drafted(Contents["free"]), it => it with { FreeCarriage = it.FreeCarriage! with { Service = " " } });
        Broken(change, it => it with { Onboarding = it.Onboarding! with { Reason = null } });
        Broken(change, it => it with { Onboarding = it.Onboarding! with { Previous = null } });
        Broken(change, it => it with { Onboarding = it.Onboarding! with { Trigger = "NewCustomer" } });
        Broken(change, it => it with { Onboarding = it.Onboarding! with { Trigger = "ReturningCustomer" } });
    }

    [Fact]
    public void An_approval_covers_what_goes_with_its_matter_and_with_the_form()
    {
        foreach (var name in new[] { "change", "arrears", "fall", "free" })
        {
            var notice = Approved(Contents[name]);
            Broken(notice, it => it with { Approval = it.Approval! with { Method = name == "change" ? null : "prepaid" } });
            Broken(notice, it => it with { Approval = it.Approval! with { LimitFen = name == "arrears" ? null : 1 } });
            Broken(notice, it => it with { Approval = it.Approval! with { FloorFen = name == "fall" ? null : 1 } });
            if (name != "arrears")
                Broken(notice, it => it with { Approval = it.Approval! with { LatestPromise = Later } });
        }

        NoticeApprovalRow? rate = Approved(Contents["fall"]).ToSnapshot().Approval;
        foreach (var name in new[] { "arrears", "new", "special", "pickup", "free" })
            Broken(Drafted(Contents[name]), it => it with { Approval = rate });
        Broken(Approved(Contents["fall"]), it => it with { Approval = rate! with { Matter = "violation" } });
    }

    [Fact]
    public void Steps_that_cannot_go_together_are_refused()
    {
        var (complete, filed) = (Complete(Contents["rise"]), Filed("rise"));
        var stubs = complete.ToSnapshot().Stubs;
        NoticeSignatureRow? signature = stubs[0].Signature;
        ReasonedDecisionSnapshot? end = In(NoticeStatus.Withdrawn, Contents["rise"]).ToSnapshot().Withdrawal;
        foreach (var wrong in Enum.GetNames<NoticeStatus>().Where(status => status != "Complete"))
            Broken(complete, it => it with { Status = wrong });

        Broken(complete, it => it with { Stubs = [] });
        Broken(complete, it => it with { Stubs = [stubs[0], stubs[0]] });
        Broken(complete, it => it with { Stubs = [stubs[0] with { Signature = null }, stubs[1]] });
        Broken(complete, it => it with { IssuedAt = null });
        Broken(complete, it => it with { Withdrawal = end });
        Broken(complete, it => it with { Withdrawal = end, Status = "Withdrawn" });
        Broken(complete, it => it with { DispatcherSignature = signature });
        Broken(filed, it => it with { Status = "Issued", Stubs = [it.Stubs[0] with { Signature = null }, it.Stubs[1]] });
        Broken(Drafted(Contents["rise"]), it => it with { Stubs = stubs });
        Broken(Issued(Contents["rise"]), it => it with { PickupRefusal = end, Status = "Refused" });
        Broken(Issued(Contents["pickup"]), it => it with { Stubs = stubs });
        Broken(Drafted(Contents["pickup"]), it => it with { DispatcherSignature = signature });
        Broken(In(NoticeStatus.Refused, Contents["pickup"]), it => it with { Withdrawal = end, Status = "Withdrawn" });
        Broken(Complete(Contents["pickup"]), it => it with { PickupRefusal = end, Status = "Refused" });
    }
}
