using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>One day whose absent time a month changes (缺勤日): by findings of false visits, and separately by the company's own records.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Date">The day. It may lie before the month in which it is settled.</param>
/// <param name="Times">The working times missed by the findings in force at the end of the month, less genuine visits.</param>
/// <param name="Before">The time that findings counted for before the month, by the rule.</param>
/// <param name="Now">The time that findings count for at the end of the month, by the rule.</param>
/// <param name="Recorded">The working times missed by the company's own records. They may overlap with findings.</param>
/// <param name="TogetherBefore">The time that findings and records together counted for before the month.</param>
/// <param name="Together">The time that both together count for at the end of the month. Overlapping time counts once.</param>
[Clause("11.3")]
public sealed record AbsentDay(
    LocalDate Date, ValueList<AbsenceInterval> Times, Duration Before, Duration Now, ValueList<AbsenceInterval> Recorded, Duration TogetherBefore, Duration Together) : DomainValue
{
    /// <summary>The working times missed on the day, less genuine visits (缺勤时段).</summary>
    public ValueList<AbsenceInterval> Times { get; } = Guard.Against.Null(Times);
    /// <summary>The working times missed on the day by the company's own records (公司记录).</summary>
    public ValueList<AbsenceInterval> Recorded { get; } = Guard.Against.Null(Recorded);

    /// <summary>The working time missed on the day by findings in force (实际缺勤时间).</summary>
    public Duration Missed => AbsentTime.Length(Times);

    /// <summary>The time that the company's rule counts beyond the time missed (超过实际缺勤的时间); zero without rounding up.</summary>
    public Duration ExceedsBy => Duration.Max(Now - Missed, Duration.Zero);

    /// <summary>The time that findings add to the day in this month (本月旷工时间); negative where an absence was taken back.</summary>
    public Duration Added => Now - Before;

    /// <summary>The time that the company's records add beyond the findings (公司记录时间); negative where a later finding covers recorded time.</summary>
    public Duration RecordedAdded => Together - TogetherBefore - Added;
}
