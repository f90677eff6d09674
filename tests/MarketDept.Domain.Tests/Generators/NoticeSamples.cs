using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Staffing;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Notices for tests. Hours count from nine in the morning of 2026-06-10, Shanghai; what they ask for begins two months later.</summary>
internal static class NoticeSamples
{
    internal static readonly LocalDate Today = new(2026, 6, 10);
    internal static readonly LocalDate Later = new(2026, 8, 10);
    internal static readonly Id<Customer> Client = new("K1");

    internal static readonly StaffMember FinanceHead = new(new("H1"), "财务主任", Position.DepartmentHead);
    internal static readonly StaffMember FinanceDelegate = new(new("H1b"), "财务代理", Position.DepartmentHead);
    internal static readonly StaffMember OperationsHead = new(new("H2"), "操作主任", Position.DepartmentHead);
    internal static readonly StaffMember Dispatcher = new(new("P1"), "调度甲", Position.Dispatcher);

    internal static readonly Department Finance = new(new("F"), "财务部", FinanceHead.Id, [FinanceDelegate.Id]);
    internal static readonly Department Operations = new(new("O"), "操作部", OperationsHead.Id);
    internal static readonly PickupCondition Weight = new(new("weight"), new("不少于一吨", "one ton or more"));
    internal static readonly PickupCondition Area = new(new("area"), new("在配送范围内", "within the delivery area"));

    internal static readonly NoticeTerms Policy = PolicyWith();
    internal static readonly DecisionAuthority Deciders = new();

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>Every content, each by the name that tests give it.</summary>
    internal static readonly Dictionary<string, NoticeContent> Contents = new()
    {
        ["new"] = NoticeContent.CustomerOnboarding.OfNew(Client, SettlementMethod.Prepaid, Later),
        ["returning"] = NoticeContent.CustomerOnboarding.OfReturning(Client, SettlementMethod.Collect, SettlementMethod.Collect, Later),
        ["change"] = NoticeContent.CustomerOnboarding.OfChange(Client, SettlementMethod.Prepaid, SettlementMethod.Monthly, "货量大", Later),
        ["pickup"] = PickupOf(Fact.Yes, Fact.Yes),
        ["arrears"] = ArrearsOf(800m),
        ["special"] = new NoticeContent.SpecialHandling(Client, "轻放", Later),
        ["rise"] = RateOf(100m, 120m),
        ["fall"] = RateOf(100m, 80m),
        ["free"] = FreeFrom(Later),
    };

    internal static NoticeTerms PolicyWith(ValueList<Department>? departments = null, ValueList<PickupCondition>? conditions = null, string? keeper = null) => new()
    {
        Routes = [.. NoticeForm.List.Where(form => form.HasStubs).Select(form => new NoticeRoute(form, departments ?? [Finance, Operations]))],
        PickupConditions = conditions ?? [Weight, Area],
        StubKeeper = keeper is null ? null : new Id<StaffMember>(keeper),
    };

    internal static NoticeContent.PickupRequest PickupOf(Fact weight, Fact area, Interval? window = null) => new(
        Client, "城北路 1 号", "纸箱", "20 箱", window ?? new Interval(At(1440), At(1480)), [new PickupCheck(Weight, weight), new PickupCheck(Area, area)]);

    internal static NoticeContent.ArrearsRequest ArrearsOf(decimal yuan, LocalDate? promisedOn = null, SettlementMethod? settlement = null) =>
        new(Client, settlement ?? SettlementMethod.Prepaid, "R-1", Yuan(yuan), promisedOn ?? Later, "春节前周转");

    internal static NoticeContent.RateAdjustment RateOf(decimal old, decimal @new, LocalDate? from = null) =>
        new(Client, "上海—成都，每立方", Yuan(old), Yuan(@new), from ?? Later, "油价变动");

    internal static NoticeContent.FreeCarriageGrant FreeFrom(LocalDate from) => new(Client, "上海—成都，赈灾物资一车", from, "公益运输");

    /// <summary>Exactly what the content asks for, approved by the manager; null where no approval could cover it.</summary>
    internal static NoticeApproval? ApprovalOf(NoticeContent content, int hour = 1, StaffMember? by = null) => content switch
    {
        NoticeContent.CustomerOnboarding asked => new NoticeApproval.OfSettlement(by ?? Manager, asked.Settlement, At(hour)),
        NoticeContent.ArrearsRequest asked => new NoticeApproval.OfArrears(by ?? Manager, asked.Amount, At(hour), asked.PromisedOn),
        NoticeContent.RateAdjustment asked => new NoticeApproval.OfRate(by ?? Manager, asked.NewRate, At(hour)),
        NoticeContent.FreeCarriageGrant => new NoticeApproval.OfFreeCarriage(by ?? Manager, At(hour)),
        _ => null,
    };

    internal static Notice Drafted(NoticeContent content, StaffMember? handler = null, string id = "N1", string number = "2026-001")
    {
        var notice = Notice.Draft(new(id), number, content, handler ?? Seller, At(0));
        notice.TakeEvents();
        return notice;
    }

    /// <summary>Approved at hour 1 where that is needed.</summary>
    internal static Notice Approved(NoticeContent content, string id = "N1", string number = "2026-001")
    {
        var notice = Drafted(content, id: id, number: number);
        if (content.NeedsApproval(SettlementTerms.Default).IsYes)
            notice.Approve(ApprovalOf(content)!, Deciders, At(1));
        return notice;
    }

    /// <summary>Issued at hour 2.</summary>
    internal static Notice Issued(NoticeContent content, string id = "N1", string number = "2026-001", NoticeTerms? policy = null)
    {
        var notice = Approved(content, id, number);
        notice.Issue(policy ?? Policy, At(2));
        notice.TakeEvents();
        return notice;
    }

    /// <summary>Signed for Finance at hour 3 and for Operations at hour 4; a pickup by the dispatcher at hour 4.</summary>
    internal static Notice Complete(NoticeContent content, string id = "N1")
    {
        var notice = Issued(content, id);
        if (content is NoticeContent.PickupRequest)
        {
            notice.SignByDispatcher(Dispatcher, At(4));
        }
        else
        {
            notice.SignStub(Finance.Id, FinanceHead, At(3));
            notice.SignStub(Operations.Id, OperationsHead, At(4));
        }

        notice.TakeEvents();
        return notice;
    }

    /// <summary>A notice that stands there, with its last step at hour 5 at the latest and no event left to take.</summary>
    internal static Notice In(NoticeStatus status, NoticeContent content)
    {
        var notice = status switch
        {
            NoticeStatus.Drafted => Drafted(content),
            NoticeStatus.Complete => Complete(content),
            _ => Issued(content),
        };
        if (status == NoticeStatus.Refused)
            notice.RefusePickup(Seller, "车辆不足", At(5));
        if (status == NoticeStatus.Withdrawn)
            notice.Withdraw(Seller, "填错", At(5));
        notice.TakeEvents();
        return notice;
    }

    internal static string JsonOf(Notice notice) => JsonSerializer.Serialize(notice.ToSnapshot(), Json);

    internal static Notice Reloaded(Notice notice) => Notice.Restore(JsonSerializer.Deserialize<NoticeSnapshot>(JsonOf(notice), Json)!);

    /// <summary>The command is refused for the reason under the clause, and neither the notice nor its events have changed.</summary>
    internal static void Refused(Notice notice, Refusal why, string clause, Action<Notice> command) => Untouched(notice, command).ShouldBe(why, clause);

    /// <summary>The same by the code.</summary>
    internal static void Refused(Notice notice, string code, string clause, Action<Notice> command)
    {
        var refusal = Untouched(notice, command);
        Assert.Equal((code, clause), (refusal.Code, refusal.Clause.ToString()));
    }

    private static DomainException Untouched(Notice notice, Action<Notice> command)
    {
        notice.TakeEvents();
        var before = JsonOf(notice);
        var refusal = Assert.Throws<DomainException>(() => command(notice));
        Assert.Equal((before, 0), (JsonOf(notice), notice.TakeEvents().Count));
        return refusal;
    }

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static void Mistaken(Notice notice, Action<Notice> command)
    {
        notice.TakeEvents();
        var before = JsonOf(notice);
        Mistake.Thrown(() => command(notice));
        Assert.Equal((before, 0), (JsonOf(notice), notice.TakeEvents().Count));
    }

    /// <summary>What cannot even be filled in is refused for the reason under the clause.</summary>
    internal static void NotDrafted(NoticeContent content, Refusal why, string clause, StaffMember? handler = null) =>
        Assert.Throws<DomainException>(() => Drafted(content, handler)).ShouldBe(why, clause);

    /// <summary>The same by the code.</summary>
    internal static void NotDrafted(NoticeContent content, string code, string clause)
    {
        var refusal = Assert.Throws<DomainException>(() => Drafted(content));
        Assert.Equal((code, clause), (refusal.Code, refusal.Clause.ToString()));
    }

    internal static IEnumerable<EffectObstacleKind> Kinds(EffectDecision decision) => decision.Obstacles.Select(obstacle => obstacle.Kind);
}
