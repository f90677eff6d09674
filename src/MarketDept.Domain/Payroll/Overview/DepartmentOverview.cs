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
    public ValueList<OverviewPart> NotSupplied => ValueList.From(Answers.Where(row => row.Answer is null).Select(row => row.Part));

    /// <summary>Whether every part was supplied (是否齐全).</summary>
    public bool IsComplete => Answers.All(row => row.Answer is not null);

    /// <summary>Puts the page together (编制概况).</summary>
    /// <param name="month">The month.</param>
    /// <param name="on">The day of the reminders, usually early in the next month.</param>
    /// <param name="parts">What there is.</param>
    /// <param name="zone">The company's time zone, in which that day begins; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">
    /// A part is of another month or day, or answers another question; something in a list is null, or a customer, debt or occupancy is there twice.
    /// </exception>
    public static DepartmentOverview Of(YearMonth month, LocalDate on, OverviewParts parts, DateTimeZone? zone = null)
    {
        Guard.Against.Null(parts);
        Require(parts.Findings?.Month ?? month, month, nameof(parts.Findings));
        Require(parts.Statement?.Month ?? month, month, nameof(parts.Statement));
        Require(parts.Collections?.Period ?? month.ToDateInterval(), month.ToDateInterval(), nameof(parts.Collections));
        Require(parts.Losses?.Period ?? month.ToDateInterval(), month.ToDateInterval(), nameof(parts.Losses));
        RequireAnswer(parts.LossAnalysis, OverviewPart.LossAnalysis, on, nameof(parts.LossAnalysis));
        var surveys = Each(parts.Surveys, nameof(parts.Surveys), answer => RequireAnswer(answer, OverviewPart.Surveys, on, nameof(parts.Surveys)).Customer!.Value.Value);
        var customers = Each(parts.Customers, nameof(parts.Customers), customer => customer.Id.Value);
        var debts = Each(parts.Dunning, nameof(parts.Dunning), answer => answer.Receivable.Value, answer => answer.Day);
        var papers = Each(parts.HandOvers, nameof(parts.HandOvers), answer => answer.HandOver.Value, answer => answer.At.InZone(zone ?? BusinessZone.Default).Date);
        var areas = Each(parts.Areas, nameof(parts.Areas), answer => $"{answer.Customer}/{answer.Occupancy}", answer => answer.On);
        return new DepartmentOverview(month, on)
        {
            Findings = parts.Findings,
            Statement = parts.Statement,
            Collections = parts.Collections,
            Notices = parts.Notices,
            ContestedCustomers = Picked(customers?.Where(customer => customer.MergedInto is null && customer.Ownership.Status == OwnershipStatus.Contested)
                .Select(customer => customer.Id).Order()),
            LostCustomers = parts.Losses,
            Alerts = Picked(Each(parts.Alerts, nameof(parts.Alerts), key: null)),
            DunningDue = Picked(debts?.Where(answer => answer.IsDue).OrderBy(answer => answer.Receivable)),
            PapersNotCollected = Picked(papers?.Where(answer => answer.IsReminder).OrderBy(answer => answer.PlacedAt).ThenBy(answer => answer.HandOver)),
            SurveysDue = Picked(surveys?.Where(answer => answer.Status != DueStatus.NotDue).OrderBy(answer => answer.Customer!.Value)),
            LossAnalysis = parts.LossAnalysis,
            AreasNotToldInTime = Picked(areas?.Where(answer => IsLate(answer, month)).OrderBy(answer => answer.DueOn).ThenBy(answer => answer.Occupancy)
                .ThenBy(answer => answer.Customer)),
        };

        T[]? Each<T>(IEnumerable<T>? answers, string name, Func<T, string>? key, Func<T, LocalDate>? day = null)
            where T : class
        {
            T[]? all = answers?.Select(answer => Guard.Against.Null(answer, name)).ToArray();
            foreach (var answer in (all ?? []).Where(_ => day is not null))
                Require(day!(answer), on, name);
            if (key is not null && all?.GroupBy(key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new ArgumentException($"'{twice.Key}' is there twice. Supply each once.", name);
            return all;
        }
    }

    // What was told too late long ago is on the page of that month.
    private static bool IsLate(NotificationDecision answer, YearMonth month) => answer.Status switch
    {
        NotificationStatus.Overdue => true,
        NotificationStatus.Late => answer.Notification!.On >= month.OnDayOfMonth(1),
        _ => false,
    };

    private static ValueList<T>? Picked<T>(IEnumerable<T>? items) => items is null ? null : ValueList.From(items);

    private static DueDecision RequireAnswer(DueDecision? answer, OverviewPart part, LocalDate on, string name)
    {
        Require(answer?.Clause ?? part.Clause, part.Clause, name);
        Require(answer?.On ?? on, on, name);
        return answer!;
    }

    private static void Require<T>(T given, T expected, string name)
        where T : IEquatable<T>
    {
        if (!given.Equals(expected))
            throw new ArgumentException(((FormattableString)$"This part is of {given}. Supply that of {expected}.").ToString(new Wording(Language.English, DateTimeZone.Utc)), name);
    }
}
