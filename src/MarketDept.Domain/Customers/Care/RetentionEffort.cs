namespace MarketDept.Domain.Customers.Care;

/// <summary>What was done to hold on to a customer (挽留措施).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="On">On which day (日期).</param>
/// <param name="By">By whom.</param>
/// <param name="What">What, not blank.</param>
/// <param name="Result">What came of it, not blank; null while that is not known.</param>
/// <exception cref="ArgumentException">The person is <c>default</c>, or a text blank.</exception>
[Clause("8.3.7")]
public sealed record RetentionEffort(LocalDate On, Id<StaffMember> By, string What, string? Result = null) : DomainValue
{
    /// <summary>By whom (执行人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
    /// <summary>What was done (内容).</summary>
    public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    /// <summary>What came of it (结果); null while that is not known.</summary>
    public string? Result { get; } = Guard.Against.Blank(Result);
}
