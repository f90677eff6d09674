using static MarketDept.Domain.Tests.Generators.Happened;
using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.CommitmentSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Dunning;

[Clause("8.4")]
[Clause("5.4")]
public class Asking_for_help_in_dunning
{
    /// <summary>The first instant after the day by which an answer is asked for: midnight in Shanghai after 12 June.</summary>
    private static readonly Instant Over = Instant.FromUtc(2026, 6, 12, 16, 0);

    private static readonly Instant JustInTime = Over - Duration.Epsilon;

    /// <summary>Every command, with the name that it has in the diagram.</summary>
    internal static readonly Dictionary<string, Action<AssistanceRequest>> Commands = new()
    {
        ["answer"] = it => it.AnswerHelped(Seller.Id, "已陪同上门", JustInTime),
        ["answer late"] = it => it.AnswerExplained(Seller.Id, "客户负责人出差", Over),
        ["call off"] = it => it.CallOff(Collector, "客户已付清", it.Answers.Count > 0 ? Over : JustInTime),
    };

    private static AssistanceRequest Ask(
        StaffMember? collector = null, StaffMember? asked = null, StaffMember? owner = null, LocalDate? dueOn = null) =>
        AssistanceRequest.Raise(new("H-1"), new(new("K1"), [new("R-7")], "请一同上门催收", (asked ?? Seller).Id, dueOn ?? new(2026, 6, 12)), owner?.Id, collector ?? Collector, At(0));

    private static void RefusedAsking(string code, string clause, Func<AssistanceRequest> ask)
    {
        var refusal = Assert.Throws<DomainException>(ask);
        Assert.Equal((code, clause), (refusal.Code, refusal.Clause.ToString()));
    }

    [Fact]
    public void Unanswered_when_its_day_is_over_it_is_evidence_and_before_it_is_none()
    {
        var request = Asked();

        Assert.False(request.IsEvidenceAt(At(-100)));
        Assert.False(request.IsEvidenceAt(JustInTime));
        Assert.True(request.IsEvidenceAt(Over));
        Assert.Equal((new("K1"), Seller.Id, At(0), new(2026, 6, 12)), (request.Customer, request.Owner, request.RequestedAt, request.DueOn));
        Assert.Equal(AssistanceStatus.Open, request.Status);
    }

    [Fact]
    public void Help_in_time_leaves_no_evidence_and_an_excuse_is_no_help()
    {
        var (helped, explained) = (Asked(), Asked());
        helped.AnswerHelped(Seller.Id, "已陪同上门", JustInTime);
        explained.AnswerExplained(Seller.Id, "忙", At(1));
        explained.AnswerExplained(Seller.Id, "客户负责人出差", JustInTime);

        Assert.Equal((AssistanceStatus.Answered, AssistanceStatus.Answered), (helped.Status, explained.Status));
        Assert.False(helped.IsEvidenceAt(Over));
        Assert.False(explained.IsEvidenceAt(JustInTime));
        Assert.True(explained.IsEvidenceAt(Over));
        Assert.Equal(["忙", "客户负责人出差"], explained.Answers.Select(answer => answer.Text));
        Assert.Equal([new AssistanceRequestAnswered(helped.Answers[0]) { At = JustInTime }], TakenFrom(helped));

        explained.AnswerHelped(Seller.Id, "已陪同上门", Over + Duration.FromHours(1));
        Assert.True(explained.IsEvidenceAt(Over));
        Assert.True(explained.IsEvidenceAt(Over + Duration.FromHours(1)));
    }

    [Fact]
    public void A_late_answer_is_an_answer_and_stays_late()
    {
        var request = Asked();
        request.AnswerHelped(Seller.Id, "已陪同上门", Over);
        request.AnswerHelped(Seller.Id, "款已到账", Over + Duration.FromHours(1));

        Assert.Equal((AssistanceStatus.AnsweredLate, 2), (request.Status, request.Answers.Count));
        Assert.False(request.IsEvidenceAt(JustInTime));
        Assert.True(request.IsEvidenceAt(Over));
        Assert.True(request.IsEvidenceAt(Over + Duration.FromDays(30)));
    }

    [Fact]
    public void Called_off_in_time_it_is_no_evidence_and_later_that_undoes_nothing()
    {
        var (inTime, tooLate) = (Asked(), Asked());
        inTime.CallOff(Collector, "客户已付清", JustInTime);
        tooLate.CallOff(Manager, "客户已付清", Over);

        Assert.Equal((AssistanceStatus.CalledOff, AssistanceStatus.CalledOff), (inTime.Status, tooLate.Status));
        Assert.False(inTime.IsEvidenceAt(Over + Duration.FromDays(9)));
        Assert.True(tooLate.IsEvidenceAt(Over + Duration.FromDays(9)));
        Assert.Equal([new AssistanceRequestCalledOff(Collector.Id, "客户已付清") { At = JustInTime }], TakenFrom(inTime));
        Refused(inTime, DunningRefusals.CalledOff.Code, "8.4", it => it.AnswerHelped(Seller.Id, "已陪同上门", JustInTime));
        Refused(inTime, DunningRefusals.CalledOff.Code, "8.4", it => it.CallOff(Collector, "客户已付清", JustInTime));
    }

    [Fact]
    public void It_comes_to_an_ordinary_breach_of_8_4_without_compensation()
    {
        var evidence = Asked();
        Assert.True(evidence.IsEvidenceAt(Over));

        var finding = PenaltyPolicy.Standard.Assess(new Incident(
            new("I-8"), evidence.DueOn.PlusDays(1), [new(evidence.Owner)], new ViolationFacts.OperatingRuleBreach(new(8, 4), EconomicLoss.None), new Id<Occurrence>($"assistance:{evidence.Id}"))).Findings().Single();

        Assert.Equal((Yuan(10), Money.Zero, Money.Zero), (finding.Fine, finding.Compensation, finding.DutyToCollect));
        Assert.Same(ViolationRefusals.ClauseIsNoBasis, Assert.Throws<DomainException>(() => new ViolationFacts.OperatingRuleBreach(new(5, 4))).Refusal);
    }

    [Fact]
    public void It_is_asked_of_the_owner_and_of_nobody_else()
    {
        Assert.Equal(Seller.Id, Ask(owner: Seller).Owner);
        RefusedAsking(DunningRefusals.NotOfOwner.Code, "5.4", () => Ask(owner: Colleague));
        RefusedAsking(DunningRefusals.NotOfOwner.Code, "5.4", () => Ask(owner: null));
        var asked = Ask(owner: Seller);
        Assert.Equal([new AssistanceRequestMade(new("K1"), asked.Debts, asked.Need, Collector.Id, Seller.Id, new(2026, 6, 12)) { At = At(0) }], TakenFrom(asked));
    }

    [Fact]
    public void It_is_asked_by_a_collector() =>
        Assert.All(Position.List.Where(position => position != Position.Collector), position =>
            RefusedAsking(DunningRefusals.NotByCollector.Code, "5.4", () => Ask(new(new("P"), "某人", position), owner: Seller)));

    [Fact]
    public void The_day_for_the_answer_is_not_over_yet()
    {
        Assert.Equal(ActDay, Ask(owner: Seller, dueOn: ActDay).DueOn);
        RefusedAsking(DunningRefusals.AnswerDueInThePast.Code, "8.4", () => Ask(owner: Seller, dueOn: ActDay.PlusDays(-1)));
        Assert.Equal("dueOn", Mistake.Thrown(() => Ask(owner: Seller, dueOn: new(9901, 1, 1))).ParamName);
        Assert.Equal("dueOn", Mistake.Thrown(() => Ask(owner: Seller, dueOn: default(LocalDate))).ParamName);
        var last = Ask(owner: Seller, dueOn: new(9900, 12, 31));
        Assert.Equal(JsonOf(last), JsonOf(Reloaded(last)));
    }

    [Fact]
    public void Only_the_one_who_was_asked_answers_and_time_does_not_go_backwards()
    {
        Refused(Asked(), DunningRefusals.AnsweredByAnother.Code, "8.4", it => it.AnswerHelped(Colleague.Id, "已陪同上门", At(1)));
        Refused(Asked(), StepRefusals.BeforeLast.Code, "8.4", it => it.AnswerHelped(Seller.Id, "已陪同上门", At(-1)));
        Refused(Asked(), StepRefusals.BeforeLast.Code, "8.4", it => it.CallOff(Collector, "客户已付清", At(-1)));
        var answered = Asked();
        answered.AnswerExplained(Seller.Id, "客户负责人出差", At(5));
        Refused(answered, StepRefusals.BeforeLast.Code, "8.4", it => it.AnswerHelped(Seller.Id, "已陪同上门", At(4)));
        Refused(answered, DunningRefusals.CalledOffByAnother.Code, "5.4", it => it.CallOff(Seller, "客户已付清", At(5)));
        answered.CallOff(Collector, "客户已付清", At(5));
        Assert.Equal(AssistanceStatus.Answered, answered.Status);
    }

    [Fact]
    public void What_is_missing_or_blank_is_a_callers_mistake()
    {
        void Mistake(Func<AssistanceRequest> ask) => Tests.Mistake.Thrown(ask);
        AssistanceRequest Of(string id = "H-1", string customer = "K1", ValueList<Id<Receivable>>? debts = null, string need = "催收", StaffMember? collector = null) =>
            AssistanceRequest.Raise(id.Length == 0 ? default : new(id), new(customer.Length == 0 ? default : new(customer), debts ?? [new("R-7")], need, Seller.Id, ActDay), Seller.Id, collector!, At(0));

        Mistake(() => Of(id: "", collector: Collector));
        Mistake(() => Of(customer: "", collector: Collector));
        Mistake(() => Of(debts: [], collector: Collector));
        Mistake(() => Of(debts: [default], collector: Collector));
        Mistake(() => Of(need: " ", collector: Collector));
        Mistake(() => Of());
        Mistake(() => AssistanceRequest.Raise(new("H-1"), new(new("K1"), null!, "催收", Seller.Id, ActDay), Seller.Id, Collector, At(0)));
        Mistake(() => AssistanceRequest.Raise(new("H-1"), new(new("K1"), [new("R-7")], "催收", default, ActDay), Seller.Id, Collector, At(0)));
        Mistaken(Asked(), it => it.AnswerHelped(default, "已陪同上门", At(1)));
        Mistaken(Asked(), it => it.AnswerExplained(Seller.Id, " ", At(1)));
        Mistaken(Asked(), it => it.CallOff(null!, "客户已付清", At(1)));
        Mistaken(Asked(), it => it.CallOff(Collector, " ", At(1)));
    }

    [Fact]
    public void It_says_where_it_stands_and_what_was_answered()
    {
        var request = Asked();
        request.AnswerExplained(Seller.Id, "客户负责人出差", At(5));
        request.CallOff(Collector, "客户已付清", At(6));

        Assert.Equal(
            "H-1：协助催款的请求已按期答复，答复期限 2026-06-12。\n2026-06-10T09:00 收款员 C1 就客户 K1 的 R-7、R-8 请 S1 协助：请一同上门催收\n"
            + "2026-06-10T14:00 S1 说明未协助的理由：客户负责人出差\n2026-06-10T15:00 C1 取消请求：客户已付清\n"
            + "记录在案的请求到期仍未予协助的，未答复、拒绝和只说明理由的都是推卸的证据；理由是否成立由经理判断；协助不等于担责。",
            request.Explain(Language.Chinese).ToString());
        Assert.Contains("is not answered yet", Asked().Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => request.Explain((Language)7));
    }

    [Fact]
    public void It_survives_json_with_every_answer()
    {
        var request = Asked();
        Assert.Equal(JsonOf(request), JsonOf(Reloaded(request)));
        request.AnswerExplained(Seller.Id, "客户负责人出差", At(5));
        request.AnswerHelped(Seller.Id, "已陪同上门", At(6));
        request.CallOff(Collector, "客户已付清", At(7));

        var restored = Reloaded(request);

        Assert.Equal(JsonOf(request), JsonOf(restored));
        Assert.Equal((request.Answers, request.Cancellation, request.Debts, request.Need), (restored.Answers, restored.Cancellation, restored.Debts, restored.Need));
        Assert.Equal((request.Customer, request.Collector, request.Owner, request.RequestedAt, request.DueOn), (restored.Customer, restored.Collector, restored.Owner, restored.RequestedAt, restored.DueOn));
        Assert.Equal(request.Explain(Language.English), restored.Explain(Language.English));
        Assert.Empty(TakenFrom(restored));
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        var request = Asked();
        request.AnswerHelped(Seller.Id, "已陪同上门", At(6));
        request.CallOff(Collector, "客户已付清", At(7));
        AssistanceRequestSnapshot whole = request.ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => AssistanceRequest.Restore(null!));
        AssistanceRequestSnapshot[] broken =
        [
            whole with { Id = "" }, whole with { Customer = " " }, whole with { Debts = null! }, whole with { Debts = [] }, whole with { Debts = [""] },
            whole with { Need = " " }, whole with { Collector = "" }, whole with { Owner = "" }, whole with { Answers = null! }, whole with { Answers = [null!] },
            whole with { Answers = [whole.Answers[0] with { Text = " " }] }, whole with { Answers = [whole.Answers[0] with { By = "" }] },
            whole with { Cancellation = whole.Cancellation! with { Reason = "" } }, whole with { Cancellation = whole.Cancellation! with { By = null! } },
        ];
        Assert.All(broken, snapshot => Assert.Throws<StoredDataException>(() => AssistanceRequest.Restore(snapshot)));
    }

    /// <summary>Each number is a step some hours on: helped, explained, called off, or by another. The model is the list of hours.</summary>
    [Property(MaxTest = 300)]
    public void After_any_steps_there_is_evidence_exactly_while_there_was_no_help_by_its_day(byte[] steps)
    {
        var request = Asked();
        int now = 0, helpedAt = int.MaxValue, calledOffAt = int.MaxValue;
        foreach (var step in steps)
        {
            var before = JsonOf(request);
            var next = now + (step / 4 % 20) - 1;
            var taken = true;
            try
            {
                switch (step % 8)
                {
                    case 0: request.CallOff(Collector, "客户已付清", At(next)); break;
                    case 1: request.AnswerHelped(Colleague.Id, "不相干", At(next)); break;
                    case 2 or 3: request.AnswerExplained(Seller.Id, "说明", At(next)); break;
                    case 4: request.AnswerHelped(Seller.Id, "协助", At(next)); break;
                    default: request = Reloaded(request); taken = false; break;
                }
            }
            catch (DomainException)
            {
                taken = false;
                Assert.Equal(before, JsonOf(request));
            }

            if (step % 8 < 5)
                Assert.Equal(next >= now && calledOffAt == int.MaxValue && step % 8 != 1, taken);
            if (!taken)
                continue;
            now = next;
            if (step % 8 == 0)
                calledOffAt = now;
            else if (step % 8 == 4)
                helpedAt = Math.Min(helpedAt, now);
        }

        // The day is over at hour 63: midnight after 12 June, counted from nine on 10 June.
        for (var hour = 0; hour < 140; hour++)
            Assert.Equal(hour >= 63 && helpedAt >= 63 && calledOffAt >= 63, request.IsEvidenceAt(At(hour)));
    }
}
