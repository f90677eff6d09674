namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>One level of the company's dunning plan (催收级别), with the number of days overdue from which it is due.</summary>
/// <remarks>The company sets its levels; the regulation fixes none. Equality is by value.</remarks>
/// <param name="FromDaysOverdue">The number of days overdue, at least 1. The day after the due date is the first.</param>
/// <param name="Title">The display name of the level in Chinese and English.</param>
/// <exception cref="ArgumentException">The number is below 1, or the title missing.</exception>
[Clause("9.5")]
public sealed record DunningLevel(int FromDaysOverdue, Bilingual Title) : DomainValue
{
    /// <summary>The number of days overdue from which the level is due, at least 1 (逾期天数).</summary>
    public int FromDaysOverdue { get; } = Guard.Against.NegativeOrZero(FromDaysOverdue);
    /// <summary>The display name of the level in Chinese and English (名称).</summary>
    public Bilingual Title { get; } = Guard.Against.Default(Title);
}
