namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A line of a storage fee (仓储费明细): one area for so many days.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.6")]
public sealed record StorageFeeLine
{
    internal StorageFeeLine(LocalDate from, int days, Area area, StorageRate rate)
    {
        From = from;
        Days = days;
        Area = area;
        Rate = rate;
    }

    /// <summary>The first day charged (起始日).</summary>
    public LocalDate From { get; }

    /// <summary>How many days are charged (天数), at least 1.</summary>
    public int Days { get; }

    /// <summary>The area occupied on each of these days (面积).</summary>
    public Area Area { get; }

    /// <summary>The rate (费率).</summary>
    public StorageRate Rate { get; }

    /// <summary>Area × days × rate in yuan, exactly (未舍入金额).</summary>
    public decimal ExactYuan => Area.SquareMetres * Days * Rate.YuanPerSquareMetreAndDay;

    /// <summary>The amount of the line (金额): rounded once, half away from zero, to the fen.</summary>
    public Money Amount => Money.FromYuan(RoundedYuan);

    /// <summary>The same, which may be more than an amount can be.</summary>
    internal decimal RoundedYuan => decimal.Round(ExactYuan, 2, MidpointRounding.AwayFromZero);
}
