namespace MarketDept.Domain.Notices;

/// <summary>How far a <see cref="Notice"/> has come (通知单状态).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum NoticeStatus
{
    /// <summary>The form is filled in and not issued yet (已填写).</summary>
    Drafted = 1,
    /// <summary>The form is issued to the departments or the dispatcher, and a signature is still missing (已发出).</summary>
    Issued,
    /// <summary>Every department, or the dispatcher, has signed (已签齐).</summary>
    Complete,
    /// <summary>The pickup was refused, which is no breach (不予提货).</summary>
    Refused,
    /// <summary>The form was withdrawn before everybody had signed, and is kept (已撤回).</summary>
    Withdrawn,
}
