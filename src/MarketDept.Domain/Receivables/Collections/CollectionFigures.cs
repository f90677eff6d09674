namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The collections of a period, and of the debts that fell due in it (收款统计数字), for one person's customers or for all.</summary>
/// <remarks>Figures can be added. Equality is by value.</remarks>
/// <param name="Received">The amount received by date of receipt, in yuan (实收), whatever debt it settles.</param>
/// <param name="Due">The debts that fell due in the period, in yuan (到期应收), less deductions and write-offs by its end.</param>
/// <param name="ReceivedOfDue">The part of <paramref name="Due"/> paid by the end of the period, in yuan (到期已收).</param>
[Clause("6.1")]
[Clause("6.4")]
public sealed record CollectionFigures(Money Received, Money Due, Money ReceivedOfDue) : DomainValue
{
    /// <summary>Figures in which every amount is zero (零).</summary>
    public static CollectionFigures Zero { get; } = new(default, default, default);

    /// <summary>The person in charge of the customers (人员); null for the total, and for customers of whom nobody is in charge.</summary>
    public Id<StaffMember>? Person { get; init; }
    /// <summary>The person's target for the period, in yuan (收款任务); null where none is known, and for salespersons, who have none.</summary>
    public Money? Target { get; init; }

    /// <summary>The share paid of the debts that fell due (到期回收率), rounded half away from zero: 0.9375 is 93.75 %. Null where none fell due.</summary>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is below 0 or above 10.</exception>
    public decimal? RateOfDue(int decimals) => CollectionRate.Of(ReceivedOfDue, Due, decimals);

    /// <summary>The receipts as a share of the target (任务完成率), rounded half away from zero; above 1 where the target is exceeded. Null without a
    /// target.</summary>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is below 0 or above 10.</exception>
    public decimal? RateOfTarget(int decimals) => CollectionRate.Of(Received, Target, decimals);

    /// <summary>Adds other figures to these; the sum belongs to no person and has no target.</summary>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public CollectionFigures Add(CollectionFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Received + other.Received, Due + other.Due, ReceivedOfDue + other.ReceivedOfDue);
    }
}
