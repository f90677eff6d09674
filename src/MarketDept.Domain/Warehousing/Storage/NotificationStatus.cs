namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>Whether a customer was told in time which area he occupies (告知状态).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum NotificationStatus
{
    /// <summary>He was not told yet, and there is still time (待告知).</summary>
    Pending = 1,
    /// <summary>He was not told, and the time is over (逾期未告知).</summary>
    Overdue,
    /// <summary>He was told by the due day (已及时告知).</summary>
    InTime,
    /// <summary>He was told after the due day (逾期告知).</summary>
    Late,
}
