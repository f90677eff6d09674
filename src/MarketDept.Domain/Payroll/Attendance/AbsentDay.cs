using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>One day on which a month changed something of the absence (旷工日).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.3")]
public sealed record AbsentDay
{
    internal AbsentDay(LocalDate date, ValueList<AbsenceInterval> times, Duration length, DayPortion before, DayPortion now)
    {
        Date = date;
        Times = times;
        Length = length;
        Before = before;
        Now = now;
    }

    /// <summary>The day (日期), which may lie in an earlier month than the one in which it is settled.</summary>
    public LocalDate Date { get; }

    /// <summary>The times of the day that count as absence by the end of the month (旷工时段), in their order, none within another.</summary>
    public ValueList<AbsenceInterval> Times { get; }

    /// <summary>How long they are together (旷工时长), up to 24 hours.</summary>
    public Duration Length { get; }

    /// <summary>What the day counted for before this month (此前折算).</summary>
    public DayPortion Before { get; }

    /// <summary>What it counts for by the end of this month (现折算).</summary>
    public DayPortion Now { get; }

    /// <summary>The half days that this month adds (本月半天数), -2 to 2; below zero where an absence was taken back.</summary>
    public int HalfDays => (int)Now - (int)Before;
}
