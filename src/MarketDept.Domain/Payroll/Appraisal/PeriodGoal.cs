using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The department's goal for one kind of work in a period (阶段工作目标), by clause 3.1: how many pieces to reach.</summary>
/// <remarks>Nothing is derived from a goal. People compare it with the counts of a <see cref="WorkloadSheet"/> and judge. Equality is by value.</remarks>
/// <param name="Period">The days for which the goal is set, first and last included.</param>
/// <param name="Kind">The kind of work that the goal counts.</param>
/// <param name="Target">The number of pieces of work to reach, above zero.</param>
/// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the target is not above zero.</exception>
[Clause("3.1")]
public sealed record PeriodGoal(DateInterval Period, WorkKind Kind, int Target) : DomainValue
{
    /// <summary>The days for which the goal is set (期间), first and last included.</summary>
    public DateInterval Period { get; } = Guard.Against.Null(Period);
    /// <summary>The kind of work that the goal counts (项目).</summary>
    public WorkKind Kind { get; } = Guard.Against.Null(Kind);
    /// <summary>The number of pieces of work to reach (目标数量), above zero.</summary>
    public int Target { get; } = Guard.Against.NegativeOrZero(Target);

    /// <summary>Finds the goal for a kind of work on a day (当日目标); null where none was recorded, which is not a goal of 0.</summary>
    /// <param name="date">The day asked about.</param>
    /// <param name="kind">The kind of work.</param>
    /// <param name="goals">The goals, in any order, at most one for a kind of work on a day.</param>
    /// <exception cref="ArgumentException">There is no kind or no sequence, or a goal is null.</exception>
    /// <exception cref="DomainException"><see cref="AppraisalRefusals.GoalsOverlapping"/>.</exception>
    public static PeriodGoal? On(LocalDate date, WorkKind kind, params IEnumerable<PeriodGoal> goals)
    {
        Guard.Against.Null(kind);
        PeriodGoal[] all = [.. Guard.Against.Null(goals).Select(goal => Guard.Against.Null(goal, nameof(goals))).OrderBy(goal => goal.Kind.Value).ThenBy(goal => goal.Period.Start)];
        foreach (var (earlier, later) in all.Zip(all.Skip(1)))
        {
            if (earlier.Kind == later.Kind && later.Period.Start <= earlier.Period.End)
            {
                throw AppraisalRefusals.GoalsOverlapping.Because(
                    zh: $"{later.Kind}：{earlier.Period.Start} 至 {earlier.Period.End}，与 {later.Period.Start} 至 {later.Period.End}。",
                    en: $"{later.Kind}: {earlier.Period.Start} to {earlier.Period.End}, and {later.Period.Start} to {later.Period.End}.");
            }
        }

        return Array.Find(all, goal => goal.Kind == kind && goal.Period.Contains(date));
    }
}
