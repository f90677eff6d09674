namespace MarketDept.Domain.Violations;

/// <summary>What arose in one month under an unauthorised monthly settlement (某月应收款项), and what became of it.</summary>
/// <remarks>Amounts in yuan. Equality is by value. <c>default</c> has no amounts.</remarks>
public readonly record struct MonthlyReceivable
{
    /// <summary>States a month's receivable.</summary>
    /// <param name="month">The month in which it arose.</param>
    /// <param name="amount">What arose, in yuan, not negative.</param>
    /// <param name="collected">What has come in, in yuan, from zero to the amount.</param>
    /// <param name="uncollectable">
    /// What a recorded determination has found uncollectable, in yuan, from zero to the amount; null while there is none.
    /// Being overdue is no determination.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative or above the amount that arose.</exception>
    public MonthlyReceivable(YearMonth month, Money amount, Money collected, Money? uncollectable = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(collected, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(collected, amount);
        if (uncollectable is { } determined)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(determined, Money.Zero, nameof(uncollectable));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(determined, amount, nameof(uncollectable));
        }

        Month = month;
        Amount = amount;
        Collected = collected;
        Uncollectable = uncollectable;
    }

    /// <summary>The month in which it arose (月份).</summary>
    public YearMonth Month { get; private init; }

    /// <summary>What arose, in yuan (应收).</summary>
    public Money Amount { get; private init; }

    /// <summary>What has come in, in yuan (已收).</summary>
    public Money Collected { get; private init; }

    /// <summary>What a recorded determination has found uncollectable, in yuan (认定无法收回); null while there is none.</summary>
    public Money? Uncollectable { get; private init; }

    /// <summary>Whether any of that was determined by age alone (是否账龄认定), which carries a legal risk of its own.</summary>
    public bool RestsOnAge { get; init; }

    /// <summary>Amount minus collected, in yuan (未收).</summary>
    public Money Outstanding => Amount - Collected;

    /// <summary>What is determined uncollectable and has not come in after all, in yuan (赔偿).</summary>
    [Clause("11.2.3")]
    public Money Compensation => Uncollectable is { } determined ? Money.Min(determined, Outstanding) : Money.Zero;

    /// <summary>What is outstanding and not determined uncollectable, in yuan (负责收回).</summary>
    [Clause("11.2.3")]
    public Money DutyToCollect => Outstanding - Compensation;

    /// <summary>A row put together from several reports: what one determined may be above what another says arose.</summary>
    internal static MonthlyReceivable Pooled(YearMonth month, Money amount, Money collected, Money? uncollectable) =>
        new() { Month = month, Amount = amount, Collected = collected, Uncollectable = uncollectable };

    /// <summary>Month and amounts, for a log.</summary>
    public override string ToString() => $"{Iso.Format(Month)}: {Amount}, collected {Collected}, uncollectable {Uncollectable?.ToString() ?? "not determined"}";
}
