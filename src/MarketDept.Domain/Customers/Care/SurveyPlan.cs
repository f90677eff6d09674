namespace MarketDept.Domain.Customers.Care;

/// <summary>How often customers are revisited and surveyed (回访计划).</summary>
/// <remarks>
/// A policy: immutable, without a clock. The interval is the company's; the text says "regularly" and gives none, so there is
/// no default. A survey is due the interval after the last one was asked, answered or not: to ask is the duty, and to answer is
/// the customer's own affair. It is overdue from the day after.
/// </remarks>
[Clause("8.3.8")]
public sealed class SurveyPlan
{
    private static readonly Bilingual What = new("客户满意程度调查", "Satisfaction survey");

    /// <summary>Sets the interval.</summary>
    /// <param name="interval">Whole days, weeks, months or years, more than nothing. A month from the 31st ends on the last day of a shorter one.</param>
    /// <exception cref="ArgumentException">The interval is null, negative, nothing, or has a time of day.</exception>
    public SurveyPlan(Period interval) => Interval = Intervals.Require(interval);

    /// <summary>The interval (间隔).</summary>
    public Period Interval { get; }

    /// <summary>Answers whether a customer is due on a day (是否应回访).</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="lastAskedOn">The day of his last survey, answered or not; null where there was none.</param>
    /// <param name="customerSince">Since when he has been a customer, for one who was never surveyed; null where that is not known.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentException">The customer is <c>default</c>.</exception>
    public DueDecision Ask(Id<Customer> customer, LocalDate? lastAskedOn, LocalDate? customerSince, LocalDate on) =>
        new(SatisfactionSurvey.Surveyed, What, Guard.Against.Default(customer), on, Interval, lastAskedOn, customerSince);
}
