namespace MarketDept.Domain.Receivables.Statements;

/// <summary>The statements of one month as they were handed to the manager (月报提交): the first, and a revision for what came late.</summary>
/// <remarks>What was handed in never changes. A refused step changes nothing.</remarks>
[Clause("9.6")]
public sealed partial class StatementSeries : Aggregate, IAggregate<StatementSeries, StatementSeriesSnapshot>
{
    private static readonly ClauseId Reported = new(9, 6);

    private StatementSeries(Id<StatementSeries> id, YearMonth month, int dueDay)
    {
        Id = Guard.Against.Default(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(dueDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dueDay, 31);
        Month = month;
        DueDay = dueDay;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The host's id (编号).</summary>
    public Id<StatementSeries> Id { get; }
    /// <summary>The month (月份).</summary>
    public YearMonth Month { get; }
    /// <summary>Until which day of the month after it is to be handed in (提交期限日), 1 to 31; the company sets it.</summary>
    public int DueDay { get; }

    /// <summary>The last day on which it is in time (提交期限): the due day of the month after, at the latest that month's last.</summary>
    public LocalDate DueOn
    {
        get
        {
            var after = Month.OnDayOfMonth(1).PlusMonths(1);
            return after.PlusDays(Math.Min(DueDay, after.Calendar.GetDaysInMonth(after.Year, after.Month)) - 1);
        }
    }

    /// <summary>What was handed in (历次提交), the first to the latest.</summary>
    public ValueList<SubmittedStatement> Revisions { get; private set; } = [];

    /// <summary>What counts (最新版本): the last that was handed in; null while nothing was.</summary>
    public SubmittedStatement? Latest => Revisions.Count == 0 ? null : Revisions[^1];

    /// <summary>Whether on a day the first statement is overdue (是否逾期未交), or was handed in only after its last day. The due day itself is in time.</summary>
    public bool IsLateOn(LocalDate day) => (Revisions.Count == 0 ? day : Revisions[0].On) > DueOn;

    /// <summary>Begins the statements of a month (建立).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="month">The month.</param>
    /// <param name="dueDay">Until which day of the month after, 1 to 31: the text says early in the month, and the company says when that is.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in any month.</exception>
    public static StatementSeries Open(Id<StatementSeries> id, YearMonth month, int dueDay) => new(id, month, dueDay);

    /// <summary>Hands the month's statement to the manager (提交), who has none of it yet.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="by">Who hands it in: somebody of the department.</param>
    /// <param name="to">The leader: the manager, or who acts for him.</param>
    /// <param name="at">When; after the month has ended.</param>
    /// <param name="authority">Who acts for the manager, by a delegation or while there is none; null: nobody does.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
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

    /// <summary>Hands in the next revision (修订), since something came late. The ones before stay as they were.</summary>
    /// <param name="statement">The statement as it is now; another than the latest.</param>
    /// <param name="reason">What came late, not blank.</param>
    /// <param name="by">Who hands it in: somebody of the department.</param>
    /// <param name="to">The leader: the manager, or who acts for him.</param>
    /// <param name="at">When; not before the latest.</param>
    /// <param name="authority">Who acts for the manager, by a delegation or while there is none; null: nobody does.</param>
    /// <exception cref="ArgumentException">Something is null, or the reason blank.</exception>
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

    /// <summary>A month has ended on the day after its last.</summary>
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
