using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>A time that the company's own records have somebody absent (公司考勤记录), such as its time clock or its leave system; no finding.</summary>
/// <remarks>
/// Whether it was leave, and what follows for the wage, is for the host: nothing is judged and nothing computed from it but days. What is not
/// recorded is unknown, and not presence. Equality is by value.
/// </remarks>
/// <param name="Key">The host's key (记录键), not blank; the same record has the same key however often it is passed.</param>
/// <param name="Staff">Who.</param>
/// <param name="Source">Which record says so, in the company's own words, not blank.</param>
/// <param name="Time">The time.</param>
/// <exception cref="ArgumentException">A text is blank, the person <c>default</c>, or the time empty.</exception>
[Clause("4.4")]
public sealed record RecordedAbsence(string Key, Id<StaffMember> Staff, string Source, AbsenceInterval Time) : DomainValue
{
    /// <summary>The host's key (记录键).</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff { get; } = Guard.Against.Default(Staff);
    /// <summary>Which record says so (来源).</summary>
    public string Source { get; } = Guard.Against.NullOrWhiteSpace(Source);
    /// <summary>The time (时段), in the company's local time, half-open.</summary>
    public AbsenceInterval Time { get; } = Guard.Against.Default(Time);
}
