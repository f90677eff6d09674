namespace MarketDept.Domain.Customers.Care;

/// <summary>How often the lost-customer analysis is filled in (流失客户分析表的填写周期). The company sets it.</summary>
/// <remarks>
/// A policy: immutable, without a clock. The text says "regularly" and gives no interval, so there is no default; monthly is a
/// usual choice, and no more than an assumption. An overdue form is a reminder and evidence for 8.3.7, never a fine by itself.
/// </remarks>
[Clause("8.3.7")]
public sealed class LossSchedule
{
    private static readonly Bilingual What = new("流失客户分析表", "Lost-customer analysis");

    /// <summary>Sets the interval.</summary>
    /// <param name="interval">Whole days, weeks, months or years, more than nothing.</param>
    /// <exception cref="ArgumentException">The interval is null, negative, nothing, or has a time of day.</exception>
    public LossSchedule(Period interval) => Interval = Intervals.Require(interval);

    /// <summary>The interval (周期).</summary>
    public Period Interval { get; }

    /// <summary>Answers whether the form is due on a day (是否应填写).</summary>
    /// <param name="lastCompletedOn">When a form was last completed; null where none ever was.</param>
    /// <param name="since">Since when forms have to be filled in, for the first one; null where that is not known.</param>
    /// <param name="on">The day asked about.</param>
    public DueDecision Ask(LocalDate? lastCompletedOn, LocalDate? since, LocalDate on) =>
        new(LostCustomerAnalysis.Analysed, What, null, on, Interval, lastCompletedOn, since);
}
