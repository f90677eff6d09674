namespace MarketDept.Domain.Customers.Care;

/// <summary>Whether something that is done regularly is due (到期状态).</summary>
/// <remarks><c>default</c> is <see cref="Undetermined"/>, which is not "not due".</remarks>
public enum DueStatus
{
    /// <summary>It is not known since when it would have to be done (无法确定).</summary>
    Undetermined,
    /// <summary>The due day is still to come (未到期).</summary>
    NotDue,
    /// <summary>The due day is the day asked about (到期).</summary>
    Due,
    /// <summary>The due day is over (逾期), which begins on the day after it.</summary>
    Overdue,
}
