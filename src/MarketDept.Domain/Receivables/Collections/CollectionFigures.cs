namespace MarketDept.Domain.Receivables.Collections;

/// <summary>What came in within a period, and how much of what fell due in it (收款统计数字): of the customers in one person's charge, or in all.</summary>
/// <remarks>Figures add up. Equality is by value.</remarks>
/// <param name="Received">What came in by date of receipt (实收), whatever it settles.</param>
/// <param name="Due">What fell due in the period (到期应收): the bills that did, less what was deducted and written off by its end.</param>
/// <param name="ReceivedOfDue">What of that was paid by the period's end (到期已收), at any time.</param>
[Clause("6.1")]
[Clause("6.4")]
public sealed record CollectionFigures(Money Received, Money Due, Money ReceivedOfDue) : DomainValue
{
    /// <summary>Nothing at all (零).</summary>
    public static CollectionFigures Zero { get; } = new(default, default, default);

    /// <summary>In whose charge the customers are (人员); null in all, and for the customers in nobody's charge.</summary>
    public Id<StaffMember>? Person { get; init; }
    /// <summary>What the person was to collect (收款任务); null where that is not known, and for salespersons, who have no collection task.</summary>
    public Money? Target { get; init; }

    /// <summary>How much of what fell due was paid (到期回收率), rounded half away from zero: 0.9375 for 93.75 %. Null where nothing fell due.</summary>
    /// <param name="decimals">How many decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more decimals.</exception>
    public decimal? RateOfDue(int decimals) => CollectionRate.Of(ReceivedOfDue, Due, decimals);

    /// <summary>What came in against the target (任务完成率), rounded half away from zero; it may be above 1. Null where there is no target.</summary>
    /// <param name="decimals">How many decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more decimals.</exception>
    public decimal? RateOfTarget(int decimals) => CollectionRate.Of(Received, Target, decimals);

    /// <summary>Both together, of nobody in particular.</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public CollectionFigures Add(CollectionFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Received + other.Received, Due + other.Due, ReceivedOfDue + other.ReceivedOfDue);
    }
}
