namespace MarketDept.Domain.Customers.Care;

/// <summary>The status of a <see cref="VisitRequest"/> after the last answer to it (拜访要求状态).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum VisitRequestStatus
{
    /// <summary>Nobody has answered the request yet (未答复).</summary>
    Open = 1,
    /// <summary>The visit was agreed to as the customer asked for it (已同意).</summary>
    Agreed,
    /// <summary>The visit is scheduled for a later day, which is no refusal (已约到以后).</summary>
    ScheduledLater,
    /// <summary>The visit was refused, which is evidence of a breach of clause 8.2.4 (已拒绝).</summary>
    Refused,
    /// <summary>The visit was put off without a new date (推迟未定日期). The company sets how often that is no refusal.</summary>
    PutOff,
}
