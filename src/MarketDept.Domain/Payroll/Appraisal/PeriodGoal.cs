using MarketDept.Domain.Payroll.Workload;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>How much of one kind of work the department aims at in a period (阶段工作目标).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("3.1")]
public sealed record PeriodGoal
{
    /// <summary>Sets a goal.</summary>
    /// <param name="period">The days, first and last included.</param>
    /// <param name="kind">What sort of work.</param>
    /// <param name="target">How many pieces of it, above zero.</param>
    /// <exception cref="ArgumentException">Something is missing, or the target is not above zero.</exception>
    public PeriodGoal(DateInterval period, WorkKind kind, int target)
    {
        Period = Guard.Against.Null(period);
        Kind = Guard.Against.Null(kind);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        Target = target;
    }

    /// <summary>The days (期间), first and last included.</summary>
    public DateInterval Period { get; }

    /// <summary>What sort of work (项目).</summary>
    public WorkKind Kind { get; }

    /// <summary>How many pieces of it (目标数量), above zero.</summary>
    public int Target { get; }
}
