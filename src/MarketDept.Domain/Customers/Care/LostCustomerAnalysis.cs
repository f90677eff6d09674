namespace MarketDept.Domain.Customers.Care;

/// <summary>The lost-customer analysis of one period under clause 8.3.7 (流失客户分析表): a form that is filled in line by line and then completed.</summary>
/// <remarks>A form without lines may be completed: nobody was lost. A customer who was lost before the period and overlooked may be entered; a
/// customer lost after the period may not. A completed form takes no new lines, but efforts to keep a customer can still be added. A refused step
/// changes nothing.</remarks>
[Clause("8.3.7")]
public sealed partial class LostCustomerAnalysis : Aggregate, IAggregate<LostCustomerAnalysis, LostCustomerAnalysisSnapshot>
{
    internal static readonly ClauseId Analysed = new(8, 3, 7);

    private LostCustomerAnalysis(Id<LostCustomerAnalysis> id, DateInterval period, Instant openedAt)
    {
        (Id, Period, OpenedAt) = (Guard.Against.Default(id), Guard.Against.Null(period), openedAt);
        Guard.Against.Default(period.Start, nameof(period));
        Guard.Against.Default(period.End, nameof(period));
    }

    /// <summary>The id of the form, given by the host (编号).</summary>
    public Id<LostCustomerAnalysis> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The period that the form is about (期间), both days included.</summary>
    public DateInterval Period { get; }
    /// <summary>When the form was opened (建表时间).</summary>
    public Instant OpenedAt { get; }
    /// <summary>The lost customers (流失客户), in the order in which they were entered; each customer once.</summary>
    public ValueList<LostCustomer> Lines { get; private set; } = [];
    /// <summary>The person who completed the form (完成人); null while it is not completed.</summary>
    public Id<StaffMember>? CompletedBy { get; private set; }
    /// <summary>When the form was completed (完成时间); present exactly with <see cref="CompletedBy"/>.</summary>
    public Instant? CompletedAt { get; private set; }

    /// <summary>Opens an empty form for a period (建表).</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or there is no period, or one that begins on no day or ends after the year 9900.</exception>
    public static LostCustomerAnalysis Open(Id<LostCustomerAnalysis> id, DateInterval period, Instant at)
    {
        var form = new LostCustomerAnalysis(id, period, at);
        form.Record(new LostCustomerAnalysisOpened(period.Start, period.End), at);
        return form;
    }

    /// <summary>The line of a customer (查找流失客户); null where the customer is not in the form.</summary>
    public LostCustomer? Find(Id<Customer> customer) => Lines.FirstOrDefault(line => line.Customer == customer);

    /// <summary>Enters a customer who is lost, with the reason (登记流失客户).</summary>
    /// <param name="decision">The answer of <see cref="CareTerms.LossOf"/> that the customer is lost, asked of the day of the entry or an earlier
    /// day. An unknown answer is refused.</param>
    /// <param name="lostSince">The first day on which the customer was lost, after his last order and not after the period.</param>
    /// <param name="reason">The reason of the loss, in words; null or blank is refused.</param>
    /// <param name="inCharge">The salesperson in charge of the customer; null where nobody is. The loss does not change who is in charge.</param>
    /// <param name="by">The person who enters the line.</param>
    /// <param name="at">The moment of the entry.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is no decision.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.LossFormCompleted"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="CareRefusals.LossAlreadyEntered"/>, <see cref="CareRefusals.LossWithoutReason"/>,
    /// <see cref="CareRefusals.LossLastOrderUnknown"/>, <see cref="CareRefusals.LossTimeNotStated"/>, <see cref="CareRefusals.LossInTheFuture"/>,
    /// <see cref="CareRefusals.LossBeforeLastOrder"/>, <see cref="CareRefusals.LossOutsidePeriod"/> or
    /// <see cref="CareRefusals.LossStillActive"/>.</exception>
    public void Enter(LossDecision decision, LocalDate lostSince, string? reason, Id<StaffMember>? inCharge, Id<StaffMember> by, Instant at)
    {
        var customer = Guard.Against.Null(decision).Customer;
        Guard.Against.Default(by);
        Guard.Against.None(inCharge);
        RequireOpen();
        RequireInOrder(at, Analysed);
        RequireNew(customer);
        reason = Guards.Cleaned(reason ?? "");
        if (string.IsNullOrWhiteSpace(reason))
            throw CareRefusals.LossWithoutReason.Because($"客户 {customer}。", $"Customer '{customer}'.");
        var last = RequireLost(decision, lostSince, DayOf(at));

        var line = new LostCustomer(customer, last, lostSince, reason, inCharge, by, at);
        Lines = [.. Lines, line];
        Record(new LostCustomerAnalysisEntered(line), at);
    }

    /// <summary>Adds what was done to keep a customer (登记挽留措施), also after the form is completed.</summary>
    /// <param name="customer">A customer of this form.</param>
    /// <param name="effort">What was done. Its day is not after the day of <paramref name="at"/>.</param>
    /// <param name="at">The moment at which the effort is entered.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, or nothing was done.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.LossOfUnknownCustomer"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="CareRefusals.LossInTheFuture"/>.</exception>
    public void AddEffort(Id<Customer> customer, RetentionEffort effort, Instant at)
    {
        Guard.Against.Default(customer);
        Guard.Against.Null(effort);
        var line = Require(customer);
        RequireInOrder(at, Analysed);
        RequireNotAfter(effort.On, DayOf(at), new("挽留措施的日期", "the effort"));
        Lines = ValueList.From(Lines.Select(it => it == line ? it with { Efforts = [.. it.Efforts, effort] } : it));
        Record(new LostCustomerAnalysisEffortAdded(customer, effort), at);
    }

    /// <summary>Completes the form (完成填表). Afterwards it takes no new lines, but still takes efforts to keep a customer.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="CareRefusals.LossFormCompleted"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void Complete(Id<StaffMember> by, Instant at)
    {
        Guard.Against.Default(by);
        RequireOpen();
        RequireInOrder(at, Analysed);
        CompletedBy = by;
        CompletedAt = at;
        Record(new LostCustomerAnalysisCompleted(by), at);
    }
}
