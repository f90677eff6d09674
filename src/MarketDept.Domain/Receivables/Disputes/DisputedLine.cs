namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A line of the bill that the customer disputes (有争议的明细), wholly or in part.</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
[Clause("6.3")]
public sealed record DisputedLine
{
    /// <summary>States how much of a line is disputed.</summary>
    /// <param name="source">The source of the charge, or the number of the consignment whose charges they are; not blank.</param>
    /// <param name="charged">What is charged for it, in yuan, more than nothing.</param>
    /// <param name="disputed">How much of that is disputed, in yuan, more than nothing.</param>
    /// <exception cref="ArgumentException">The source is blank, or an amount is not more than nothing.</exception>
    /// <exception cref="DomainException">More is disputed than is charged (<see cref="DisputeRefusals.AboveLine"/>).</exception>
    public DisputedLine(string source, Money charged, Money disputed)
    {
        Source = Guard.Against.NullOrWhiteSpace(source);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(charged, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(disputed, Money.Zero);
        if (disputed > charged)
            throw DisputeRefusals.AboveLine.Because($"明细 {source}：质疑 {disputed}，费用 {charged}。", $"Of line '{source}' {disputed} is disputed; {charged} is charged.");

        Charged = charged;
        Disputed = disputed;
    }

    /// <summary>The source of the charge (来源).</summary>
    public string Source { get; }

    /// <summary>What is charged for it, in yuan (计费金额).</summary>
    public Money Charged { get; }

    /// <summary>How much of that is disputed, in yuan (争议金额).</summary>
    public Money Disputed { get; }
}
