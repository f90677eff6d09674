namespace MarketDept.Domain.Customers.Care;

/// <summary>The company's choices on looking after customers (客户维护设定), and the questions of what is due by them.</summary>
/// <remarks>Immutable; change with <c>with</c>. Each property is described by a row of <see cref="Choices"/>.</remarks>
public sealed record CareTerms : DomainValue
{
    private static readonly ClauseId Reported = new(8, 1, 5);
    private static readonly ClauseId KeptUp = new(8, 2, 1);
    private static readonly ValueList<Bilingual> Interval = [new("若干天、周、月或年", "so many days, weeks, months or years")];
    private static readonly Bilingual NoGround = new("制度没有规定，由公司设定。设定之前，是否逾期未定。", "The regulation does not say, so the company sets it. Until it does, it is undetermined whether anything is overdue.");

    /// <summary>The defaults: no interval is stated, and a date is offered with every postponement.</summary>
    public static CareTerms Default { get; } = new();
    /// <summary>How soon after being marked as interested a customer must be reported (上报意向客户的期限); null until the company states it.</summary>
    /// <exception cref="ArgumentException">The interval is negative, zero, or has a time of day.</exception>
    [Clause("8.1.5")]
    public Period? InterestReportWithin { get; init => field = value is null ? null : Intervals.Require(value); }

    /// <summary>How long there may be no contact with a customer (最长不联系时间); null until the company states it.</summary>
    /// <exception cref="ArgumentException">The interval is negative, zero, or has a time of day.</exception>
    [Clause("8.2.1")]
    public Period? InTouchWithin { get; init => field = value is null ? null : Intervals.Require(value); }

    /// <summary>How often each customer is surveyed (回访调查的间隔); null until the company states it. Asking is the duty, so an unanswered survey counts.</summary>
    /// <exception cref="ArgumentException">The interval is negative, zero, or has a time of day.</exception>
    [Clause("8.3.8")]
    public Period? SurveyEvery { get; init => field = value is null ? null : Intervals.Require(value); }

    /// <summary>How long a customer may be without an order before he is lost (流失标准的期限); null until the company states it. Asked by <see cref="LossOf"/>.</summary>
    /// <exception cref="ArgumentException">The interval is negative, zero, or has a time of day.</exception>
    [Clause("8.3.7")]
    public Period? LostAfter { get; init => field = value is null ? null : Intervals.Require(value); }

    /// <summary>How often the lost-customer analysis is filled in (流失客户分析表的填写周期); null until the company states it.</summary>
    /// <exception cref="ArgumentException">The interval is negative, zero, or has a time of day.</exception>
    [Clause("8.3.7")]
    public Period? AnalysisEvery { get; init => field = value is null ? null : Intervals.Require(value); }

    /// <summary>How often one requested visit may be put off without a new date (可不约定日期的推迟次数), from 0; default 0.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    [Clause("8.2.4")]
    public int PostponementsWithoutDate { get; init => field = Guard.Against.Negative(value); }

    /// <summary>One row for each property of this record (设定项): clause, choices, default and ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("CareTerms.InterestReportWithin", Reported, new("意向客户须在多久之内上报", "How soon an interested customer has to be reported"),
            Interval, null, NoGround),
        new("CareTerms.InTouchWithin", KeptUp, new("客户至多多久不联系", "How long there may be no contact with a customer"),
            Interval, null, NoGround),
        new("CareTerms.SurveyEvery", SatisfactionSurvey.Surveyed, new("多久做一次客户满意程度调查", "How often customers are surveyed"), Interval, null, NoGround),
        new("CareTerms.LostAfter", LostCustomerAnalysis.Analysed, new("多久没有订单算流失", "After how long without an order a customer is lost"), Interval, null, NoGround),
        new("CareTerms.AnalysisEvery", LostCustomerAnalysis.Analysed, new("流失客户分析表多久填一次", "How often the lost-customer analysis is filled in"), Interval, null, NoGround),
        new("CareTerms.PostponementsWithoutDate", new(8, 2, 4), new("客户要求的拜访可以推迟几次而不约定日期", "How often a requested visit may be put off without naming a day"),
            [new("每次推迟都须约定日期", "every postponement names a day"), new("至多若干次", "up to so many times")], new("每次推迟都须约定日期", "every postponement names a day"),
            new("制度不许推辞客户的拜访要求；不约定日期的推迟，与推辞无异。", "The regulation does not allow a request for a visit to be refused. Putting it off without naming a day comes to the same.")),
    ];

    /// <summary>Whether the report on an interested customer is due on a day (意向客户是否逾期未报); null where no report is missing on that day.</summary>
    /// <param name="customer">The customer; the time runs from the day on which he was marked as interested.</param>
    /// <param name="on">The day asked about.</param>
    [Clause("8.1.5")]
    public DueDecision? ReportOf(Customer customer, LocalDate on)
    {
        Guard.Against.Null(customer);
        var isMissing = customer.Stage == CustomerStage.Interested && DayOf(customer.StageSince) <= on
            && !(customer.Interest is { } report && report.ReportedAt >= customer.StageSince && DayOf(report.ReportedAt) <= on);
        return isMissing
            ? new(Reported, new("上报意向客户", "Report of an interested customer"), customer.Id, on, InterestReportWithin, null, DayOf(customer.StageSince))
            : null;
    }

    /// <summary>Whether a customer has been without contact for so long that a new one is due on a day (是否久未联系).</summary>
    /// <remarks>While somebody owns the customer, only contacts logged by the owner since he owns him count; otherwise everybody's count. An
    /// attempt counts too. A visit found false does not count.</remarks>
    /// <param name="customer">The customer's record, with its contacts.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="diaries">The diaries that may hold visits to the customer. Without diaries, visits are left out of account.</param>
    [Clause("8.2.1")]
    public DueDecision ContactWith(Customer customer, LocalDate on, params IEnumerable<VisitDiary> diaries)
    {
        Guard.Against.Null(customer);
        var end = Guard.Against.Default(on).PlusDays(1).AtStartOfDayInZone(BusinessZone.Default).ToInstant() - Duration.Epsilon;
        var ownership = customer.Evidence.OwnershipAt(end);
        var since = ownership.Since ?? customer.RegisteredAt;
        var times = customer.Evidence.Contacts.Select(contact => (By: contact.Staff, contact.At)).Concat(
            from diary in Guard.Against.NullItem(ValueList.From(Guard.Against.Null(diaries)), nameof(diaries))
            from visit in diary.Visits
            where visit.Account is { } made && customer.IsKnownAs(made.Customer) && !visit.IsGenuine.IsNo
            select (By: diary.Owner.Id, At: visit.Account!.End));
        var last = times.Where(time => time.At >= since && time.At <= end && (ownership.Owner is not { } owner || time.By == owner)).Select(time => (Instant?)time.At).Max();
        return new(KeptUp, new("与客户保持联系", "Contact with the customer"), customer.Id, on, InTouchWithin, last is { } at ? DayOf(at) : null, DayOf(since));
    }

    /// <summary>Whether a customer is due for a survey on a day (是否应回访).</summary>
    /// <param name="customer">The id of the customer.</param>
    /// <param name="lastAskedOn">The day of his last survey, answered or not; null where there was none.</param>
    /// <param name="customerSince">Since when the customer is a customer. Used where he was never surveyed; null where that is not known.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>.</exception>
    [Clause("8.3.8")]
    public DueDecision SurveyOf(Id<Customer> customer, LocalDate? lastAskedOn, LocalDate? customerSince, LocalDate on) =>
        new(SatisfactionSurvey.Surveyed, new("客户满意程度调查", "Satisfaction survey"), Guard.Against.Default(customer), on, SurveyEvery, Guard.Against.None(lastAskedOn), Guard.Against.None(customerSince));

    /// <summary>Whether a customer is lost on a day (是否流失). He is lost from the day after <see cref="LostAfter"/> has passed since his last order.</summary>
    /// <param name="customer">The id of the customer.</param>
    /// <param name="lastOrderOn">The day of his last order; null where it is not known, or where there never was one.</param>
    /// <param name="on">The day asked about, not before the last order.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, or the last order is later than the day asked about.</exception>
    [Clause("8.3.7")]
    public LossDecision LossOf(Id<Customer> customer, LocalDate? lastOrderOn, LocalDate on) => new(
        Guard.Against.Default(customer), lastOrderOn > on ? throw new ArgumentOutOfRangeException(nameof(on), on, $"The last order was on {Iso.Format(lastOrderOn)}. Ask about that day or a later one.") : on,
        lastOrderOn, LostAfter);

    /// <summary>Whether the lost-customer analysis is due on a day (是否应填写流失客户分析表).</summary>
    /// <param name="lastCompletedOn">When a form was last completed; null where none ever was.</param>
    /// <param name="since">Since when forms have to be filled in. Used for the first form; null where that is not known.</param>
    /// <param name="on">The day asked about.</param>
    [Clause("8.3.7")]
    public DueDecision Analysis(LocalDate? lastCompletedOn, LocalDate? since, LocalDate on) =>
        new(LostCustomerAnalysis.Analysed, new("流失客户分析表", "Lost-customer analysis"), null, on, AnalysisEvery, Guard.Against.None(lastCompletedOn), since);

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
}
