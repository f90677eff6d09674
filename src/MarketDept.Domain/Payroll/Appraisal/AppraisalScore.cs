namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The score that an appraiser gave on one criterion (考核评分).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Criterion">The criterion in the company's words, not blank.</param>
/// <param name="Score">The score, from the lowest to the highest of the round.</param>
/// <exception cref="ArgumentException">The criterion is blank.</exception>
[Clause("3.3")]
public sealed record AppraisalScore(string Criterion, int Score) : DomainValue
{
    /// <summary>The criterion in the company's words (考核项目), such as service quality.</summary>
    public string Criterion { get; } = Guard.Against.NullOrWhiteSpace(Criterion);
}
