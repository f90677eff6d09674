using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Care;

/// <summary>What was done to hold on to a customer (挽留措施).</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("8.3.7")]
public sealed record RetentionEffort
{
    /// <summary>States what was done.</summary>
    /// <param name="on">On which day.</param>
    /// <param name="by">By whom.</param>
    /// <param name="what">What, not blank.</param>
    /// <param name="result">What came of it, not blank; null while that is not known.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or a text blank.</exception>
    public RetentionEffort(LocalDate on, Id<StaffMember> by, string what, string? result = null)
    {
        On = on;
        By = Guard.Against.Default(by);
        What = Guard.Against.NullOrWhiteSpace(what);
        Result = result is null ? null : Guard.Against.NullOrWhiteSpace(result);
    }

    /// <summary>On which day (日期).</summary>
    public LocalDate On { get; }

    /// <summary>By whom (执行人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>What was done (内容).</summary>
    public string What { get; }

    /// <summary>What came of it (结果); null while that is not known.</summary>
    public string? Result { get; }
}
