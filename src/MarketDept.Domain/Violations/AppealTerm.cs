namespace MarketDept.Domain.Violations;

/// <summary>For how long a decision can be appealed (申诉期限), or that it cannot. The text fixes neither.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record AppealTerm : DomainValue
{
    private AppealTerm(Duration? length) => Length = length;

    /// <summary>There is no appeal (不设申诉).</summary>
    public static AppealTerm None { get; } = new((Duration?)null);
    /// <summary>How long, from the decision on (期限); null where there is no appeal.</summary>
    public Duration? Length { get; }

    /// <summary>An appeal within so many days of 24 hours (若干天).</summary>
    /// <param name="days">1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static AppealTerm OfDays(int days) => new(Duration.FromDays(Guard.Against.OutOfRange(days, nameof(days), 1, 3650)));
}
