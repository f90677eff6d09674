namespace MarketDept.Domain.Notices;

/// <summary>Where a <see cref="Notice"/> stands (通知单状态).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum NoticeStatus
{
    /// <summary>Filled in; not with the departments yet (已填写).</summary>
    Drafted = 1,
    /// <summary>With the departments, or the dispatcher; somebody has not signed yet (已发出).</summary>
    Issued,
    /// <summary>Everybody has signed (已签齐).</summary>
    Complete,
    /// <summary>The pickup is refused, which is no breach (不予提货).</summary>
    Refused,
    /// <summary>Taken back before everybody had signed, and kept (已撤回).</summary>
    Withdrawn,
}
