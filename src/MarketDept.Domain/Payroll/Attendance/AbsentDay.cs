using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>One day of which a month changed something (缺勤日): by findings, and apart from them by the company's own records.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Date">The day, which may lie in an earlier month than the one in which it is settled.</param>
/// <param name="Times">The working times missed by what findings stand at the end of the month, less true visits.</param>
/// <param name="Before">What findings counted for before the month, by the rule.</param>
/// <param name="Now">What they count for at its end.</param>
/// <param name="Recorded">The working times that the company's own records have him absent; a finding may cover some of them.</param>
/// <param name="TogetherBefore">What findings and records together counted for before the month.</param>
/// <param name="Together">What they count for together at its end; a time that is in both counts once.</param>
[Clause("11.3")]
public sealed record AbsentDay(
    LocalDate Date, ValueList<AbsenceInterval> Times, Duration Before, Duration Now, ValueList<AbsenceInterval> Recorded, Duration TogetherBefore, Duration Together) : DomainValue
{
    /// <summary>The working time missed by findings (实际缺勤时间).</summary>
    public Duration Missed => AbsentTime.Length(Times);

    /// <summary>By how much the rule counts more than was missed (超过实际缺勤的时间).</summary>
    public Duration ExceedsBy => Duration.Max(Now - Missed, Duration.Zero);

    /// <summary>What findings add in the month (本月旷工时间); below zero where an absence was taken back.</summary>
    public Duration Added => Now - Before;

    /// <summary>What the records add beyond the findings (公司记录时间); below zero where a finding came later for a recorded time.</summary>
    public Duration RecordedAdded => Together - TogetherBefore - Added;
}
