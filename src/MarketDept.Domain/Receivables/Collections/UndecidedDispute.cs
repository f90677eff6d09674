using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Collections;

/// <summary>A dispute that nobody has decided yet (未决质疑).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record UndecidedDispute
{
    /// <summary>Describes a dispute.</summary>
    /// <param name="reference">Its id, not blank.</param>
    /// <param name="customer">Who raised it.</param>
    /// <param name="raisedOn">When.</param>
    /// <param name="amount">How much is disputed, above 0.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the reference blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is disputed, or less than that.</exception>
    public UndecidedDispute(string reference, Id<Customer> customer, LocalDate raisedOn, Money amount)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Customer = Guard.Against.Default(customer);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount.Fen, nameof(amount));
        RaisedOn = raisedOn;
        Amount = amount;
    }

    /// <summary>Its id (质疑编号).</summary>
    public string Reference { get; }

    /// <summary>Who raised it (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>When it was raised (提出日期).</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>How much is disputed (质疑金额), above 0.</summary>
    public Money Amount { get; }
}
