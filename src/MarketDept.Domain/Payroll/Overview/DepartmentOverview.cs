using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>One page for the manager (部门月度概况): the results of a month, and the matters open on a day, from all contexts.</summary>
/// <remarks>The overview judges nothing of its own: every part is an answer of another context. Null means that a part was not supplied; an empty part
/// means that there is nothing. Results of different kinds are never added. Equality is by value.</remarks>
[Clause("3.1")]
public sealed partial record DepartmentOverview : DomainValue
{
    private static readonly ClauseId Surveying = new(8, 3, 8);
    private static readonly ClauseId Analysing = new(8, 3, 7);

    private DepartmentOverview(YearMonth month, LocalDate on, OverviewParts parts)
    {
        Month = month;
        On = on;
        Parts = parts;
    }

    /// <summary>The month of the results (月份): findings, statement, collections and losses.</summary>
    public YearMonth Month { get; }
    /// <summary>The day on which the shown matters are open (提醒日期), usually early in the next month.</summary>
    public LocalDate On { get; }
    /// <summary>The parts of the overview (概况项目), cut to what needs attention. The customers are shown by <see cref="ContestedCustomers"/>
    /// instead.</summary>
    public OverviewParts Parts { get; }
    /// <summary>The customers whom several salespersons claim (归属有争议的客户), by id; null where no customers were supplied.</summary>
    [Clause("8.1.2")]
    public ValueList<Id<Customer>>? ContestedCustomers { get; private init; }

    /// <summary>The names of the parts that were not supplied (未提供的项目), so that nothing is known of them.</summary>
    public ValueList<Bilingual> NotSupplied => ValueList.From(Rows(Language.English).Where(row => row.Lines is null).Select(row => row.Title));

    /// <summary>Creates the overview of a month from the parts that the host supplies (编制概况).</summary>
    /// <param name="month">The month.</param>
    /// <param name="on">The day of the reminders, usually early in the next month.</param>
    /// <param name="parts">The parts that the host supplies; all of that month and that day.</param>
    /// <exception cref="ArgumentException"> A part is of another month or day, or answers another question; something in a list is null, or a
    /// customer, debt or occupancy occurs twice. </exception>
    /// <example><code>
    /// DepartmentOverview page = DepartmentOverview.Of(june, on: new LocalDate(2026, 7, 3), parts);
    /// Console.WriteLine(page.Explain(Language.Chinese));
    /// </code></example>
    public static DepartmentOverview Of(YearMonth month, LocalDate on, OverviewParts parts)
    {
        Guard.Against.Null(parts);
        Require(parts.Findings?.Month ?? month, month, nameof(parts.Findings));
        Require(parts.Statement?.Month ?? month, month, nameof(parts.Statement));
        Require(parts.Collections?.Period ?? month.ToDateInterval(), month.ToDateInterval(), nameof(parts.Collections));
        Require(parts.Losses?.Period ?? month.ToDateInterval(), month.ToDateInterval(), nameof(parts.Losses));
        RequireAnswer(parts.LossAnalysis, Analysing, on, nameof(parts.LossAnalysis));
        var customers = Each(parts.Customers, nameof(parts.Customers), customer => customer.Id.Value);
        return new DepartmentOverview(month, on, parts with
        {
            Customers = null,
            Alerts = Picked(Each(parts.Alerts, nameof(parts.Alerts), key: null)),
            Dunning = Picked(Each(parts.Dunning, nameof(parts.Dunning), answer => answer.Receivable.Value, answer => answer.Day)?
                .Where(answer => answer.IsDue).OrderBy(answer => answer.Receivable)),
            HandOvers = Picked(Each(parts.HandOvers, nameof(parts.HandOvers), answer => answer.HandOver.Value, answer => answer.At.InBusinessZone().Date)?
                .Where(answer => answer.IsReminder).OrderBy(answer => answer.PlacedAt).ThenBy(answer => answer.HandOver)),
            Surveys = Picked(Each(parts.Surveys, nameof(parts.Surveys), answer => RequireAnswer(answer, Surveying, on, nameof(parts.Surveys)).Customer!.Value.Value)?
                .Where(answer => answer.Status != DueStatus.NotDue).OrderBy(answer => answer.Customer!.Value)),
            Areas = Picked(Each(parts.Areas, nameof(parts.Areas), answer => $"{answer.Customer}/{answer.Occupancy}", answer => answer.On)?
                .Where(answer => IsLate(answer, month)).OrderBy(answer => answer.DueOn).ThenBy(answer => answer.Occupancy).ThenBy(answer => answer.Customer)),
        })
        {
            ContestedCustomers = Picked(customers?.Where(customer => customer.MergedInto is null && customer.Ownership.Ground == OwnershipGround.Contested)
                .Select(customer => customer.Id).Order()),
        };

        T[]? Each<T>(ValueList<T>? answers, string name, Func<T, string>? key, Func<T, LocalDate>? day = null)
            where T : class
        {
            T[]? all = answers?.Select(answer => Guard.Against.Null(answer, name)).ToArray();
            foreach (var answer in (all ?? []).Where(_ => day is not null))
                Require(day!(answer), on, name);
            if (key is not null && all?.GroupBy(key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new ArgumentException($"'{twice.Key}' occurs twice. Supply each once.", name);
            return all;
        }
    }

    // What was told too late long ago is on the page of that month.
    private static bool IsLate(NotificationDecision answer, YearMonth month) => answer.IsLate && (answer.Notification is not { } told || told.On >= month.OnDayOfMonth(1));

    private static ValueList<T>? Picked<T>(IEnumerable<T>? items) => items is null ? null : ValueList.From(items);

    private static DueDecision RequireAnswer(DueDecision? answer, ClauseId clause, LocalDate on, string name)
    {
        Require(answer?.Clause ?? clause, clause, name);
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
