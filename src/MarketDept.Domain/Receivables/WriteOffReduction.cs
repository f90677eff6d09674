using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

/// <summary>A write-off was taken back, wholly or in part (核销冲回): whoever had to compensate it compensates that much less.</summary>
/// <remarks>Amounts in yuan. Equality is by value. What it comes to for somebody is told above this floor, where breaches are judged.</remarks>
/// <param name="Receivable">The debt.</param>
/// <param name="ServiceMonth">The month whose services it is for.</param>
/// <param name="WriteOff">The write-off.</param>
/// <param name="Determination">The determination that it rests on, revoked since or not.</param>
/// <param name="Reduction">By how much it was taken back, more than nothing.</param>
/// <param name="StillWrittenOff">What stands written off on the debt under that determination afterwards.</param>
/// <param name="On">The day.</param>
/// <param name="RecordedAt">When it was recorded.</param>
[Clause("11.2.3")]
public sealed record WriteOffReduction(
    Id<Receivable> Receivable, YearMonth ServiceMonth, Id<ReceivableEntry> WriteOff,
    Id<UncollectabilityDetermination> Determination, Money Reduction, Money StillWrittenOff, LocalDate On, Instant RecordedAt) : DomainValue;
