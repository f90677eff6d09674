using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Attendance;

/// <summary>An absence from the company's own records (公司考勤记录), such as its time clock or leave system; no finding of a breach.</summary>
/// <remarks> Whether the absence was leave, and what follows for the wage, is for the host: only days are computed from it. A time without any record is
/// unknown, and not presence. Equality is by value. </remarks>
/// <param name="Key">The host's key (记录键), not blank. The same record always has the same key.</param>
/// <param name="Staff">The person who was absent.</param>
/// <param name="Source">The record that states the absence, in the company's words, not blank.</param>
/// <param name="Time">The time of the absence, in the company's local time.</param>
/// <exception cref="ArgumentException">A text is blank, the person <c>default</c>, or the time empty.</exception>
[Clause("4.4")]
public sealed record RecordedAbsence(string Key, Id<StaffMember> Staff, string Source, AbsenceInterval Time) : DomainValue
{
    /// <summary>The host's key of the record (记录键), not blank. The same record always has the same key.</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>The person who was absent (员工).</summary>
    public Id<StaffMember> Staff { get; } = Guard.Against.Default(Staff);
    /// <summary>The record that states the absence, in the company's words, such as time clock (来源).</summary>
    public string Source { get; } = Guard.Against.NullOrWhiteSpace(Source);
    /// <summary>The time of the absence in the company's local time, the end exclusive (时段).</summary>
    public AbsenceInterval Time { get; } = Guard.Against.Default(Time);
}
