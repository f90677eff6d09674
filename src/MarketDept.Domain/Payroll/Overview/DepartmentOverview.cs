using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>One page for the manager (部门月度概况): what a month came to, and what is to be looked at now, put together from the contexts.</summary>
/// <remarks>
/// It judges nothing of its own: every part is an answer of the context that it comes from. A part that was not supplied is
/// null and said to be not supplied, which is something else than a part in which there is nothing. Results of different kinds
/// are never added. Equality is by value.
/// </remarks>
[Clause("3.1")]
public sealed partial record DepartmentOverview
{
    private DepartmentOverview(YearMonth month, LocalDate on)
    {
        Month = month;
        On = on;
    }

    /// <summary>The month (月份), of findings, statement, collections and losses.</summary>
    public YearMonth Month { get; }

    /// <summary>The day of the reminders (提醒日期): what is open is open on this day.</summary>
    public LocalDate On { get; }

    /// <summary>What was found against the staff (认定事项), kind by kind; null where not supplied.</summary>
    [Clause("4.4")]
    public DepartmentMonth? Findings { get; private init; }

    /// <summary>What customers owe and paid (应收账款月报); null where not supplied.</summary>
    [Clause("9.6")]
    public MonthStatement? Statement { get; private init; }

    /// <summary>What was collected, against target and against what fell due (收款统计); null where not supplied.</summary>
    [Clause("6.1")]
    public CollectionStatistics? Collections { get; private init; }

    /// <summary>Notices that are not complete, stubs that lie nowhere (通知单登记簿); null where not supplied.</summary>
    [Clause("4.7")]
    public NoticeRegister? Notices { get; private init; }

    /// <summary>Customers whom several salespersons claim alike (归属有争议的客户), by id; null where not supplied.</summary>
    [Clause("8.1.2")]
    public ValueList<Id<Customer>>? ContestedCustomers { get; private init; }

    /// <summary>Customers lost in the month (流失汇总); null where not supplied.</summary>
    [Clause("8.3.7")]
    public LossSummary? LostCustomers { get; private init; }

    /// <summary>What is out of order with customers and debts (例外事项); null where not supplied.</summary>
    [Clause("2.4")]
    public ValueList<ManagerAlert>? Alerts { get; private init; }

    /// <summary>Debts of which a demand is due (应催收款项), by id; null where not supplied.</summary>
    [Clause("9.5")]
    public ValueList<DunningDecision>? DunningDue { get; private init; }

    /// <summary>Papers that were not collected in time (逾时未取的单据), the longest waiting first; null where not supplied.</summary>
    [Clause("10.3")]
    public ValueList<PickupReminder>? PapersNotCollected { get; private init; }

    /// <summary>Surveys that are due, overdue, or of which that is unknown (应回访客户), by customer; null where not supplied.</summary>
    [Clause("8.3.8")]
    public ValueList<DueDecision>? SurveysDue { get; private init; }

    /// <summary>Whether the lost-customer analysis is due (流失客户分析表是否到期); null where not supplied.</summary>
    [Clause("8.3.7")]
    public DueDecision? LossAnalysis { get; private init; }

    /// <summary>
    /// Storage areas of which the customer is not told though he should be, or was told too late since the month began (未及时告知的仓储面积), the longest
    /// due first; null where not supplied.
    /// </summary>
    [Clause("8.3.6")]
    public ValueList<NotificationDecision>? AreasNotToldInTime { get; private init; }

    /// <summary>The parts that were not supplied (未提供的项目), of which nothing is known.</summary>
    public ValueList<OverviewPart> NotSupplied => ValueList.From(Parts.Where(part => Of(part) is null));

    /// <summary>Whether every part was supplied (是否齐全).</summary>
    public bool IsComplete => NotSupplied.Count == 0;

    /// <summary>Puts the page together (编制概况). Leave out what you do not have: null is "not supplied", an empty list is "nothing".</summary>
    /// <param name="month">The month.</param>
    /// <param name="on">The day of the reminders, usually early in the next month.</param>
    /// <param name="findings">The items of all persons in the month.</param>
    /// <param name="statement">The statement of the month.</param>
    /// <param name="collections">What was collected in the month.</param>
    /// <param name="notices">What is missing in the notices.</param>
    /// <param name="customers">All customers, each once; those that are contested are picked out, and merged records left out.</param>
    /// <param name="losses">Who was lost in the month.</param>
    /// <param name="alerts">What is out of order, as <see cref="ManagerAlerts"/> lists it.</param>
    /// <param name="dunning">The answers for the debts on that day, each debt once; those that are due are picked out.</param>
    /// <param name="handOvers">The answers for papers handed over, at a moment of that day; those to be reminded of are picked out.</param>
    /// <param name="surveys">The answers of the survey plan on that day, each customer once; all but those not due are picked out.</param>
    /// <param name="lossAnalysis">The answer of the schedule of lost-customer analyses on that day.</param>
    /// <param name="areas">The answers whether customers were told their areas, on that day, each occupancy once; those that are late are picked out.</param>
    /// <param name="zone">The company's time zone, in which that day begins; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">
    /// A part is of another month or day, or answers another question; something in a list is null, or a customer, debt or occupancy is there twice.
    /// </exception>
    public static DepartmentOverview Of(
        YearMonth month, LocalDate on, DepartmentMonth? findings = null, MonthStatement? statement = null, CollectionStatistics? collections = null,
        NoticeRegister? notices = null, IEnumerable<Customer>? customers = null, LossSummary? losses = null, IEnumerable<ManagerAlert>? alerts = null,
        IEnumerable<DunningDecision>? dunning = null, IEnumerable<PickupReminder>? handOvers = null, IEnumerable<DueDecision>? surveys = null,
        DueDecision? lossAnalysis = null, IEnumerable<NotificationDecision>? areas = null, DateTimeZone? zone = null)
    {
        RequireMonth(findings?.Month, month, nameof(findings));
        RequireMonth(statement?.Month, month, nameof(statement));
        RequirePeriod(collections?.Period, month, nameof(collections));
        RequirePeriod(losses?.Period, month, nameof(losses));
        var known = Each(customers, nameof(customers));
        RequireOnce(known?.Select(customer => customer.Id.Value), nameof(customers));
        var debts = Each(dunning, nameof(dunning));
        RequireOnce(debts?.Select(answer => answer.Receivable.Value), nameof(dunning));
        RequireDay(debts?.Select(answer => answer.Day), on, nameof(dunning));
        var papers = Each(handOvers, nameof(handOvers));
        RequireOnce(papers?.Select(answer => answer.HandOver.Value), nameof(handOvers));
        RequireDay(papers?.Select(answer => answer.At.InZone(zone ?? BusinessZone.Default).Date), on, nameof(handOvers));
        var open = Each(alerts, nameof(alerts));
        var asked = Each(surveys, nameof(surveys));
        RequireClause(asked, ClauseOf(OverviewPart.Surveys), nameof(surveys));
        RequireOnce(asked?.Select(answer => answer.Customer!.Value.Value), nameof(surveys));
        RequireDay(asked?.Select(answer => answer.On), on, nameof(surveys));
        DueDecision[]? analysis = lossAnalysis is null ? null : [lossAnalysis];
        RequireClause(analysis, ClauseOf(OverviewPart.LossAnalysis), nameof(lossAnalysis));
        RequireDay(analysis?.Select(answer => answer.On), on, nameof(lossAnalysis));
        var told = Each(areas, nameof(areas));
        RequireOnce(told?.Select(answer => $"{answer.Customer}/{answer.Occupancy}"), nameof(areas));
        RequireDay(told?.Select(answer => answer.On), on, nameof(areas));

        return new DepartmentOverview(month, on)
        {
            Findings = findings,
            Statement = statement,
            Collections = collections,
            Notices = notices,
            ContestedCustomers = Picked(known?.Where(customer => customer.MergedInto is null && customer.Ownership.Status == OwnershipStatus.Contested)
                .Select(customer => customer.Id).Order()),
            LostCustomers = losses,
            Alerts = Picked(open),
            DunningDue = Picked(debts?.Where(answer => answer.IsDue).OrderBy(answer => answer.Receivable)),
            PapersNotCollected = Picked(papers?.Where(answer => answer.IsReminder).OrderBy(answer => answer.PlacedAt).ThenBy(answer => answer.HandOver)),
            SurveysDue = Picked(asked?.Where(answer => answer.Status != DueStatus.NotDue).OrderBy(answer => answer.Customer!.Value)),
            LossAnalysis = lossAnalysis,
            AreasNotToldInTime = Picked(told?.Where(answer => IsLate(answer, month)).OrderBy(answer => answer.DueOn).ThenBy(answer => answer.Occupancy)
                .ThenBy(answer => answer.Customer)),
        };
    }

    // What was told too late long ago is on the page of that month.
    private static bool IsLate(NotificationDecision answer, YearMonth month) => answer.Status switch
    {
        NotificationStatus.Overdue => true,
        NotificationStatus.Late => answer.Notification!.On >= month.OnDayOfMonth(1),
        _ => false,
    };

    private static T[]? Each<T>(IEnumerable<T>? items, string name)
        where T : class => items?.Select(item => Guard.Against.Null(item, name)).ToArray();

    private static ValueList<T>? Picked<T>(IEnumerable<T>? items) => items is null ? null : ValueList.From(items);

    private static void RequireMonth(YearMonth? of, YearMonth month, string name)
    {
        if (of is { } other && other != month)
            throw new ArgumentException($"This part is of {Iso.Format(other)}; allowed is {Iso.Format(month)}, the month of the overview.", name);
    }

    private static void RequirePeriod(DateInterval? of, YearMonth month, string name)
    {
        if (of is not null && of != month.ToDateInterval())
        {
            throw new ArgumentException(
                $"This part is of {Iso.Format(of.Start)} to {Iso.Format(of.End)}; allowed is the whole of {Iso.Format(month)}, the month of the overview.", name);
        }
    }

    private static void RequireDay(IEnumerable<LocalDate>? days, LocalDate on, string name)
    {
        foreach (var day in days ?? [])
        {
            if (day != on)
                throw new ArgumentException($"An answer is of {Iso.Format(day)}; allowed is {Iso.Format(on)}, the day of the reminders.", name);
        }
    }

    private static void RequireClause(IEnumerable<DueDecision>? answers, ClauseId clause, string name)
    {
        foreach (var answer in answers ?? [])
        {
            if (answer.Clause != clause)
                throw new ArgumentException($"An answer is about clause {answer.Clause}; allowed is clause {clause}.", name);
        }
    }

    private static void RequireOnce(IEnumerable<string>? ids, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids ?? [])
        {
            if (!seen.Add(id))
                throw new ArgumentException($"'{id}' is there twice; allowed is each once.", name);
        }
    }
}
