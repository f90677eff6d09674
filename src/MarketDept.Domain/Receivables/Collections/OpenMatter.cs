namespace MarketDept.Domain.Receivables.Collections;

/// <summary>Something with a customer that is still open (未了事项): what he promised to pay, or what he disputes.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Reference">The consent upon which he may owe, or the dispute; not blank.</param>
/// <param name="Customer">With whom.</param>
/// <param name="On">The last day on which he promised to pay (日期), or the day on which the dispute was raised.</param>
/// <param name="Amount">What he still owes of what he promised, or what he disputes, on the day asked about; 0 or more.</param>
/// <exception cref="ArgumentException">The id is <c>default</c> or the reference blank.</exception>
/// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
public sealed record OpenMatter(string Reference, Id<Customer> Customer, LocalDate On, Money Amount)
{
    /// <summary>The consent or the dispute (依据编号).</summary>
    public string Reference { get; } = Guard.Against.NullOrWhiteSpace(Reference);
    /// <summary>With whom (客户).</summary>
    public Id<Customer> Customer { get; } = Guard.Against.Default(Customer);
    /// <summary>What is still owed or disputed (金额), 0 or more.</summary>
    public Money Amount { get; } = Guard.Against.Negative(Amount);
}
