namespace MarketDept.Domain.Customers.Care;

/// <summary>The scale on which satisfaction is scored (评分范围), as the company sets it; the text knows none.</summary>
/// <remarks>Whole points, both ends included, the higher the more satisfied. Equality is by value.</remarks>
/// <param name="Lowest">The lowest score (最低分).</param>
/// <param name="Highest">The highest score, above the lowest.</param>
/// <exception cref="ArgumentOutOfRangeException">The highest is not above the lowest.</exception>
[Clause("8.3.8")]
public sealed record SurveyScale(int Lowest, int Highest)
{
    /// <summary>The highest score (最高分).</summary>
    public int Highest { get; } = Highest > Lowest ? Highest
        : throw new ArgumentOutOfRangeException(nameof(Highest), Highest, $"The scale begins at {Lowest:D}. Give a highest score above that.");

    /// <summary>Whether a score lies on it.</summary>
    public bool Contains(int score) => score >= Lowest && score <= Highest;

    /// <summary>Both ends, as <c>1-5</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Lowest}-{Highest}");
}
