namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    /// <summary>Asks the salesperson who owns a customer to help in dunning (请求协助).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="need">What help is asked for, of whom, and until when.</param>
    /// <param name="owner">The customer's present owner; null where nobody owns him or he is contested.</param>
    /// <param name="by">The collector who asks.</param>
    /// <param name="at">The moment of the request.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
    /// <exception cref="DomainException"><see cref="DunningRefusals.NotByCollector"/>,
    /// <see cref="DunningRefusals.NotOfOwner"/> or <see cref="DunningRefusals.AnswerDueInThePast"/>.</exception>
    [Clause("5.4")]
    public static AssistanceRequest Raise(Id<AssistanceRequest> id, AssistanceNeed need, Id<StaffMember>? owner, StaffMember by, Instant at)
    {
        Guard.Against.Null(by);
        var (customer, debts, what, asked, dueOn) = Guard.Against.Null(need);
        var request = new AssistanceRequest(id, customer, debts, what, by.Id, asked, at, dueOn);
        if (by.Position != Position.Collector)
            throw DunningRefusals.NotByCollector.Because($"{by.Id}（{by.Position.Title}）。", $"'{by.Id}' ({by.Position.Title}) asks for help.");

        if (owner != asked)
        {
            throw DunningRefusals.NotOfOwner.Because(
                $"被请求的是 {asked}；客户 {customer} 的归属人：{owner}。", $"'{asked}' is asked about customer '{customer}'; the owner is: {owner}.");
        }

        if (dueOn < DayOf(at))
            throw DunningRefusals.AnswerDueInThePast.Because($"请求日 {DayOf(at)}，期限 {dueOn}。", $"Asked on {DayOf(at)} for an answer by {dueOn}.");

        request.Record(new AssistanceRequestMade(customer, debts, request.Need, by.Id, asked, dueOn), at);
        return request;
    }

    /// <summary>Records the owner's answer that he helped (已协助). A late answer is accepted and stays late.</summary>
    /// <param name="by">The person who was asked.</param>
    /// <param name="what">What the owner did, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the text is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="DunningRefusals.CalledOff"/> or
    /// <see cref="DunningRefusals.AnsweredByAnother"/>.</exception>
    [Clause("8.4")]
    public void AnswerHelped(Id<StaffMember> by, string what, Instant at) => Add(new AssistanceAnswer(Helped: true, Guard.Against.NullOrWhiteSpace(what), by, at));

    /// <summary>Records the owner's answer that he did not help, with the reason (说明理由). Without help by the last day the request stays
    /// evidence.</summary>
    /// <param name="by">The person who was asked.</param>
    /// <param name="why">Why no help was given, not blank. The manager judges the reason.</param>
    /// <param name="at">The moment of the step.</param>
    /// <inheritdoc cref="AnswerHelped" path="/exception"/>
    [Clause("8.4")]
    public void AnswerExplained(Id<StaffMember> by, string why, Instant at) => Add(new AssistanceAnswer(Helped: false, Guard.Against.NullOrWhiteSpace(why), by, at));

    /// <summary>Calls the request off, since the help is not needed any more (取消请求). After the last day, a missing answer stays evidence.</summary>
    /// <param name="by">A collector, or the manager.</param>
    /// <param name="reason">Why the help is not needed, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">The person is null, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="DunningRefusals.CalledOff"/> or
    /// <see cref="DunningRefusals.CalledOffByAnother"/>.</exception>
    public void CallOff(StaffMember by, string reason, Instant at)
    {
        var cancellation = new ReasonedDecision(by, reason, at);
        RequireOpen(at);
        if (by.Position != Position.Collector && by.Position != Position.Manager)
        {
            throw DunningRefusals.CalledOffByAnother.Because(
                $"{by.Id}（{by.Position.Title}），请求 {Id}。", $"'{by.Id}' ({by.Position.Title}) calls request '{Id}' off.");
        }

        Cancellation = cancellation;
        Record(new AssistanceRequestCalledOff(by.Id, cancellation.Reason), at);
    }

    private void Add(AssistanceAnswer answer)
    {
        RequireOpen(answer.At);
        if (answer.By != Owner)
        {
            throw DunningRefusals.AnsweredByAnother.Because(
                $"请求 {Id} 由 {answer.By} 答复，被请求的是 {Owner}。", $"Request '{Id}' is answered by '{answer.By}'; asked was '{Owner}'.");
        }

        Answers = [.. Answers, answer];
        Record(new AssistanceRequestAnswered(answer), answer.At);
    }

    private void RequireOpen(Instant at)
    {
        RequireInOrder(at, NoShirking);
        if (Cancellation is { } cancelled)
            throw DunningRefusals.CalledOff.Because($"请求 {Id} 已于 {cancelled.At} 取消。", $"Request '{Id}' was called off at {cancelled.At}.");
    }
}
