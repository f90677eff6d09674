namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The statements of one month as submitted to the manager (月报提交): the first one, then revisions for facts that came late (clause 9.6).</summary>
/// <remarks>A submitted statement never changes. A refused step changes nothing.</remarks>
[Clause("9.6")]
public sealed partial class StatementSeries : Aggregate, IAggregate<StatementSeries, StatementSeriesSnapshot>
{
    private static readonly ClauseId Reported = new(9, 6);

    private StatementSeries(Id<StatementSeries> id, YearMonth month, int dueDay)
    {
        Id = Guard.Against.Default(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(dueDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dueDay, 31);
        Month = Guard.Against.Default(month);
        DueDay = dueDay;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the series, given by the host (编号).</summary>
    public Id<StatementSeries> Id { get; }
    /// <summary>The month of the statements (月份).</summary>
    public YearMonth Month { get; }
    /// <summary>The last day for submitting, as a day of the following month, 1 to 31 (提交期限日); the company sets it.</summary>
    public int DueDay { get; }

    /// <summary>The last day for submitting in time (提交期限): the due day of the following month, or the last day of a shorter month.</summary>
    public LocalDate DueOn
    {
        get
        {
            var after = Month.OnDayOfMonth(1).PlusMonths(1);
            return after.PlusDays(Math.Min(DueDay, after.Calendar.GetDaysInMonth(after.Year, after.Month)) - 1);
        }
    }

    /// <summary>The submitted statements (历次提交), from the first to the latest.</summary>
    public ValueList<SubmittedStatement> Revisions { get; private set; } = [];

    /// <summary>The latest submitted statement, which is the one that counts (最新版本); null while none was submitted.</summary>
    public SubmittedStatement? Latest => Revisions.Count == 0 ? null : Revisions[^1];

    /// <summary>Whether the first statement was overdue on a day, or was submitted late (是否逾期未交). Submitting on the last day is in time.</summary>
    public bool IsLateOn(LocalDate day) => (Revisions.Count == 0 ? day : Revisions[0].On) > DueOn;

    /// <summary>Opens the series of statements of a month (建立), in which none is submitted yet; the first is due on a day of the following month.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="month">The month of the statements.</param>
    /// <param name="dueDay">The last day for submitting in the following month, 1 to 31. The regulation says "early in the month"; the company sets the day.</param>
    /// <exception cref="ArgumentException">The id or the month is <c>default</c>, or the month is after the year 9900.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is below 1 or above 31.</exception>
    public static StatementSeries Open(Id<StatementSeries> id, YearMonth month, int dueDay) => new(id, month, dueDay);

    /// <summary>Submits the first statement of the month to the manager (提交).</summary>
    /// <param name="statement">The statement of the month.</param>
    /// <param name="by">The person of the department who submits.</param>
    /// <param name="to">The manager, or by the authority his delegated deputy or the supervising executive.</param>
    /// <param name="at">The moment of submission, after the month has ended.</param>
    /// <param name="authority">Who else may receive it, the deputy by a delegation or the supervising executive; null: nobody.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DomainException"><see cref="StatementRefusals.AlreadySubmitted"/>,
    /// <see cref="StatementRefusals.OfOtherMonth"/>, <see cref="StatementRefusals.MonthNotEnded"/>,
    /// <see cref="StatementRefusals.ByOutsider"/>, <see cref="StatementRefusals.NotToManager"/> or
    /// <see cref="StatementRefusals.NotBalanced"/>.</exception>
    public void Submit(MonthStatement statement, StaffMember by, StaffMember to, Instant at, DecisionAuthority? authority = null)
    {
        var on = RequireStep(statement, by, to, at, authority);
        if (Latest is { } latest)
            throw StatementRefusals.AlreadySubmitted.Because($"{Month} 的月报已于 {latest.On} 提交。", $"The statement of {Month} was handed in on {latest.On}.");

        Add(new SubmittedStatement(1, statement, null, by.Id, to.Id, on, at));
    }

    /// <summary>Submits a revision of the statement, because facts came late (修订). Earlier statements stay as they were.</summary>
    /// <param name="statement">The present statement, different from the latest one.</param>
    /// <param name="reason">What came late, not blank.</param>
    /// <param name="by">The person of the department who submits.</param>
    /// <param name="to">The manager, or by the authority his delegated deputy or the supervising executive.</param>
    /// <param name="at">The moment of submission, not before the latest one.</param>
    /// <param name="authority">Who else may receive it, the deputy by a delegation or the supervising executive; null: nobody.</param>
    /// <exception cref="ArgumentException">An argument is null, or the reason blank.</exception>
    /// <exception cref="DomainException"><see cref="StatementRefusals.NotSubmitted"/>, <see cref="StatementRefusals.Unchanged"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="StatementRefusals.OfOtherMonth"/>,
    /// <see cref="StatementRefusals.MonthNotEnded"/>, <see cref="StatementRefusals.ByOutsider"/>,
    /// <see cref="StatementRefusals.NotToManager"/> or <see cref="StatementRefusals.NotBalanced"/>.</exception>
    /// <example><code>
    /// series.Submit(statement, by: collector, to: manager, Instant.FromUtc(2026, 7, 3, 1, 0));
    /// MonthStatement corrected = ReceivablesLedger.Post([.. entries, lateReceipt]).StatementOf(june, asOf: new LocalDate(2026, 7, 10));
    /// series.Revise(corrected, "6月30日的收款迟报", collector, manager, Instant.FromUtc(2026, 7, 10, 1, 0));
    /// </code></example>
    public void Revise(MonthStatement statement, string reason, StaffMember by, StaffMember to, Instant at, DecisionAuthority? authority = null)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        var on = RequireStep(statement, by, to, at, authority);
        var latest = Latest ?? throw StatementRefusals.NotSubmitted.Because($"{Month}。", $"The month is {Month}.");
        RequireInOrder(at, Reported);
        if (statement == latest.Statement)
            throw StatementRefusals.Unchanged.Because($"与第 {latest.Revision} 版相同。", $"It is the same as revision {latest.Revision}.");

        Add(new SubmittedStatement(latest.Revision + 1, statement, reason, by.Id, to.Id, on, at));
    }

    private void Add(SubmittedStatement submitted)
    {
        Revisions = [.. Revisions, submitted];
        Record(new StatementSeriesSubmitted(submitted), submitted.At);
    }

    private LocalDate RequireStep(MonthStatement statement, StaffMember by, StaffMember to, Instant at, DecisionAuthority? authority)
    {
        RequireMonth(statement);
        Guard.Against.Null(by);
        Guard.Against.Null(to);
        var on = at.InBusinessZone().Date;
        RequireEnded(Month, on);
        if (!by.Position.IsInDepartment)
            throw StatementRefusals.ByOutsider.Because($"{by.Id}（{by.Position.Title}）。", $"'{by.Id}' ({by.Position.Title}) hands it in.");

        if (to.Position != Position.Manager && authority?.IsLeader(to, Matter.CustomerMaintenance, at) != true)
            throw StatementRefusals.NotToManager.Because($"{to.Id}（{to.Position.Title}）。", $"It is handed to '{to.Id}' ({to.Position.Title}).");

        if (!statement.IsBalanced)
            throw StatementRefusals.NotBalanced.Because($"{Month}：{statement.Missing.Select(gap => gap.Title)}。", $"{Month}: {statement.Missing.Select(gap => gap.Title)}.");

        return on;
    }

    /// <summary>Refuses a month that has not ended by a day.</summary>
    internal static void RequireEnded(YearMonth month, LocalDate on)
    {
        var last = month.ToDateInterval().End;
        if (on <= last)
            throw StatementRefusals.MonthNotEnded.Because($"{month} 于 {last} 结束，所填日期 {on}。", $"On {on} the month {month} has not ended; its last day is {last}.");
    }

    private void RequireMonth(MonthStatement statement)
    {
        if (Guard.Against.Null(statement).Month != Month)
            throw StatementRefusals.OfOtherMonth.Because($"所给月报属于 {statement.Month}，本月 {Month}。", $"The statement is of {statement.Month}; the month is {Month}.");
    }
}
