using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>The host's working times (工作日历): hours, lunch breaks and rest days are the company's. On a day without any, nothing is missed.</summary>
[Clause("11.3")]
public sealed class WorkCalendar
{
    /// <summary>States the working times of some days.</summary>
    /// <param name="days">The days that the calendar knows, first and last included.</param>
    /// <param name="times">The working times, in any order, as long as they lie in these days.</param>
    /// <exception cref="ArgumentException">Something is missing, or a time lies outside of the days.</exception>
    public WorkCalendar(DateInterval days, params IEnumerable<AbsenceInterval> times)
    {
        Days = Guard.Against.Null(days);
        Times = AbsentTime.United(Guard.Against.Null(times));
        if (Times.Any(time => !Knows(time)))
            throw new ArgumentException($"A working time lies outside {Iso.Format(days.Start)} to {Iso.Format(days.End)}. State more days.", nameof(times));
    }

    /// <summary>The days that it knows (日历范围).</summary>
    public DateInterval Days { get; }
    /// <summary>The working times (工作时间), in their order, united where they meet.</summary>
    public ValueList<AbsenceInterval> Times { get; }

    internal bool Knows(AbsenceInterval time) => time.From.Date >= Days.Start && time.To <= Days.End.PlusDays(1).AtMidnight();
}
