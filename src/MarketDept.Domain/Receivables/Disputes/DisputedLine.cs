namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A line of the bill that the customer disputes (有争议的明细), wholly or in part.</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
/// <param name="Source">The source of the charge, or the number of a consignment with all its charges; not blank.</param>
/// <param name="Charged">The amount charged on the bill, in yuan, more than zero.</param>
/// <param name="Disputed">The part that the customer disputes, in yuan, more than zero.</param>
/// <exception cref="ArgumentException">The source is blank, or an amount is not above zero.</exception>
/// <exception cref="DomainException">More is disputed than is charged (<see cref="DisputeRefusals.AboveLine"/>).</exception>
[Clause("6.3")]
public sealed record DisputedLine(string Source, Money Charged, Money Disputed) : DomainValue
{
    /// <summary>The source of the charge, or the number of a consignment with all its charges (来源).</summary>
    public string Source { get; } = Guard.Against.NullOrWhiteSpace(Source);
    /// <summary>The amount charged on the bill, in yuan, more than zero (计费金额).</summary>
    public Money Charged { get; } = Guard.Against.NotPositive(Charged);
    /// <summary>The part that the customer disputes, in yuan, more than zero and at most the charge (争议金额).</summary>
    public Money Disputed { get; } = Guard.Against.NotPositive(Disputed) <= Charged ? Disputed : throw DisputeRefusals.AboveLine.Because(
        $"明细 {Source}：质疑 {Disputed}，费用 {Charged}。", $"Of line '{Source}' {Disputed} is disputed; {Charged} is charged.");
}
