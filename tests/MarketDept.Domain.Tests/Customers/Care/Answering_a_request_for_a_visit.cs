using MarketDept.Domain.Customers.Care;
using static MarketDept.Domain.Tests.Generators.CareSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Customers.Care;

public class Answering_a_request_for_a_visit
{
    [Fact]
    [Clause("8.2.4")]
    public void Unanswered_it_is_open_and_whether_it_was_refused_is_unknown()
    {
        var request = Requested();

        Assert.Equal((VisitRequestStatus.Open, Fact.Unknown), (request.Status, request.WasRefused()));
        Assert.Empty(request.Refusals());
        Assert.Equal([new VisitRequestReceived(Customer, "请上门看货", Collector.Id) { Key = "R1", Sequence = 1, At = At(0) }], request.TakeEvents());
        Assert.Equal(["尚无答复；没有答复不等于拒绝。"], request.Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    [Clause("8.2.4")]
    public void Agreed_or_scheduled_later_it_is_not_refused()
    {
        var request = Requested();
        request.TakeEvents();

        request.Agree(Seller.Id, At(1));
        Assert.Equal((VisitRequestStatus.Agreed, Fact.No), (request.Status, request.WasRefused()));
        request.ScheduleLater(Seller.Id, new(2027, 1, 1), At(2));
        request.ScheduleLater(Seller.Id, new(2027, 2, 1), At(2));
        Assert.Equal((VisitRequestStatus.ScheduledLater, Fact.No), (request.Status, request.WasRefused()));

        Assert.Empty(request.Refusals());
        Assert.Equal(
            request.Answers.Select((answer, index) => (DomainEvent)new VisitRequestAnswered(answer) { Key = "R1", Sequence = index + 2, At = answer.At }),
            request.TakeEvents());
        Assert.Equal(["Scheduling a later day is no refusal."], request.Explain(Language.English).About(ExplanationTopic.Reading));
    }

    [Fact]
    [Clause("8.2.4")]
    public void Refused_it_is_evidence_with_its_reason()
    {
        var request = Requested();

        request.Refuse(Seller.Id, "路远", At(1));

        Assert.Equal([new VisitAnswer(1, VisitRequestStatus.Refused, Seller.Id, At(1), null, "路远")], request.Refusals());
        Assert.Equal((VisitRequestStatus.Refused, Fact.Yes), (request.Status, request.WasRefused()));
        Assert.Equal("R1：客户 K1 的拜访要求被拒绝。", request.Explain(Language.Chinese).Lines[0].Text);
    }

    [Fact]
    [Clause("8.2.4")]
    public void Agreeing_afterwards_does_not_erase_a_refusal_and_going_back_is_one()
    {
        var request = Requested();
        request.Refuse(Seller.Id, "路远", At(1));
        request.Agree(Colleague.Id, At(2));
        request.Refuse(Colleague.Id, "没空", At(3));
        request.ScheduleLater(Seller.Id, Today, At(3));

        Assert.Equal((VisitRequestStatus.ScheduledLater, Fact.Yes), (request.Status, request.WasRefused()));
        Assert.Equal([(1, Seller.Id), (3, Colleague.Id)], request.Refusals().Select(refusal => (refusal.Number, refusal.By)));
    }

    [Theory]
    [Clause("8.2.4")]
    [InlineData(0, "1 2 4")]
    [InlineData(1, "2 4")]
    [InlineData(2, "4")]
    [InlineData(3, "")]
    public void Put_off_without_a_date_more_often_than_the_company_allows_it_is_refused(int allowed, string refusals)
    {
        var request = Requested();
        request.PutOff(Seller.Id, "再说", At(1));
        request.PutOff(Seller.Id, "忙", At(2));
        request.ScheduleLater(Seller.Id, Today, At(3));
        request.PutOff(Seller.Id, "还忙", At(4));
        var terms = CareTerms.Default with { PostponementsWithoutDate = allowed };

        Assert.Equal(refusals, string.Join(' ', request.Refusals(terms).Select(refusal => refusal.Number)));
        Assert.Equal(refusals.Length > 0, request.WasRefused(terms).IsYes);
        Assert.Equal($"推迟而不约定日期，公司允许 {allowed} 次；超过的，视同拒绝。", request.Explain(Language.Chinese, terms).About(ExplanationTopic.Reading).ElementAt(1));
        Assert.Equal(request.Refusals(), request.Refusals(CareTerms.Default));
        Mistake.Thrown(() => new CareTerms { PostponementsWithoutDate = -1 });
    }

    // Open, Agreed, ScheduledLater, Refused, PutOff: the letter of the status it leads to, a dot where it is refused.
    [Theory]
    [InlineData("agree", "A.AAA")]
    [InlineData("schedule", "SSSSS")]
    [InlineData("refuse", "RRR.R")]
    [InlineData("put off", "PPPPP")]
    public void Any_answer_from_any_status_leads_where_the_table_says(string command, string table)
    {
        foreach (var status in Enum.GetValues<VisitRequestStatus>())
        {
            var request = Requested();
            if (status != VisitRequestStatus.Open)
                Commands(status switch { VisitRequestStatus.Agreed => "agree", VisitRequestStatus.Refused => "refuse", VisitRequestStatus.PutOff => "put off", _ => "schedule" })(request);
            if (table[(int)status - 1] == '.')
            {
                Refused(request, CareRefusals.RequestAlreadyAnsweredSo, Commands(command));
                continue;
            }

            Commands(command)(request);
            Assert.Equal(table[(int)status - 1], "OASRP"[(int)request.Status - 1]);
        }
    }

    [Fact]
    public void Before_the_last_answer_or_for_a_day_that_is_over_it_is_refused()
    {
        var request = Requested();
        Refused(request, StepRefusals.BeforeLast, it => it.Agree(Seller.Id, At(-1)));
        Refused(request, CareRefusals.RequestScheduledInThePast, it => it.ScheduleLater(Seller.Id, Today.PlusDays(-1), At(1)));
        // At seven in the evening of that day in UTC it is already the next day in Shanghai.
        Refused(request, CareRefusals.RequestScheduledInThePast, it => it.ScheduleLater(Seller.Id, Today, At(18)));
        request.ScheduleLater(Seller.Id, Today.PlusDays(1), At(18));
        Refused(request, StepRefusals.BeforeLast, it => it.Refuse(Seller.Id, "路远", At(17)));
        Refused(request, StepRefusals.BeforeLast, it => it.ScheduleLater(Seller.Id, Today.PlusDays(9), At(17)));
    }

    [Fact]
    public void Blanks_are_mistakes()
    {
        Mistake.Thrown(() => VisitRequest.Receive(default, Customer, "看货", Seller.Id, At(0)));
        Mistake.Thrown(() => VisitRequest.Receive(new("R1"), default, "看货", Seller.Id, At(0)));
        Mistake.Thrown(() => VisitRequest.Receive(new("R1"), Customer, " ", Seller.Id, At(0)));
        Mistake.Thrown(() => VisitRequest.Receive(new("R1"), Customer, "看货", default, At(0)));
        Mistaken(Requested(), it => it.Agree(default, At(1)));
        Mistaken(Requested(), it => it.Refuse(Seller.Id, " ", At(1)));
        Mistaken(Requested(), it => it.PutOff(Seller.Id, " ", At(1)));
        Mistaken(Requested(), it => it.PutOff(default, "再说", At(1)));
        Mistaken(Requested(), it => it.ScheduleLater(default, Today, At(1)));
    }

    [Fact]
    public void It_survives_json_with_every_answer()
    {
        var request = Requested();
        request.Agree(Colleague.Id, At(2));
        request.Refuse(Seller.Id, "路远", At(3));
        request.PutOff(Seller.Id, "再说", At(3));
        request.ScheduleLater(Seller.Id, Today, At(3));

        var restored = Reloaded(request);

        Assert.Equal(JsonOf(request), JsonOf(restored));
        Assert.Equal(request.Answers, restored.Answers);
        Assert.Equal((request.Wish, request.ReceivedBy, request.RequestedAt), (restored.Wish, restored.ReceivedBy, restored.RequestedAt));
        Assert.Equal(request.Explain(Language.English), restored.Explain(Language.English));
        Assert.Empty(restored.TakeEvents());
        Assert.Empty(Reloaded(Requested()).Answers);
    }

    [Fact]
    public void What_cannot_have_been_stored_is_refused()
    {
        VisitRequestSnapshot snapshot = Requested().ToSnapshot();
        Assert.Throws<ArgumentNullException>("snapshot", () => VisitRequest.Restore(null!));
        Assert.Throws<StoredDataException>(() => VisitRequest.Restore(snapshot with { Wish = " " }));
        Assert.Throws<StoredDataException>(() => VisitRequest.Restore(snapshot with { Answers = null! }));
        VisitRequestAnswerRow[] broken =
        [
            new() { Status = "Open", By = "S1", At = At(1), On = null, Reason = null }, new() { Status = "agreed", By = "S1", At = At(1), On = null, Reason = null }, new() { Status = "Agreed", By = "S1", At = At(1), On = Today, Reason = null },
            new() { Status = "Agreed", By = "", At = At(1), On = null, Reason = null }, new() { Status = "ScheduledLater", By = "S1", At = At(1), On = null, Reason = null }, new() { Status = "Refused", By = "S1", At = At(1), On = null, Reason = null },
            new() { Status = "Refused", By = "S1", At = At(1), On = Today, Reason = "路远" }, new() { Status = "Refused", By = "S1", At = At(1), On = null, Reason = " " },
            new() { Status = "PutOff", By = "S1", At = At(1), On = null, Reason = null }, new() { Status = "PutOff", By = "S1", At = At(1), On = Today, Reason = "再说" },
        ];
        Assert.All(broken, row => Assert.Throws<StoredDataException>(() => VisitRequest.Restore(snapshot with { Answers = [row] })));
    }

    internal static Action<VisitRequest> Commands(string name) => name switch
    {
        "agree" => it => it.Agree(Seller.Id, At(4)),
        "refuse" => it => it.Refuse(Seller.Id, "路远", At(4)),
        "put off" => it => it.PutOff(Seller.Id, "再说", At(4)),
        _ => it => it.ScheduleLater(Seller.Id, Today.PlusDays(5), At(4)),
    };
}
