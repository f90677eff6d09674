namespace MarketDept.Domain.Payroll.Workload;

/// <summary>One piece of work, to be counted (工作记录); usually read off an event by <see cref="FromCustomer"/> and its like.</summary>
/// <remarks>
/// The key says which piece it is, so that an event delivered twice is counted once. A record may strike another out, as where a
/// visit turns out never to have been made. Equality is by value.
/// </remarks>
/// <param name="Key">Which piece it is, not blank: <c>contact:C-001/L-1</c>.</param>
/// <param name="Staff">Who did it.</param>
/// <param name="Kind">What sort of work.</param>
/// <param name="On">The day on which it was put on record, which decides the month.</param>
/// <param name="Strikes">The key of the piece that is not to be counted, while this record itself is not counted either; null: this one counts.</param>
/// <exception cref="ArgumentException">A key is blank, the id <c>default</c>, there is no kind, or a record strikes itself out.</exception>
[Clause("4.4")]
public sealed partial record WorkDone(string Key, Id<StaffMember> Staff, WorkKind Kind, LocalDate On, string? Strikes = null) : DomainValue
{
    /// <summary>Which piece it is (幂等键).</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>Who did it (员工).</summary>
    public Id<StaffMember> Staff { get; } = Guard.Against.Default(Staff);
    /// <summary>What sort of work (项目).</summary>
    public WorkKind Kind { get; } = Guard.Against.Null(Kind);
    /// <summary>The key of the piece that is struck out by this (剔除); null where this is a piece of work itself.</summary>
    public string? Strikes { get; } = Strikes is null || (Guard.Against.NullOrWhiteSpace(Strikes) != Key)
        ? Strikes
        : throw new ArgumentException($"'{Key}' strikes itself out. Let another record do it.", nameof(Strikes));
}
