namespace MarketDept.Domain.Customers.Ownership;

/// <summary>How a contact came about (联系渠道).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum ContactChannel
{
    /// <summary>Another way, or one that nobody wrote down (其他).</summary>
    Other = 1,
    /// <summary>By telephone (电话).</summary>
    Telephone,
    /// <summary>By written message of any kind (书面, 短信, 网络).</summary>
    Message,
    /// <summary>At the customer's (上门拜访).</summary>
    VisitToCustomer,
    /// <summary>At the company's: the customer came in (客户来访).</summary>
    VisitByCustomer,
}
