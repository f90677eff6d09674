using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Workload;

/// <summary>One piece of work, to be counted (工作记录); usually read off an event by <see cref="WorkFrom"/>.</summary>
/// <remarks>
/// The key says which piece it is, so that an event delivered twice is counted once. A record may strike another out, as where a
/// visit turns out never to have been made. Equality is by value.
/// </remarks>
[Clause("4.4")]
public sealed record WorkDone
{
    /// <summary>Puts a piece of work on record.</summary>
    /// <param name="key">Which piece it is, not blank: <c>contact:C-001/L-1</c>.</param>
    /// <param name="staff">Who did it.</param>
    /// <param name="kind">What sort of work.</param>
    /// <param name="on">The day on which it was put on record.</param>
    /// <param name="strikes">The key of the piece that is not to be counted, while this record itself is not counted either; null: this one counts.</param>
    /// <exception cref="ArgumentException">A key is blank, the id <c>default</c>, there is no kind, or a record strikes itself out.</exception>
    public WorkDone(string key, Id<StaffMember> staff, WorkKind kind, LocalDate on, string? strikes = null)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Staff = Guard.Against.Default(staff);
        Kind = Guard.Against.Null(kind);
        On = on;
        Strikes = strikes is null ? null : Guard.Against.NullOrWhiteSpace(strikes);
        if (strikes == key)
            throw new ArgumentException($"'{key}' strikes itself out; allowed is another record.", nameof(strikes));
    }

    /// <summary>Which piece it is (幂等键).</summary>
    public string Key { get; }

    /// <summary>Who did it (员工).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>What sort of work (项目).</summary>
    public WorkKind Kind { get; }

    /// <summary>The day on which it was put on record (登记日), which decides the month.</summary>
    public LocalDate On { get; }

    /// <summary>The key of the piece that is struck out by this (剔除); null where this is a piece of work itself.</summary>
    public string? Strikes { get; }
}
