using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>The amount by which a person's compensation for a debt falls (赔偿冲减), since its write-off was taken back or the determination
/// revoked.</summary>
/// <remarks>The compensation is reduced, or refunded where it was paid. Amounts in yuan, of the write-offs under one determination. Nothing is posted: a
/// decided case is withdrawn and decided anew. Equality is by value.</remarks>
[Clause("11.2.3")]
public sealed record LiabilityAdjustment : DomainValue
{
    private static readonly ClauseId Uncollected = new(11, 2, 3);

    private LiabilityAdjustment(
        Id<Receivable> receivable, YearMonth serviceMonth, Id<UncollectabilityDetermination> determination, Money before, Money after) =>
        (Receivable, ServiceMonth, Determination, Before, After) = (receivable, serviceMonth, determination, before, after);

    /// <summary>The debt for which less has to be compensated (应收款).</summary>
    public Id<Receivable> Receivable { get; }
    /// <summary>The month of the services for which the debt arose (服务月份).</summary>
    public YearMonth ServiceMonth { get; }
    /// <summary>The determination that the debt cannot be collected (无法收回的认定), on which the write-offs rest.</summary>
    public Id<UncollectabilityDetermination> Determination { get; }
    /// <summary>The reduction of the write-off that caused the adjustment (核销冲回); null where the determination was revoked instead.</summary>
    public ReceivableWriteOffReduced? Reduction { get; private init; }
    /// <summary>Who revoked the determination, why and when (撤销认定); null where a write-off was taken back instead.</summary>
    public ReasonedDecision? Revocation { get; private init; }
    /// <summary>The write-offs still booked under the revoked determination, to be reversed on the debt (待冲回的核销); otherwise empty.</summary>
    public ValueList<Id<ReceivableEntry>> ToReverse { get; private init; } = [];
    /// <summary>The compensation under the determination before this adjustment, in yuan (原赔偿).</summary>
    public Money Before { get; }
    /// <summary>The compensation under the determination after this adjustment, in yuan (现赔偿).</summary>
    public Money After { get; }

    /// <summary>The amount by which the compensation falls, in yuan, more than zero (减少额).</summary>
    public Money Reduced => Before - After;

    /// <summary>Computes the adjustment from the event that a write-off was taken back (由冲回得出).</summary>
    /// <param name="reduction">The event of the debt, which tells by how much the write-off fell.</param>
    /// <param name="determination">The determination that the write-off rests on.</param>
    /// <returns>The adjustment; null where the determination was revoked before, since the compensation fell then.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the event is about another determination.</exception>
    public static LiabilityAdjustment? From(ReceivableWriteOffReduced reduction, UncollectabilityDetermination determination)
    {
        Guard.Against.Null(reduction);
        if (Guard.Against.Null(determination).Id != reduction.Determination)
            throw new ArgumentException($"Write-off '{reduction.WriteOff}' rests on determination '{reduction.Determination}', not '{determination.Id}'. Give that determination.", nameof(determination));
        return determination.Revocation?.At <= reduction.At ? null : new LiabilityAdjustment(
            Id<Receivable>.TryParse(reduction.Key, out var debt) ? debt : throw new ArgumentException("The event has no key. Give one that an aggregate told.", nameof(reduction)), reduction.ServiceMonth, determination.Id, reduction.StillWrittenOff + reduction.Reduction, reduction.StillWrittenOff)
        {
            Reduction = reduction,
        };
    }

    /// <summary>Computes the adjustment from a revoked determination (由撤销得出), under which nothing is compensated any more.</summary>
    /// <param name="determination">The revoked determination.</param>
    /// <param name="receivable">The debt of the determination.</param>
    /// <returns>The adjustment; null where nothing was written off under the determination.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, the determination stands, or it is about another debt.</exception>
    public static LiabilityAdjustment? From(UncollectabilityDetermination determination, Receivable receivable)
    {
        var revocation = Guard.Against.Null(determination).Revocation
            ?? throw new ArgumentException($"Determination '{determination.Id}' stands. Give one that was revoked.", nameof(determination));
        if (Guard.Against.Null(receivable).Id != determination.Receivable)
            throw new ArgumentException($"Determination '{determination.Id}' is about receivable '{determination.Receivable}', not '{receivable.Id}'. Give that receivable.", nameof(receivable));
        var before = receivable.WrittenOffUnder(determination.Id, revocation.At);
        return before.IsZero ? null : new LiabilityAdjustment(receivable.Id, receivable.ServiceMonth, determination.Id, before, Money.Zero)
        {
            Revocation = revocation,
            ToReverse = ValueList.From(receivable.Entries.OfType<ReceivableEntry.WriteOff>()
                .Where(entry => entry.Determination == determination.Id && receivable.StandingOf(entry.Id).IsPositive).Select(entry => entry.Id)),
        };
    }

    /// <summary>Explains the adjustment in words: what changed, from which amount to which.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Uncollected, zh
            ? $"应收款 {Receivable}（{Iso.Format(ServiceMonth)}）按认定 {Determination} 的赔偿由 {Before:C} 减为 {After:C}。"
            : $"The compensation for receivable {Receivable} ({Iso.Format(ServiceMonth)}) under determination {Determination} falls from {Before:C} to {After:C}.");
        if (Reduction is { } reduction)
        {
            writer.Add(ExplanationTopic.Fact, Uncollected,
                $"{Iso.Format(reduction.On)} 核销 {reduction.WriteOff} 冲回 {Reduced:C}。", $"On {Iso.Format(reduction.On)} {Reduced:C} of write-off {reduction.WriteOff} were taken back.");
        }

        if (Revocation is { } revocation)
        {
            writer.Add(ExplanationTopic.Fact, Uncollected,
                $"{revocation.By.Id} 撤销认定 {Determination}：{revocation.Reason}。没有认定就没有赔偿。", $"{revocation.By.Id} revoked determination {Determination}: {revocation.Reason}. Without one nothing is compensated.");
        }

        if (ToReverse.Count > 0)
            writer.Add(ExplanationTopic.Missing, Uncollected, $"核销 {ToReverse} 尚待冲回。", $"To be reversed: write-off {ToReverse}.");

        writer.Add(ExplanationTopic.Reading, Uncollected,
            $"已经赔付的部分应退还，尚未赔付的不再赔付；已认定的案件须撤销后另行认定。", $"What was paid is to be refunded, and what was not is owed no more; a case that was decided is withdrawn and decided anew.");
        return writer.Done();
    }
}
