namespace MarketDept.Domain.Customers.Care;

/// <summary>When a customer counts as lost (流失标准): after how long without an order. The company sets it.</summary>
/// <remarks>A policy: immutable, without a clock. The text gives no time, so there is no default; three months are a usual
/// choice, and no more than an assumption. The day of the last order does not count, and an order on the last day of the time
/// still keeps the customer: he is lost from the day after.</remarks>
[Clause("8.3.7")]
public sealed class LossRule
{
    /// <summary>Sets the time.</summary>
    /// <param name="inactivity">Whole days, weeks, months or years, more than nothing. A month from the 31st ends on the last day of a shorter one.</param>
    /// <exception cref="ArgumentException">The time is null, negative, nothing, or has a time of day.</exception>
    public LossRule(Period inactivity) => Inactivity = Intervals.Require(inactivity);

    /// <summary>How long a customer may be without an order (未下单期限).</summary>
    public Period Inactivity { get; }

    /// <summary>Answers whether a customer is lost on a day (是否流失).</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="lastOrderOn">The day of his last order; null where it is not known, or where there never was one.</param>
    /// <param name="on">The day asked about, not before the last order.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>, or the last order is later than the day asked about.</exception>
    public LossDecision Ask(Id<Customer> customer, LocalDate? lastOrderOn, LocalDate on)
    {
        Guard.Against.Default(customer);
        if (lastOrderOn > on)
        {
            throw new ArgumentOutOfRangeException(nameof(on), on,
                $"The last order was on {Iso.Format(lastOrderOn)}; allowed is that day or a later one.");
        }

        return new LossDecision(customer, on, lastOrderOn, Inactivity);
    }
}
