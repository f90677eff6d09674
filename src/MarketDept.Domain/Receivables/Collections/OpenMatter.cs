using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Collections;

/// <summary>Something with a customer that is still open (未了事项): what he promised to pay, or what he disputes.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record OpenMatter
{
    /// <summary>Describes what is open.</summary>
    /// <param name="reference">The consent upon which he may owe, or the dispute; not blank.</param>
    /// <param name="customer">With whom.</param>
    /// <param name="on">The last day on which he promised to pay, or the day on which the dispute was raised.</param>
    /// <param name="amount">What he still owes of what he promised, or what he disputes, on the day asked about; 0 or more.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the reference blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public OpenMatter(string reference, Id<Customer> customer, LocalDate on, Money amount)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Customer = Guard.Against.Default(customer);
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen, nameof(amount));
        On = on;
        Amount = amount;
    }

    /// <summary>The consent or the dispute (依据编号).</summary>
    public string Reference { get; }

    /// <summary>With whom (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>The promised date, or the day on which the dispute was raised (日期).</summary>
    public LocalDate On { get; }

    /// <summary>What is still owed or disputed (金额), 0 or more.</summary>
    public Money Amount { get; }
}
