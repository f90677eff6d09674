using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>One day on which a month changed something of the absence (缺勤日): by findings, and apart from them by the company's own records.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.3")]
public sealed record AbsentDay
{
    internal AbsentDay(
        LocalDate date, ValueList<AbsenceInterval> times, Duration length, DayPortion before, DayPortion now, ValueList<AbsenceInterval> recorded,
        DayPortion togetherBefore, DayPortion together)
    {
        Date = date;
        Times = times;
        Length = length;
        Before = before;
        Now = now;
        Recorded = recorded;
        TogetherBefore = togetherBefore;
        Together = together;
    }

    /// <summary>The day (日期), which may lie in an earlier month than the one in which it is settled.</summary>
    public LocalDate Date { get; }

    /// <summary>The times of the day that findings make absence by the end of the month (旷工时段), in their order, none within another.</summary>
    public ValueList<AbsenceInterval> Times { get; }

    /// <summary>How long they are together (旷工时长), up to 24 hours.</summary>
    public Duration Length { get; }

    /// <summary>What the day counted for by findings before this month (此前折算).</summary>
    public DayPortion Before { get; }

    /// <summary>What it counts for by findings at the end of this month (现折算).</summary>
    public DayPortion Now { get; }

    /// <summary>The half days that findings add in this month (本月半天数), -2 to 2; below zero where an absence was taken back.</summary>
    public int HalfDays => (int)Now - (int)Before;

    /// <summary>The times that the company's own records have him absent (公司记录时段), in their order, none within another; a finding may cover some of them.</summary>
    public ValueList<AbsenceInterval> Recorded { get; }

    /// <summary>What findings and records together counted for before this month (此前合并折算).</summary>
    public DayPortion TogetherBefore { get; }

    /// <summary>What they count for together at the end of this month (现合并折算); a time that is in both counts once.</summary>
    public DayPortion Together { get; }

    /// <summary>
    /// The half days that the company's own records add beyond the findings (公司记录半天数), -2 to 2; below zero where a finding came later for a time
    /// that was recorded already.
    /// </summary>
    public int RecordedHalfDays => (int)Together - (int)TogetherBefore - HalfDays;
}
