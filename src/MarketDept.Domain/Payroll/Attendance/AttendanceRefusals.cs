namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>Why absences are not counted (考勤的拒绝).</summary>
public static class AttendanceRefusals
{
    /// <summary>The calendar does not know a day of an absence: whether it was working time is unknown.</summary>
    public static readonly Refusal NoCalendar = new("attendance.no-calendar", "11.3", RefusalCategory.Incomplete,
        zh: "工作日历没有包括缺勤的日子。请补上那些天的工作时间。", en: "The calendar does not know a day of the absence. Supply the working times of that day.");

    /// <summary>All of them.</summary>
    public static ValueList<Refusal> All { get; } = [NoCalendar];
}
