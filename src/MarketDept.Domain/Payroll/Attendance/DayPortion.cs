namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>How much of a day counts as absence (旷工天数), by the company's own rule.</summary>
/// <remarks><c>default</c> is <see cref="None"/>. The value of a member is its number of half days.</remarks>
public enum DayPortion
{
    /// <summary>Nothing of it (不计).</summary>
    None,

    /// <summary>Half of it (半天).</summary>
    Half,

    /// <summary>The whole day (一天).</summary>
    Whole,
}
