namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
}

/// <summary>The stored form of a <see cref="PersonLedger"/> (台账快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen; kinds and clauses are stable texts. Compare two snapshots by their stored text: the equality of the record compares lists
/// by reference.</remarks>
public sealed record PersonLedgerSnapshot : AggregateSnapshot
{
    /// <summary>The id of the person whose ledger it is (员工).</summary>
    public required string Staff { get; init; }
    /// <summary>All items (全部事项), by month, then by effective time, then by key.</summary>
    public required IReadOnlyList<PersonLedgerItemRow> Items { get; init; }
    /// <summary>The closings of months (关账记录), the earliest first.</summary>
    public required IReadOnlyList<PersonLedgerClosingRow> Closings { get; init; }

}

/// <summary>The stored form of a <see cref="MonthItem"/>: one item of the ledger.</summary>
public sealed record PersonLedgerItemRow : DomainValue
{
    /// <summary>The key of the item, the same at every export (幂等键).</summary>
    public required string Key { get; init; }
    /// <summary>The name of the <see cref="Violations.FindingItemKind"/>: fine, compensation, duty to collect or absence (种类).</summary>
    public required string Kind { get; init; }
    /// <summary>The amount, in fen (金额); negative for a reversal, 0 for an absence.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The start of an absence, in the company's local time (起); null for other kinds.</summary>
    public required LocalDateTime? AbsentFrom { get; init; }
    /// <summary>The end of an absence, in the company's local time, exclusive (止); present exactly with its start.</summary>
    public required LocalDateTime? AbsentTo { get; init; }
    /// <summary>When the decision became final; for a reversal, when the case was withdrawn (生效时间).</summary>
    public required Instant EffectiveAt { get; init; }
    /// <summary>The key of the item that this one takes back (冲销); null where the item is no reversal.</summary>
    public required string? Reverses { get; init; }
    /// <summary>Where the item comes from: case, act, clause and decision (来源).</summary>
    public required PersonLedgerOriginRow Origin { get; init; }
    /// <summary>The day from which the item counts, in the company's time zone.</summary>
    public required LocalDate Day { get; init; }
    /// <summary>The month in which the item is counted (月份); later than that of the day where that month was closed.</summary>
    public required YearMonth Month { get; init; }
    /// <summary>The moment at which the item entered the ledger.</summary>
    public required Instant TakenAt { get; init; }
    /// <summary>Whether a compensation rests only on the age of the debt (赔偿是否出自账龄认定).</summary>
    public required bool RestsOnAge { get; init; }
}

/// <summary>The stored form of a <see cref="Violations.FindingOrigin"/>: where an item comes from.</summary>
public sealed record PersonLedgerOriginRow : DomainValue
{
    /// <summary>The id of the case (案件); null for a duty to collect under 8.3.3, which needs no case.</summary>
    public required string? Violation { get; init; }
    /// <summary>The id of the act (行为), the same for all who took part.</summary>
    public required string Occurrence { get; init; }
    /// <summary>The day of the act (发生日), in the company's time zone.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>The clause that the item follows from, such as <c>11.2.1</c> (条款).</summary>
    public required string Clause { get; init; }
    /// <summary>The operating rule that was broken, such as <c>8.2.3</c> (违反的条款); null unless the clause is 11.1.</summary>
    public required string? Basis { get; init; }
    /// <summary>The name of the edition of the regulation that was applied (适用版本).</summary>
    public required string Edition { get; init; }
    /// <summary>The id of the person who made the decision (决定人).</summary>
    public required string DecidedBy { get; init; }
}

/// <summary>The stored form of a <see cref="MonthClosing"/>: the closing of a month and all months before it.</summary>
public sealed record PersonLedgerClosingRow : DomainValue
{
    /// <summary>The last closed month (关账月份).</summary>
    public required YearMonth Through { get; init; }
    /// <summary>The id of the person who closed the month (关账人).</summary>
    public required string By { get; init; }
    /// <summary>The moment of the closing.</summary>
    public required Instant At { get; init; }
}
