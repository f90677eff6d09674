using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The goals that the company chose to record (各期工作目标): for one kind of work at most one on a day.</summary>
/// <remarks>
/// Immutable. Nothing is derived from a goal: whether it was reached is read beside the counts of a
/// <see cref="WorkloadSheet"/>, and what that means is for people to judge.
/// </remarks>
[Clause("3.1")]
public sealed class PeriodGoals
{
    /// <summary>Puts goals in their order.</summary>
    /// <param name="goals">Any number of them, in any order.</param>
    /// <exception cref="ArgumentNullException">There is no sequence, or a goal in it is null.</exception>
    /// <exception cref="DomainException">Two goals for one kind cover the same day (<see cref="AppraisalRefusals.GoalsOverlapping"/>).</exception>
    public PeriodGoals(params IEnumerable<PeriodGoal> goals)
    {
        Guard.Against.Null(goals);
        All = ValueList.From(goals.Select(goal => Guard.Against.Null(goal, nameof(goals)))
            .OrderBy(goal => goal.Kind.Value).ThenBy(goal => goal.Period.Start).ToArray());
        for (var i = 1; i < All.Count; i++)
        {
            var (earlier, later) = (All[i - 1], All[i]);
            if (earlier.Kind == later.Kind && later.Period.Start <= earlier.Period.End)
            {
                throw AppraisalRefusals.GoalsOverlapping.Because(
                    zh: $"{later.Kind}：{earlier.Period.Start} 至 {earlier.Period.End}，与 {later.Period.Start} 至 {later.Period.End}。",
                    en: $"{later.Kind}: {earlier.Period.Start} to {earlier.Period.End}, and {later.Period.Start} to {later.Period.End}.");
            }
        }
    }

    /// <summary>All of them (全部目标), by kind, then by period.</summary>
    public ValueList<PeriodGoal> All { get; }

    /// <summary>The goal for a kind of work on a day (当日目标); null where none was recorded, which is not a goal of 0.</summary>
    public PeriodGoal? On(LocalDate date, WorkKind kind)
    {
        Guard.Against.Null(kind);
        return All.FirstOrDefault(goal => goal.Kind == kind && goal.Period.Contains(date));
    }
}
