using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>The company's working times in a range of days (工作日历). On a day without working time, no time can be missed.</summary>
[Clause("11.3")]
public sealed class WorkCalendar
{
    /// <summary>Creates the calendar for a range of days.</summary>
    /// <param name="days">The days that the calendar covers, first and last included.</param>
    /// <param name="times">The working times within these days, in any order.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or a time lies outside of the days.</exception>
    public WorkCalendar(DateInterval days, params IEnumerable<AbsenceInterval> times)
    {
        Days = Guard.Against.Null(days);
        Times = AbsentTime.United(Guard.Against.Null(times));
        if (Times.Any(time => !Knows(time)))
            throw new ArgumentException($"A working time lies outside {Iso.Format(days.Start)} to {Iso.Format(days.End)}. Widen the days of the calendar.", nameof(times));
    }

    /// <summary>The days that the calendar covers (日历范围), first and last included. Other days are unknown.</summary>
    public DateInterval Days { get; }
    /// <summary>The working times within the covered days (工作时间), in order; adjacent ones are united.</summary>
    public ValueList<AbsenceInterval> Times { get; }

    internal bool Knows(AbsenceInterval time) => time.From.Date >= Days.Start && time.To <= Days.End.PlusDays(1).AtMidnight();
}
