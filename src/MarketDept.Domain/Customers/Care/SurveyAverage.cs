namespace MarketDept.Domain.Customers.Care;

/// <summary>The average of the scores on one scale (平均分), exactly: their sum over their number.</summary>
/// <remarks>Scores of different scales are never averaged together. Equality is by value.</remarks>
[Clause("8.3.8")]
public sealed record SurveyAverage
{
    internal SurveyAverage(SurveyScale scale, int count, long sum)
    {
        Scale = scale;
        Count = count;
        Sum = sum;
    }

    /// <summary>The scale (评分范围).</summary>
    public SurveyScale Scale { get; }

    /// <summary>How many scores (评分数), at least 1.</summary>
    public int Count { get; }

    /// <summary>Their sum (总分); the average is exactly this over <see cref="Count"/>.</summary>
    public long Sum { get; }

    /// <summary>The average, rounded half away from zero (四舍五入).</summary>
    /// <param name="decimals">How many decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more decimals.</exception>
    public decimal Rounded(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        return Math.Round((decimal)Sum / Count, decimals, MidpointRounding.AwayFromZero);
    }
}
