namespace MarketDept.Domain.Commitments;

/// <summary>What arose in one month under an unauthorised promise of settlement (某月应收款项), summed up.</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
[Clause("11.2.3")]
public sealed record ReceivablesOfMonth
{
    internal ReceivablesOfMonth(IGrouping<YearMonth, ArisenReceivable> month)
    {
        var determined = month.Where(row => row.StillUncollectable is not null).ToArray();
        Month = month.Key;
        Amount = Money.Sum(month.Select(row => row.Amount));
        Collected = Money.Sum(month.Select(row => row.Collected));
        Uncollectable = determined.Length == 0 ? null : Money.Sum(determined.Select(row => row.StillUncollectable!.Value));
    }

    /// <summary>The month in which they arose (月份).</summary>
    public YearMonth Month { get; }

    /// <summary>What arose, in yuan (应收).</summary>
    public Money Amount { get; }

    /// <summary>What has come in, in yuan (已收).</summary>
    public Money Collected { get; }

    /// <summary>
    /// What is found uncollectable and has not come in after all, in yuan (认定无法收回且未收); null while nothing of the month is
    /// determined. It is taken of each receivable by itself: what comes in for one does not serve another.
    /// </summary>
    public Money? Uncollectable { get; }
}
