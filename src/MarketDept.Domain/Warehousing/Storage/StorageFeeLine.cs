namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A line of a storage fee (仓储费明细): one area over a number of days.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="From">The first day charged (起始日).</param>
/// <param name="Days">The number of charged days (天数), at least 1.</param>
/// <param name="Area">The area occupied on each of these days (面积).</param>
/// <param name="Rate">The contract's rate, in yuan per square metre and day (费率).</param>
[Clause("8.3.6")]
public sealed record StorageFeeLine(LocalDate From, int Days, Area Area, StorageRate Rate) : DomainValue
{
    /// <summary>The product of area, days and rate in yuan, exactly (未舍入金额); not rounded to the fen.</summary>
    public decimal ExactYuan => Area.SquareMetres * Days * Rate.YuanPerSquareMetreAndDay;

    /// <summary>The amount of the line, in yuan (金额): rounded once, half away from zero, to the fen.</summary>
    public Money Amount => Money.FromYuan(RoundedYuan);

    /// <summary>The rounded amount as a decimal; it may be above the largest amount of money.</summary>
    internal decimal RoundedYuan => decimal.Round(ExactYuan, 2, MidpointRounding.AwayFromZero);
}
