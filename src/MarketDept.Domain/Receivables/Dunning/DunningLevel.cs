namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A level of dunning (催收级别): from how many days overdue on it is due, and what it is called.</summary>
/// <remarks>The company sets its levels; the text fixes none. Equality is by value.</remarks>
[Clause("9.5")]
public sealed record DunningLevel
{
    /// <summary>States a level.</summary>
    /// <param name="fromDaysOverdue">From how many days overdue on, at least 1: the day after the due date is the first.</param>
    /// <param name="title">What it is called.</param>
    /// <exception cref="ArgumentException">The number is below 1, or the title missing.</exception>
    public DunningLevel(int fromDaysOverdue, Bilingual title)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fromDaysOverdue, 1);
        FromDaysOverdue = fromDaysOverdue;
        Title = Guard.Against.Default(title);
    }

    /// <summary>From how many days overdue on (逾期天数), at least 1.</summary>
    public int FromDaysOverdue { get; }

    /// <summary>What it is called (名称).</summary>
    public Bilingual Title { get; }
}
