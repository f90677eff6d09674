namespace MarketDept.Domain.Customers.Care;

/// <summary>One effort to keep a customer (挽留措施): what was done, by whom, on which day, and what came of it.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="On">The day of the effort (日期).</param>
/// <param name="By">The person who made the effort.</param>
/// <param name="What">What was done to keep the customer, not blank.</param>
/// <param name="Result">What came of the effort, not blank; null while that is not known.</param>
/// <exception cref="ArgumentException">The day or the person is <c>default</c>, or a text blank.</exception>
[Clause("8.3.7")]
public sealed record RetentionEffort(LocalDate On, Id<StaffMember> By, string What, string? Result = null) : DomainValue
{
    /// <summary>The day of the effort (日期).</summary>
    public LocalDate On { get; init => field = Guard.Against.Default(value); } = Guard.Against.Default(On);
    /// <summary>The person who made the effort (执行人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
    /// <summary>What was done to keep the customer, in words (内容).</summary>
    public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    /// <summary>What came of the effort (结果); null while that is not known.</summary>
    public string? Result { get; } = Guard.Against.Blank(Result);
}
