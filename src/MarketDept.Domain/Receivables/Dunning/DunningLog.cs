using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>The reminders and demands sent for one debt (催收台账), in their order, by clause 9.5. Entries are added and never edited.</summary>
/// <remarks>A demand needs an overdue debt and names at most the balance that is not disputed. A reminder may come before the due date.
/// <see cref="Next"/> tells what is due next. A refused command changes nothing.</remarks>
[Clause("9.5")]
public sealed partial class DunningLog : Aggregate, IAggregate<DunningLog, DunningLogSnapshot>
{
    private static readonly ClauseId Dunning = new(9, 5);
    private static readonly ClauseId Objection = new(6, 3);

    private DunningLog(Id<Receivable> receivable, Id<Customer> customer) =>
        (Receivable, Customer) = (Guard.Against.Default(receivable), Guard.Against.Default(customer));

    /// <inheritdoc/>
    public override string Key => Receivable.Value;

    /// <summary>The id of the debt, which is also the key of the log (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The reminders and demands in their order (催收记录).</summary>
    public ValueList<Demand> Demands { get; private set; } = [];

    /// <summary>Opens the empty dunning log of a debt (建立催收台账).</summary>
    /// <exception cref="ArgumentNullException">The debt is null.</exception>
    public static DunningLog Open(Receivable receivable)
    {
        Guard.Against.Null(receivable);
        return new DunningLog(receivable.Id, receivable.Customer);
    }

    /// <summary>Records a reminder or a demand that was sent for the debt (登记催收), of at most the balance that is neither disputed nor covered
    /// by credit.</summary>
    /// <param name="demand">The reminder or demand.</param>
    /// <param name="receivable">The debt. It is not changed.</param>
    /// <param name="disputes">The disputes, also closed ones. They count as they stood on that day; those of other debts are skipped.</param>
    /// <param name="plan">The company's levels.</param>
    /// <param name="covered">The credit against the debt that is not applied yet, from <see cref="Settlement.CoveredOn"/>; <c>default</c>: none.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, it is another debt, the plan has no such level, or the credit is negative.</exception>
    /// <exception cref="DomainException"><see cref="DunningRefusals.IdTaken"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="DunningRefusals.NothingOwed"/>, <see cref="DunningRefusals.NotOverdue"/>,
    /// <see cref="DunningRefusals.LevelTooEarly"/> or <see cref="DunningRefusals.AboveUndisputed"/>.</exception>
    public void Record(Demand demand, Receivable receivable, IEnumerable<Dispute> disputes, DunningPlan plan, Money covered = default)
    {
        Guard.Against.Null(demand);
        Guard.Against.Null(plan);
        Guard.Against.Negative(covered);
        RequireDebt(receivable);
        if (demand.Level > plan.Levels.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(demand),
                FormattableString.Invariant($"Demand '{demand.Id}' is of level {demand.Level}. Give 0 to {plan.Levels.Count}, the levels of the plan."));
        }

        var day = DayOf(demand.At);
        var paused = Dispute.PausedOf(receivable, disputes, day);
        RequireNew(demand);
        var owed = receivable.BalanceOn(day);
        if (owed.IsZero)
            throw DunningRefusals.NothingOwed.Because($"应收款 {Receivable}，{day}。", $"Receivable '{Receivable}' on {day}.");
        if (!demand.IsReminder)
            RequireOverdue(demand, receivable, plan, day);
        var most = Money.Max(Money.Zero, owed - paused - covered);
        if (demand.Amount > most)
        {
            throw DunningRefusals.AboveUndisputed.Because(
                $"催收 {demand.Id}：{demand.Amount}；应收款 {Receivable} 至多 {most}。",
                $"Demand '{demand.Id}' names {demand.Amount}; of receivable '{Receivable}' {most} may be demanded.", paused.IsZero ? Dunning : Objection);
        }

        Demands = [.. Demands, demand];
        Record(new DunningLogRecorded(demand), demand.At);
    }

    /// <summary>Tells what dunning is due for the debt on a day (应否催收): the highest level reached that was not demanded since the due date in
    /// force.</summary>
    /// <param name="plan">The company's levels.</param>
    /// <param name="receivable">The debt.</param>
    /// <param name="disputes">The disputes, also closed ones. They count as they stood on that day; those of other debts are skipped.</param>
    /// <param name="day">The day asked about. Demands recorded later do not count.</param>
    /// <param name="promisedOn">The promised date of a running consent to arrears; null where there is none.</param>
    /// <param name="covered">The credit against the debt that is not applied yet, from <see cref="Settlement.CoveredOn"/>; <c>default</c>: none. A customer with enough
    /// credit is not dunned.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, it is another debt, or the credit is negative.</exception>
    /// <example><code>
    /// DunningDecision due = dunning.Next(plan, debt, disputes: [], new LocalDate(2026, 6, 22), promised);
    /// var demand = new Demand(new("CS-1"), due.Level, due.Amount, Channel: "电话", Content: "通话记录 31", By: collector.Id, call);
    /// dunning.Record(demand, debt, disputes: [], plan);
    /// </code></example>
    [Clause("9.5")]
    [Clause("6.3")]
    public DunningDecision Next(
        DunningPlan plan, Receivable receivable, IEnumerable<Dispute> disputes, LocalDate day, LocalDate? promisedOn = null,
        Money covered = default)
    {
        Guard.Against.Null(plan);
        RequireDebt(receivable);
        var paused = Dispute.PausedOf(receivable, disputes, day);
        var owed = receivable.BalanceOn(day);
        covered = Money.Min(Guard.Against.Negative(covered), owed - paused);
        var days = receivable.DaysOverdueOn(day);
        var level = plan.LevelAfter(days);
        Demand[] made = [.. Demands.Where(demand => !demand.IsReminder && DayOf(demand.At) <= day)];
        // Levels count from the due date in force: what was demanded before a later one says nothing about it.
        var dueOn = receivable.DueDateOn(day);
        var reached = made.Where(demand => DayOf(demand.At) > dueOn).Select(demand => demand.Level).DefaultIfEmpty().Max();
        var standing = owed.IsZero ? DunningStanding.NothingOwed
            : owed == paused ? DunningStanding.Disputed
            : owed == paused + covered ? DunningStanding.Covered
            : days == 0 ? DunningStanding.NotOverdue
            : day <= promisedOn ? DunningStanding.Promised
            : level <= reached ? DunningStanding.Demanded
            : DunningStanding.Due;
        var isDue = standing == DunningStanding.Due;
        return new DunningDecision(
            Receivable, day, standing, owed - paused - covered, paused, covered, days, isDue ? level : 0, isDue ? plan.Levels[level - 1].Title : null,
            isDue || standing is DunningStanding.NothingOwed or DunningStanding.Disputed or DunningStanding.Covered ? null : NextOn(), made.LastOrDefault());

        LocalDate? NextOn()
        {
            if (dueOn is not { } due || reached >= plan.Levels.Count)
                return null;
            var next = After(due, plan.Levels[reached].FromDaysOverdue);
            return promisedOn is { } promised && next is { } from ? After(promised, 1) is { } free ? LocalDate.Max(from, free) : null : next;
        }
    }

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;

    /// <summary>The day a number of days later; null beyond the end of the calendar.</summary>
    private static LocalDate? After(LocalDate day, int days) => Period.DaysBetween(day, LocalDate.MaxIsoValue) >= days ? day.PlusDays(days) : null;

    private void RequireNew(Demand demand)
    {
        if (Demands.Any(known => known.Id == demand.Id))
            throw DunningRefusals.IdTaken.Because($"应收款 {Receivable} 的催收 {demand.Id}。", $"Demand '{demand.Id}' of receivable '{Receivable}'.");

        RequireInOrder(demand.At, Dunning);
    }

    private void RequireOverdue(Demand demand, Receivable receivable, DunningPlan plan, LocalDate day)
    {
        var days = receivable.DaysOverdueOn(day);
        if (days == 0)
            throw DunningRefusals.NotOverdue.Because($"应收款 {Receivable}，{day}。", $"Receivable '{Receivable}' on {day}.");

        if (demand.Level > plan.LevelAfter(days))
        {
            throw DunningRefusals.LevelTooEarly.Because(
                $"催收 {demand.Id} 为第 {demand.Level} 级，逾期 {days} 天；该级自 {plan.Levels[demand.Level - 1].FromDaysOverdue} 天起。",
                $"Demand '{demand.Id}' is of level {demand.Level} after {days} days overdue; the level begins with {plan.Levels[demand.Level - 1].FromDaysOverdue}.");
        }
    }

    private void RequireDebt(Receivable receivable)
    {
        if (Guard.Against.Null(receivable).Id != Receivable)
            throw new ArgumentException($"The log is about receivable '{Receivable}', not '{receivable.Id}'. Give that receivable.", nameof(receivable));
    }
}
