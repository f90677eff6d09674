using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>How much of one kind of work the department aims at in a period (阶段工作目标).</summary>
/// <remarks>Equality is by value.</remarks>
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
}
