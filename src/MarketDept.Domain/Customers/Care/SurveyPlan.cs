namespace MarketDept.Domain.Customers.Care;

/// <summary>How often customers are revisited and surveyed (回访计划), and who is due.</summary>
/// <remarks>
/// A policy: immutable, without a clock. The interval is the company's; the text says "regularly" and gives none, so there is
/// no default. A survey is due the interval after the last one was asked, answered or not: to ask is the duty, and to answer is
/// the customer's own affair. It is overdue from the day after.
/// </remarks>
[Clause("8.3.8")]
public sealed class SurveyPlan
{
    private static readonly ClauseId Surveyed = new(8, 3, 8);
    private static readonly Bilingual What = new("客户满意程度调查", "Satisfaction survey");

    /// <summary>Sets the interval.</summary>
    /// <param name="interval">Whole days, weeks, months or years, more than nothing. A month from the 31st ends on the last day of a shorter one.</param>
    /// <exception cref="ArgumentException">The interval is null, negative, nothing, or has a time of day.</exception>
    public SurveyPlan(Period interval) => Interval = Intervals.Require(interval);

    /// <summary>The interval (间隔).</summary>
    public Period Interval { get; }

    /// <summary>Answers whether a customer is due on a day (是否应回访).</summary>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    public DueDecision Ask(RevisitFacts facts, LocalDate on)
    {
        Guard.Against.Null(facts);
        return new DueDecision(Surveyed, What, facts.Customer, on, Interval, facts.LastAskedOn, facts.CustomerSince);
    }

    /// <summary>Those to be revisited on a day (应回访名单): due, overdue, and whoever cannot be determined, in the order given.</summary>
    /// <exception cref="ArgumentException">The list is null, or something in it.</exception>
    public ValueList<DueDecision> DueOn(IEnumerable<RevisitFacts> customers, LocalDate on) =>
        ValueList.From(Guard.Against.Null(customers).Select(facts => Ask(facts, on)).Where(answer => answer.Status != DueStatus.NotDue));
}
