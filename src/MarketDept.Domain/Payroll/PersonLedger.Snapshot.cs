namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
}

/// <summary>The ledger as primitives and NodaTime values, to be stored (台账快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>
/// Amounts are in fen; kinds and clauses their stable texts. Two snapshots are compared by their stored text; the
/// equality of the record compares lists by reference.
/// </remarks>
public sealed record PersonLedgerSnapshot : AggregateSnapshot
{
    /// <summary>The person whose ledger it is.</summary>
    public required string Staff { get; init; }
    /// <summary>The items, by month, then by effective time, then by key.</summary>
    public required IReadOnlyList<PersonLedgerItemRow> Items { get; init; }
    /// <summary>The closings, the earliest first.</summary>
    public required IReadOnlyList<PersonLedgerClosingRow> Closings { get; init; }

}

/// <summary>A <see cref="MonthItem"/>, stored.</summary>
public sealed record PersonLedgerItemRow : DomainValue
{
    /// <summary>The idempotency key.</summary>
    public required string Key { get; init; }
    /// <summary>The name of the <see cref="Violations.FindingItemKind"/>.</summary>
    public required string Kind { get; init; }
    /// <summary>The amount, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The start of an absence, local time; null for the other kinds.</summary>
    public required LocalDateTime? AbsentFrom { get; init; }
    /// <summary>The end of an absence, local time; present exactly with its start.</summary>
    public required LocalDateTime? AbsentTo { get; init; }
    /// <summary>When the item takes effect.</summary>
    public required Instant EffectiveAt { get; init; }
    /// <summary>The key of the item that this one takes back; null where it takes back none.</summary>
    public required string? Reverses { get; init; }
    /// <summary>The origin of the item.</summary>
    public required PersonLedgerOriginRow Origin { get; init; }
    /// <summary>The day from which the item counts, in the company's time zone.</summary>
    public required LocalDate Day { get; init; }
    /// <summary>The month in which the item is counted.</summary>
    public required YearMonth Month { get; init; }
    /// <summary>When the item was taken over.</summary>
    public required Instant TakenAt { get; init; }
    /// <summary>Whether a compensation rests on a determination by age alone.</summary>
    public required bool RestsOnAge { get; init; }
}

/// <summary>A <see cref="Violations.FindingOrigin"/>, stored.</summary>
public sealed record PersonLedgerOriginRow : DomainValue
{
    /// <summary>The case; null where there is none.</summary>
    public required string? Violation { get; init; }
    /// <summary>The id of the act.</summary>
    public required string Occurrence { get; init; }
    /// <summary>The day of the act.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>The clause that the item follows from.</summary>
    public required string Clause { get; init; }
    /// <summary>The operating rule that was broken; null where there is none.</summary>
    public required string? Basis { get; init; }
    /// <summary>The name of the edition.</summary>
    public required string Edition { get; init; }
    /// <summary>The person who decided.</summary>
    public required string DecidedBy { get; init; }
}

/// <summary>A <see cref="MonthClosing"/>, stored.</summary>
public sealed record PersonLedgerClosingRow : DomainValue
{
    /// <summary>The last closed month.</summary>
    public required YearMonth Through { get; init; }
    /// <summary>The person who closed it.</summary>
    public required string By { get; init; }
    /// <summary>When it was closed.</summary>
    public required Instant At { get; init; }
}
