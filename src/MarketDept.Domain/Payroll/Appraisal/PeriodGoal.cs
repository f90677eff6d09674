using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>How much of one kind of work the department aims at in a period (阶段工作目标).</summary>
/// <remarks>Nothing is derived from a goal: whether it was reached is read beside the counts of a <see cref="WorkloadSheet"/>, and what that means is for people to judge. Equality is by value.</remarks>
/// <param name="Period">The days, first and last included.</param>
/// <param name="Kind">What sort of work.</param>
/// <param name="Target">How many pieces of it, above zero.</param>
/// <exception cref="ArgumentException">Something is missing, or the target is not above zero.</exception>
[Clause("3.1")]
public sealed record PeriodGoal(DateInterval Period, WorkKind Kind, int Target) : DomainValue
{
    /// <summary>The days (期间), first and last included.</summary>
    public DateInterval Period { get; } = Guard.Against.Null(Period);
    /// <summary>What sort of work (项目).</summary>
    public WorkKind Kind { get; } = Guard.Against.Null(Kind);
    /// <summary>How many pieces of it (目标数量), above zero.</summary>
    public int Target { get; } = Guard.Against.NegativeOrZero(Target);

    /// <summary>The goal for a kind of work on a day (当日目标), of those that the company chose to record; null where none was recorded, which is not a goal of 0.</summary>
    /// <param name="date">The day.</param>
    /// <param name="kind">What sort of work.</param>
    /// <param name="goals">The goals, in any order: for one kind of work at most one on a day.</param>
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
