using MarketDept.Domain.Receivables;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>By how much the compensation for a debt falls because a write-off was taken back (赔偿冲减): what is to be reduced, or refunded where it was paid.</summary>
/// <remarks>Amounts in yuan. It reports and posts nothing: a case that was decided is withdrawn and decided anew. Equality is by value.</remarks>
[Clause("11.2.3")]
public sealed record LiabilityAdjustment
{
    private static readonly ClauseId Uncollected = new(11, 2, 3);

    private LiabilityAdjustment(WriteOffReduction reduction) => Reduction = reduction;

    /// <summary>What was taken back (核销冲回).</summary>
    public WriteOffReduction Reduction { get; }

    /// <summary>The compensation for the debt before, in yuan (原赔偿).</summary>
    public Money Before => Reduction.StillWrittenOff + Reduction.Reduction;

    /// <summary>The compensation for the debt afterwards, in yuan (现赔偿).</summary>
    public Money After => Reduction.StillWrittenOff;

    /// <summary>By how much it falls, in yuan, more than nothing (减少额).</summary>
    public Money Reduced => Reduction.Reduction;

    /// <summary>What follows for whoever has to compensate the debt (由冲回得出).</summary>
    /// <param name="reduction">What was taken back, as the debt's event says.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static LiabilityAdjustment From(WriteOffReduction reduction) => new(Guard.Against.Null(reduction));

    /// <summary>The adjustment in words.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Uncollected, zh
            ? $"应收款 {Reduction.Receivable}（{Iso.Format(Reduction.ServiceMonth)}）的赔偿由 {Before:C} 减为 {After:C}。"
            : $"The compensation for receivable {Reduction.Receivable} ({Iso.Format(Reduction.ServiceMonth)}) falls from {Before:C} to {After:C}.");
        writer.Add(ExplanationTopic.Fact, Uncollected, zh
            ? $"{Iso.Format(Reduction.On)} 核销 {Reduction.WriteOff} 冲回 {Reduced:C}。"
            : $"On {Iso.Format(Reduction.On)} {Reduced:C} of write-off {Reduction.WriteOff} were taken back.");
        writer.Add(ExplanationTopic.Reading, Uncollected, zh
            ? "已经赔付的部分应退还，尚未赔付的不再赔付；已认定的案件须撤销后另行认定。"
            : "What was paid is to be refunded, and what was not is owed no more; a case that was decided is withdrawn and decided anew.");
        return writer.Done();
    }
}
