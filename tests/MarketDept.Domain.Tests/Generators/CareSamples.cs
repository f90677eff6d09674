using System.Text.Json;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Staffing;
using NodaTime.Serialization.SystemTextJson;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Diaries, requests, surveys and forms for the tests of customer care. Hours count from nine in the morning of 2026-06-10, Shanghai.</summary>
internal static class CareSamples
{
    internal static readonly LocalDate Today = new(2026, 6, 10);
    internal static readonly Id<Customer> Customer = new("K1");
    internal static readonly Id<Customer> Other = new("K2");
    internal static readonly Id<Visit> V1 = new("V1");
    internal static readonly Id<Visit> V2 = new("V2");
    internal static readonly CareTerms ThreeMonths = new() { LostAfter = Period.FromMonths(3) };
    internal static readonly DateInterval June = new(new(2026, 6, 1), new(2026, 6, 30));

    /// <summary>The manager has let the deputy verify visits and take reports of customers, from hour 0 on.</summary>
    internal static readonly DecisionAuthority Verifiers =
        new(new Delegation(Manager, Deputy, [Matter.VisitVerification, Matter.CustomerMaintenance], new Interval(At(0), null)));

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);

    /// <summary>A visit from hour to hour.</summary>
    internal static VisitAccount Made(int from, int to, Id<Customer>? customer = null) =>
        new(customer ?? Customer, At(from), At(to), "客户仓库", ["客户对账人"], "谈妥运价");

    /// <summary>The seller's diary with V1, which lasted from hour 0 to hour 2 and was recorded at hour 3.</summary>
    internal static VisitDiary Recorded()
    {
        var diary = VisitDiary.Open(Seller);
        diary.Record(V1, Made(0, 2), At(3));
        return diary;
    }

    /// <summary>The seller's diary with V1 in that status, with the last step at hour 4 at the latest and no event left to take.</summary>
    internal static VisitDiary In(VisitStatus? status)
    {
        var diary = VisitDiary.Open(Seller);
        if (status is VisitStatus.Planned or VisitStatus.CalledOff)
            diary.Plan(V1, Customer, At(6), At(8), "谈运价", At(0));
        if (status == VisitStatus.CalledOff)
            diary.CallOff(V1, "客户出差", At(1));
        if (status is VisitStatus.Made or VisitStatus.Verified)
            diary.Record(V1, Made(0, 2), At(3));
        if (status == VisitStatus.Verified)
            Verify(diary, V1, Fact.No, 4);
        diary.TakeEvents();
        return diary;
    }

    internal static void Verify(VisitDiary diary, Id<Visit> visit, Fact outcome, int hour, StaffMember? by = null) =>
        diary.Verify(visit, new(outcome, "电话回访", by ?? Manager, At(hour)), Verifiers);

    internal static VisitRequest Requested() => VisitRequest.Receive(new("R1"), Customer, "请上门看货", Collector.Id, At(0));

    internal static SatisfactionSurvey Asked(string id = "Q1", int hour = 0, int lowest = 1, int highest = 5) =>
        SatisfactionSurvey.Ask(new(id), Customer, Seller.Id, lowest, highest, At(hour));

    /// <summary>What the customer's own person answers.</summary>
    internal static SurveyResponse Response(int? score, int hour = 1, string? comments = null, params ValueList<SurveyAnswer> answers) =>
        new("客户对账人", At(hour)) { Role = "物流主管", Score = score, Comments = comments, Answers = answers };

    internal static SatisfactionSurvey Answered(int? score, string id = "Q1", int lowest = 1, int highest = 5)
    {
        var survey = Asked(id, 0, lowest, highest);
        survey.Answer(Response(score, 1, "希望早点到货", new SurveyAnswer("装卸", "及时")));
        return survey;
    }

    internal static SatisfactionSurvey In(SurveyStatus status)
    {
        var survey = status is SurveyStatus.Asked or SurveyStatus.Silent ? Asked() : Answered(4);
        if (status == SurveyStatus.Silent)
            survey.RecordSilence(At(1));
        if (status == SurveyStatus.Forwarded)
            survey.Forward(Manager, Verifiers, At(2));
        survey.TakeEvents();
        return survey;
    }

    internal static LostCustomerAnalysis Form(string id = "F1")
    {
        var form = LostCustomerAnalysis.Open(new(id), June, At(0));
        form.TakeEvents();
        return form;
    }

    /// <summary>Customer K1 ordered last on 1 March and is lost since 2 June.</summary>
    internal static void Enter(
        LostCustomerAnalysis form, Id<Customer>? customer = null, string reason = "运价偏高", Id<StaffMember>? inCharge = null, int hour = 1,
        LocalDate? lostSince = null, LocalDate? lastOrderOn = null) =>
        form.Enter(Lost(customer, lastOrderOn ?? new LocalDate(2026, 3, 1)), lostSince ?? new LocalDate(2026, 6, 2), reason, inCharge, Seller.Id, At(hour));

    /// <summary>Asked of today, or of the day of a later order.</summary>
    internal static LossDecision Lost(Id<Customer>? customer, LocalDate? lastOrderOn, CareTerms? terms = null) =>
        (terms ?? ThreeMonths).LossOf(customer ?? Customer, lastOrderOn, lastOrderOn > Today ? lastOrderOn.Value : Today);

    internal static string JsonOf<T>(T of) => of switch
    {
        VisitDiary it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        VisitRequest it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        SatisfactionSurvey it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        LostCustomerAnalysis it => JsonSerializer.Serialize(it.ToSnapshot(), Json),
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };

    internal static VisitDiary Reloaded(VisitDiary it) => VisitDiary.Restore(JsonSerializer.Deserialize<VisitDiarySnapshot>(JsonOf(it), Json)!);

    internal static VisitRequest Reloaded(VisitRequest it) => VisitRequest.Restore(JsonSerializer.Deserialize<VisitRequestSnapshot>(JsonOf(it), Json)!);

    internal static SatisfactionSurvey Reloaded(SatisfactionSurvey it) =>
        SatisfactionSurvey.Restore(JsonSerializer.Deserialize<SatisfactionSurveySnapshot>(JsonOf(it), Json)!);

    internal static LostCustomerAnalysis Reloaded(LostCustomerAnalysis it) =>
        LostCustomerAnalysis.Restore(JsonSerializer.Deserialize<LostCustomerAnalysisSnapshot>(JsonOf(it), Json)!);

    /// <summary>The command is refused so, and neither the aggregate nor its events have changed.</summary>
    internal static DomainException Refused<T>(T it, Refusal refusal, Action<T> command)
        where T : Aggregate => Refused(it, refusal.Code, command);

    internal static DomainException Refused<T>(T it, string code, Action<T> command)
        where T : Aggregate
    {
        it.TakeEvents();
        var before = JsonOf(it);
        var refusal = Assert.Throws<DomainException>(() => command(it));
        Assert.Equal(code, refusal.Code);
        Assert.Equal((before, false), (JsonOf(it), it.HasChanged));
        return refusal;
    }

    /// <summary>The command is a caller's mistake, and nothing has changed.</summary>
    internal static void Mistaken<T>(T it, Action<T> command)
        where T : Aggregate
    {
        it.TakeEvents();
        var before = JsonOf(it);
        Mistake.Thrown(() => command(it));
        Assert.Equal((before, false), (JsonOf(it), it.HasChanged));
    }
}
