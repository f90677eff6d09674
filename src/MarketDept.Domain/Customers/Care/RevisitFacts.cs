namespace MarketDept.Domain.Customers.Care;

/// <summary>When a customer was last revisited (回访情况), as far as that is known.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record RevisitFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="lastAskedOn">The day of his last survey, answered or not; null where there was none.</param>
    /// <param name="customerSince">Since when he has been a customer, for one who was never surveyed; null where that is not known.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>.</exception>
    public RevisitFacts(Id<Customer> customer, LocalDate? lastAskedOn, LocalDate? customerSince)
    {
        Customer = Guard.Against.Default(customer);
        LastAskedOn = lastAskedOn;
        CustomerSince = customerSince;
    }

    /// <summary>The customer (客户).</summary>
    public Id<Customer> Customer { get; }

    /// <summary>The day of his last survey (上次征询日), answered or not; null where there was none.</summary>
    public LocalDate? LastAskedOn { get; }

    /// <summary>Since when he has been a customer (成为客户之日); null where that is not known.</summary>
    public LocalDate? CustomerSince { get; }
}
