namespace MarketDept.Domain.Payroll.Workload;

/// <summary>One piece of work to be counted for a person (工作记录), usually derived from an event, as by <see cref="FromCustomer"/>.</summary>
/// <remarks>The key identifies the piece, so an event delivered twice is counted once. A record may strike another out, as where a visit turns out to be
/// false. Equality is by value.</remarks>
/// <param name="Key">The key of the piece, not blank, such as <c>contact:C-001/L-1</c>.</param>
/// <param name="Staff">The person who did the work.</param>
/// <param name="Kind">The kind of work done.</param>
/// <param name="On">The day of recording, which determines the month.</param>
/// <param name="Strikes">The key of a piece that this record strikes out, without counting itself; null: this record counts.</param>
/// <exception cref="ArgumentException">A key is blank, the id <c>default</c>, there is no kind, or a record strikes itself out.</exception>
[Clause("4.4")]
public sealed partial record WorkDone(string Key, Id<StaffMember> Staff, WorkKind Kind, LocalDate On, string? Strikes = null) : DomainValue
{
    /// <summary>The key that identifies the piece (幂等键), such as <c>contact:C-001/L-1</c>; records with one key count once.</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>The id of the person who did the work (员工).</summary>
    public Id<StaffMember> Staff { get; } = Guard.Against.Default(Staff);
    /// <summary>The kind of work done (项目).</summary>
    public WorkKind Kind { get; } = Guard.Against.Null(Kind);
    /// <summary>The key of the piece that this record strikes out (剔除); null where the record is itself a piece of work.</summary>
    public string? Strikes { get; } = Strikes is null || (Guard.Against.NullOrWhiteSpace(Strikes) != Key)
        ? Strikes
        : throw new ArgumentException($"'{Key}' strikes itself out. Use another record for that.", nameof(Strikes));
}
