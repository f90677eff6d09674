namespace MarketDept.Domain.Receivables.Collections;

/// <summary>What came in within a period, and how much of what fell due in it (收款统计数字).</summary>
/// <remarks>Figures add up. Equality is by value.</remarks>
/// <param name="Received">What came in by date of receipt (实收), whatever it settles.</param>
/// <param name="Due">What fell due in the period (到期应收): the bills that did, less what was deducted and written off by its end.</param>
/// <param name="ReceivedOfDue">What of that was paid by the period's end (到期已收), at any time.</param>
[Clause("6.4")]
public sealed record CollectionFigures(Money Received, Money Due, Money ReceivedOfDue) : DomainValue
{
    /// <summary>Nothing at all (零).</summary>
    public static CollectionFigures Zero { get; } = new(default, default, default);

    /// <summary>How much of what fell due was paid (到期回收率); null where nothing fell due.</summary>
    public CollectionRate? RateOfDue => CollectionRate.Of(ReceivedOfDue, Due);

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public CollectionFigures Add(CollectionFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Received + other.Received, Due + other.Due, ReceivedOfDue + other.ReceivedOfDue);
    }
}
