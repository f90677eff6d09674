namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A level of dunning (催收级别): from how many days overdue on it is due, and what it is called.</summary>
/// <remarks>The company sets its levels; the text fixes none. Equality is by value.</remarks>
/// <param name="FromDaysOverdue">From how many days overdue on, at least 1: the day after the due date is the first.</param>
/// <param name="Title">What it is called.</param>
/// <exception cref="ArgumentException">The number is below 1, or the title missing.</exception>
[Clause("9.5")]
public sealed record DunningLevel(int FromDaysOverdue, Bilingual Title) : DomainValue
{
    /// <summary>From how many days overdue on (逾期天数), at least 1.</summary>
    public int FromDaysOverdue { get; } = Guard.Against.NegativeOrZero(FromDaysOverdue);
    /// <summary>The name in Chinese and English (名称).</summary>
    public Bilingual Title { get; } = Guard.Against.Default(Title);
}
