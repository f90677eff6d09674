namespace MarketDept.Domain.Notices;

/// <summary>Why the content of a form may not take effect (障碍种类).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum EffectObstacleKind
{
    /// <summary>No form was filled in for the act (没有填单).</summary>
    NoForm = 1,
    /// <summary>The manager had not approved what the form asks for (未经批准).</summary>
    NotApproved,
    /// <summary>The form had not been issued to the departments or the dispatcher (未发出).</summary>
    NotIssued,
    /// <summary>A department, or the dispatcher, had not signed (未签字).</summary>
    NotSigned,
    /// <summary>The form was withdrawn before everybody had signed (已撤回).</summary>
    Withdrawn,
    /// <summary>The pickup was refused, so the goods may not be picked up (不予提货).</summary>
    PickupRefused,
    /// <summary>The form asks for effect from a later day on (未到生效日).</summary>
    BeforeRequestedDay,
    /// <summary>The day is on a bill that the customer has confirmed (账单已确认).</summary>
    OnConfirmedBill,
    /// <summary>The form is about something else and allows no arrears (不是欠费通知单).</summary>
    NoArrearsConsent,
    /// <summary>The amount to be owed is above the amount that the form consents to (超出同意的金额).</summary>
    AboveConsent,
    /// <summary>The date by which the customer promised to pay has passed (已过承诺日期).</summary>
    AfterPromisedDate,
    /// <summary>The time in which the goods could be picked up is over (提货时间已过).</summary>
    AfterPickupWindow,
}
