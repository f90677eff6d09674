using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Receivables.Collections;

/// <summary>What a customer promised to pay by a date, and what of it he still owes (承诺付款).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record PromisedPayment
{
    /// <summary>Describes a promise.</summary>
    /// <param name="reference">The consent upon which he may owe, not blank.</param>
    /// <param name="customer">Who promised.</param>
    /// <param name="promisedOn">The last day on which he is to pay.</param>
    /// <param name="remaining">What he still owes of it on the day asked about, 0 or more.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the reference blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than nothing remains.</exception>
    public PromisedPayment(string reference, Id<Customer> customer, LocalDate promisedOn, Money remaining)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Customer = Guard.Against.Default(customer);
        ArgumentOutOfRangeException.ThrowIfNegative(remaining.Fen, nameof(remaining));
        PromisedOn = promisedOn;
        Remaining = remaining;
    }

    /// <summary>The consent upon which he may owe (同意欠费依据).</summary>
    public string Reference { get; }

    /// <summary>Who promised (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>The last day on which he is to pay (承诺日期); the promise is broken from the day after it.</summary>
    public LocalDate PromisedOn { get; }

    /// <summary>What he still owes of it (未付金额), 0 or more.</summary>
    public Money Remaining { get; }
}
