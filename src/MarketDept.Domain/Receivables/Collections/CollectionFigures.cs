namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The collections of a period, and of the debts that fell due in it (收款统计数字): for one person's customers, or for all.</summary>
/// <remarks>Figures can be added. Equality is by value.</remarks>
/// <param name="Received">The amount received by date of receipt, in yuan (实收), whatever debt it settles.</param>
/// <param name="Due">The debts that fell due in the period, in yuan (到期应收), less deductions and write-offs by its end.</param>
/// <param name="ReceivedOfDue">The part of <paramref name="Due"/> paid by the end of the period, in yuan (到期已收).</param>
[Clause("6.1")]
[Clause("6.4")]
public sealed record CollectionFigures(Money Received, Money Due, Money ReceivedOfDue) : DomainValue
{
    /// <summary>Figures of zero (零).</summary>
    public static CollectionFigures Zero { get; } = new(default, default, default);

    /// <summary>The person in charge of the customers (人员); null for all customers together, and for customers in nobody's charge.</summary>
    public Id<StaffMember>? Person { get; init; }
    /// <summary>The person's target, in yuan (收款任务); null where not known, and for salespersons, who have none.</summary>
    public Money? Target { get; init; }

    /// <summary>The paid share of the debts that fell due (到期回收率), rounded half away from zero: 0.9375 for 93.75 %. Null where none fell due.</summary>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more decimals.</exception>
    public decimal? RateOfDue(int decimals) => CollectionRate.Of(ReceivedOfDue, Due, decimals);

    /// <summary>The receipts divided by the target (任务完成率), rounded half away from zero; it may exceed 1. Null without a target.</summary>
    /// <param name="decimals">The number of decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more decimals.</exception>
    public decimal? RateOfTarget(int decimals) => CollectionRate.Of(Received, Target, decimals);

    /// <summary>The sum of both figures, for no person.</summary>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public CollectionFigures Add(CollectionFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Received + other.Received, Due + other.Due, ReceivedOfDue + other.ReceivedOfDue);
    }
}
