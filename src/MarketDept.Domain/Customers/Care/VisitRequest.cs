namespace MarketDept.Domain.Customers.Care;

/// <summary>A customer's request to be visited under clause 8.2.4 (客户的拜访要求), and how it was answered.</summary>
/// <remarks>A visit scheduled for a later day is not refused. A visit put off without a date counts as refused, unless the company's terms allow
/// the postponement. A request without an answer is open: whether it was refused is unknown. Answers are only ever added: a later agreement does
/// not erase a refusal, and going back on an agreement is a refusal. A refused command changes nothing.</remarks>
public sealed partial class VisitRequest : Aggregate, IAggregate<VisitRequest, VisitRequestSnapshot>
{
    private static readonly ClauseId NotRefused = new(8, 2, 4);

    private VisitRequest(Id<VisitRequest> id, Id<Customer> customer, string wish, Id<StaffMember> receivedBy, Instant at)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        Wish = Guard.Against.NullOrWhiteSpace(wish);
        ReceivedBy = Guard.Against.Default(receivedBy, "by");
        RequestedAt = at;
    }

    /// <summary>The id of the request, given by the host (编号).</summary>
    public Id<VisitRequest> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The customer who asks to be visited (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>What the customer asks for, in his words (要求内容).</summary>
    public string Wish { get; }
    /// <summary>The employee who received the request (接收人).</summary>
    public Id<StaffMember> ReceivedBy { get; }
    /// <summary>When the customer asked to be visited (要求时间).</summary>
    public Instant RequestedAt { get; }
    /// <summary>The answers to the request (答复), in their order; empty while the request is open.</summary>
    public ValueList<VisitAnswer> Answers { get; private set; } = [];

    /// <summary>The status of the request after the last answer (状态); open while there is no answer.</summary>
    public VisitRequestStatus Status => Answers.Count == 0 ? VisitRequestStatus.Open : Answers[^1].Status;

    /// <summary>Whether the visit was ever refused (是否拒绝过); unknown while nobody has answered.</summary>
    /// <param name="terms">How often a visit may be put off without a date; null: never.</param>
    [Clause("8.2.4")]
    public Fact WasRefused(CareTerms? terms = null) => Answers.Count == 0 ? Fact.Unknown : Refusals(terms).Count > 0;

    /// <summary>The answers that are refusals, as evidence of a breach of 8.2.4 (拒绝拜访的证据); empty where there was none. Evidence is not a penalty.</summary>
    /// <inheritdoc cref="WasRefused" path="/param"/>
    [Clause("8.2.4")]
    public ValueList<VisitAnswer> Refusals(CareTerms? terms = null)
    {
        var allowed = (terms ?? CareTerms.Default).PostponementsWithoutDate;
        return ValueList.From(Answers.Where(answer =>
            answer.Status == VisitRequestStatus.Refused || (answer.Status == VisitRequestStatus.PutOff && --allowed < 0)).ToArray());
    }

    /// <summary>Puts a customer's request on record (登记拜访要求).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="customer">The customer who asks.</param>
    /// <param name="wish">What the customer asks for, not blank.</param>
    /// <param name="by">The employee who received the request.</param>
    /// <param name="at">The moment of the customer's request.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the wish blank.</exception>
    public static VisitRequest Receive(Id<VisitRequest> id, Id<Customer> customer, string wish, Id<StaffMember> by, Instant at)
    {
        var request = new VisitRequest(id, customer, wish, by, at);
        request.Record(new VisitRequestReceived(customer, request.Wish, by), at);
        return request;
    }

    /// <summary>Agrees to the visit as the customer asked for it (同意拜访).</summary>
    /// <exception cref="ArgumentException">There is nobody who agrees.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.RequestAlreadyAnsweredSo"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void Agree(Id<StaffMember> by, Instant at) => Add(new(Next, VisitRequestStatus.Agreed, Guard.Against.Default(by), at));

    /// <summary>Schedules the visit for a day (约定日期). A late day is no refusal, and the day may be moved again.</summary>
    /// <param name="by">The employee who answers.</param>
    /// <param name="on">The day of the visit, not before the day of the answer.</param>
    /// <param name="at">The moment of the answer.</param>
    /// <exception cref="ArgumentException">There is nobody who answers.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.RequestScheduledInThePast"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void ScheduleLater(Id<StaffMember> by, LocalDate on, Instant at)
    {
        Guard.Against.Default(by);
        var today = at.InBusinessZone().Date;
        if (Guard.Against.Default(on) < today)
            throw CareRefusals.RequestScheduledInThePast.Because($"答复日 {today}，约定日期 {on}。", $"Answered on {today}, scheduled for {on}.");
        Add(new(Next, VisitRequestStatus.ScheduledLater, by, at, On: on));
    }

    /// <summary>Puts the visit off without a new date (推迟未定日期). Beyond the number of times that the company allows, that counts as a refusal.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>.</exception>
    public void PutOff(Id<StaffMember> by, string reason, Instant at) =>
        Add(new(Next, VisitRequestStatus.PutOff, Guard.Against.Default(by), at, Reason: Guard.Against.NullOrWhiteSpace(reason)));

    /// <summary>Refuses the visit (拒绝拜访). The refusal and its reason are kept as evidence.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.RequestAlreadyAnsweredSo"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void Refuse(Id<StaffMember> by, string reason, Instant at) =>
        Add(new(Next, VisitRequestStatus.Refused, Guard.Against.Default(by), at, Reason: Guard.Against.NullOrWhiteSpace(reason)));

    private int Next => Answers.Count + 1;

    private void Add(VisitAnswer answer)
    {
        // It may be moved or put off again; to agree or to refuse twice says nothing new.
        if (answer.Status == Status && answer.Status is VisitRequestStatus.Agreed or VisitRequestStatus.Refused)
            throw CareRefusals.RequestAlreadyAnsweredSo.Because($"拜访要求 {Id} {Standing}。", $"Request '{Id}' {Standing}.");
        RequireInOrder(answer.At, NotRefused);
        Answers = [.. Answers, answer];
        Record(new VisitRequestAnswered(answer), answer.At);
    }
}
