namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    /// <summary>The ledger as primitives and NodaTime values, to be stored (台账快照). Events not taken yet are no part of it.</summary>
    /// <remarks>
    /// Amounts are in fen; kinds and clauses their stable texts. Two snapshots are compared by their stored text; the
    /// equality of the record compares lists by reference.
    /// </remarks>
    public sealed record Snapshot
    {
        /// <summary>Whose ledger it is.</summary>
        public required string Staff { get; init; }

        /// <summary>The items, by month, then by when they count, then by key.</summary>
        public required IReadOnlyList<ItemRow> Items { get; init; }

        /// <summary>The closings, the earliest first.</summary>
        public required IReadOnlyList<ClosingRow> Closings { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }
    }

    /// <summary>A <see cref="MonthItem"/>, stored.</summary>
    /// <param name="Key">The idempotency key.</param>
    /// <param name="Kind">The name of the <see cref="Violations.FindingItemKind"/>.</param>
    /// <param name="AmountFen">The amount, in fen.</param>
    /// <param name="AbsentFrom">The start of an absence, local time; else null.</param>
    /// <param name="AbsentTo">The end of an absence, local time; present exactly with its start.</param>
    /// <param name="EffectiveAt">Since when it counts.</param>
    /// <param name="Reverses">The key of the item that it takes back; null where it takes back none.</param>
    /// <param name="Origin">Where it comes from.</param>
    /// <param name="Day">The day since when it counts, in the company's time zone.</param>
    /// <param name="Month">The month in which it is counted.</param>
    /// <param name="TakenAt">When it was taken over.</param>
    /// <param name="RestsOnAge">Whether a compensation rests on a determination by age alone.</param>
    public sealed record ItemRow(
        string Key, string Kind, long AmountFen, LocalDateTime? AbsentFrom, LocalDateTime? AbsentTo, Instant EffectiveAt, string? Reverses,
        OriginRow Origin, LocalDate Day, YearMonth Month, Instant TakenAt, bool RestsOnAge);

    /// <summary>A <see cref="Violations.FindingOrigin"/>, stored.</summary>
    /// <param name="Violation">The case; null where it follows from none.</param>
    /// <param name="Occurrence">The act.</param>
    /// <param name="OccurredOn">The day of the act.</param>
    /// <param name="Clause">The clause.</param>
    /// <param name="Basis">The operating rule that was broken; null where there is none.</param>
    /// <param name="Edition">The name of the edition.</param>
    /// <param name="DecidedBy">Who decided.</param>
    public sealed record OriginRow(
        string? Violation, string Occurrence, LocalDate OccurredOn, string Clause, string? Basis, string Edition, string DecidedBy);

    /// <summary>A <see cref="MonthClosing"/>, stored.</summary>
    /// <param name="Through">The last month closed with it.</param>
    /// <param name="By">Who closed it.</param>
    /// <param name="At">When.</param>
    public sealed record ClosingRow(YearMonth Through, string By, Instant At);
}
