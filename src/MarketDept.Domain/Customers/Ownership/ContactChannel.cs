namespace MarketDept.Domain.Customers.Ownership;

/// <summary>By which means a contact was made (联系渠道).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum ContactChannel
{
    /// <summary>The contact was made in another way, or in a way that nobody wrote down (其他).</summary>
    Other = 1,
    /// <summary>The contact was made by telephone (电话).</summary>
    Telephone,
    /// <summary>The contact was made by a written message of any kind (书面, 短信, 网络).</summary>
    Message,
    /// <summary>The employee visited the customer (上门拜访).</summary>
    VisitToCustomer,
    /// <summary>The customer visited the company (客户来访).</summary>
    VisitByCustomer,
}
