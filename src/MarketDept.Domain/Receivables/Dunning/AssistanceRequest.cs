namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A collector's request to a customer's owner to help in dunning (协助催款请求), with a day for the answer, and how it was answered.</summary>
/// <remarks>A request that was not met with help by its day is evidence of shirking, answered or not; help that comes late is help, and
/// stays late. Answers are only ever added. A refused command changes nothing.</remarks>
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
        DueOn = dueOn;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The id given by the host (编号).</summary>
    public Id<AssistanceRequest> Id { get; }
    /// <summary>Whose debts it is about (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The debts (应收款项), at least one.</summary>
    public ValueList<Id<Receivable>> Debts { get; }
    /// <summary>What is asked for (请求内容).</summary>
    public string Need { get; }
    /// <summary>Who asks (收款员).</summary>
    public Id<StaffMember> Collector { get; }
    /// <summary>Who is asked (归属业务员): the owner of the customer at that time.</summary>
    public Id<StaffMember> Owner { get; }
    /// <summary>When he was asked (请求时间).</summary>
    public Instant RequestedAt { get; }
    /// <summary>The day until which an answer is asked for (答复期限), included.</summary>
    public LocalDate DueOn { get; }
    /// <summary>The answers (答复), in their order; empty while there is none.</summary>
    public ValueList<AssistanceAnswer> Answers { get; private set; } = [];
    /// <summary>That it is not needed any more (取消); null while it is.</summary>
    public ReasonedDecision? Cancellation { get; private set; }

    /// <summary>Where it stands (状态): the first answer decides whether it came in time.</summary>
    public AssistanceStatus Status =>
        Answers.Count > 0 ? (DayOf(Answers[0].At) <= DueOn ? AssistanceStatus.Answered : AssistanceStatus.AnsweredLate)
        : Cancellation is not null ? AssistanceStatus.CalledOff
        : AssistanceStatus.Open;

    /// <summary>Whether no help was given, as things stood at an instant (未予协助): unanswered, refused or explained away, which is evidence of a breach of 8.4 and no penalty by itself.</summary>
    /// <remarks>An excuse is no help, and late help wipes nothing out. No while the time for an answer runs, and where he helped or it was called off in time.
    /// Whether a reason is good is the manager's to judge. No compensation follows from it: to assist is not to be liable.</remarks>
    /// <param name="at">The instant; what was recorded later is not looked at.</param>
    [Clause("8.4")]
    public bool IsEvidenceAt(Instant at)
    {
        var helped = Answers.Any(answer => answer.Helped && answer.At <= at && DayOf(answer.At) <= DueOn);
        var calledOffInTime = Cancellation is { } cancelled && cancelled.At <= at && DayOf(cancelled.At) <= DueOn;
        return DayOf(at) > DueOn && !helped && !calledOffInTime;
    }

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
}
