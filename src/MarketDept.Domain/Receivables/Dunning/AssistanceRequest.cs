namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A collector's request that the salesperson who owns a customer help in dunning (协助催款请求), with a last day for the answer.</summary>
/// <remarks>A request without help by its last day is evidence of shirking (8.4), with or without an answer. Late help is help, and stays late. Answers
/// are only ever added. A refused command changes nothing.</remarks>
[Clause("5.4")]
[Clause("8.4")]
public sealed partial class AssistanceRequest : Aggregate, IAggregate<AssistanceRequest, AssistanceRequestSnapshot>
{
    private static readonly ClauseId AssistCollector = new(5, 4);
    private static readonly ClauseId NoShirking = new(8, 4);

    private AssistanceRequest(
        Id<AssistanceRequest> id, Id<Customer> customer, ValueList<Id<Receivable>> debts, string need, Id<StaffMember> collector,
        Id<StaffMember> owner, Instant requestedAt, LocalDate dueOn)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        Guard.Against.NullOrEmpty(debts);
        Debts = debts;
        foreach (var debt in debts)
            Guard.Against.Default(debt, nameof(debts));
        Need = Guard.Against.NullOrWhiteSpace(need);
        Collector = Guard.Against.Default(collector);
        Owner = Guard.Against.Default(owner);
        RequestedAt = requestedAt;
        DueOn = Guard.Against.Default(dueOn);
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The id of the request, given by the host (编号).</summary>
    public Id<AssistanceRequest> Id { get; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The ids of the debts to be collected (应收款项), at least one.</summary>
    public ValueList<Id<Receivable>> Debts { get; }
    /// <summary>The help that is asked for, in words (请求内容).</summary>
    public string Need { get; }
    /// <summary>The id of the collector who asks (收款员).</summary>
    public Id<StaffMember> Collector { get; }
    /// <summary>The id of the salesperson who is asked, the customer's owner at that time (归属业务员).</summary>
    public Id<StaffMember> Owner { get; }
    /// <summary>The moment of the request (请求时间).</summary>
    public Instant RequestedAt { get; }
    /// <summary>The last day for the answer, included (答复期限).</summary>
    public LocalDate DueOn { get; }
    /// <summary>The answers in their order (答复); empty while there is none.</summary>
    public ValueList<AssistanceAnswer> Answers { get; private set; } = [];
    /// <summary>Who called the request off, why and when (取消); null where nobody did.</summary>
    public ReasonedDecision? Cancellation { get; private set; }

    /// <summary>Whether the request is open, answered, answered late or called off (状态). The first answer decides whether it came in time.</summary>
    public AssistanceStatus Status =>
        Answers.Count > 0 ? (DayOf(Answers[0].At) <= DueOn ? AssistanceStatus.Answered : AssistanceStatus.AnsweredLate)
        : Cancellation is not null ? AssistanceStatus.CalledOff
        : AssistanceStatus.Open;

    /// <summary>Whether the last day had passed at an instant without help given in time (逾期未予协助), which is evidence of a breach of 8.4 and no
    /// penalty.</summary>
    /// <remarks>No answer, an excuse and late help all count as no help in time. Where the request was called off in time, there is no evidence. The
    /// manager judges an excuse. No compensation follows: to assist is not to be liable.</remarks>
    /// <param name="at">The instant asked about. Later records do not count.</param>
    [Clause("8.4")]
    public bool IsEvidenceAt(Instant at)
    {
        var helped = Answers.Any(answer => answer.Helped && answer.At <= at && DayOf(answer.At) <= DueOn);
        var calledOffInTime = Cancellation is { } cancelled && cancelled.At <= at && DayOf(cancelled.At) <= DueOn;
        return DayOf(at) > DueOn && !helped && !calledOffInTime;
    }

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
}
