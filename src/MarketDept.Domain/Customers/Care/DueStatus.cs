namespace MarketDept.Domain.Customers.Care;

/// <summary>Whether a task that is done regularly is due on the day asked about (到期状态).</summary>
/// <remarks><c>default</c> is <see cref="Undetermined"/>, which does not mean "not due".</remarks>
public enum DueStatus
{
    /// <summary>The due day cannot be determined, because the start or the interval is not known (无法确定).</summary>
    Undetermined,
    /// <summary>The due day is after the day asked about (未到期).</summary>
    NotDue,
    /// <summary>The due day is the day asked about (到期).</summary>
    Due,
    /// <summary>The due day is before the day asked about (逾期).</summary>
    Overdue,
}
