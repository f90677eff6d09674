namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Why somebody owns a customer, or why nobody does (归属依据).</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
public enum OwnershipGround
{
    /// <summary>Nobody owns him: no contact founds a claim (无人主张).</summary>
    None,
    /// <summary>Nobody owns him yet: several salespersons were first at the same instant, until the manager arbitrates (有争议).</summary>
    Contested,
    /// <summary>The owner was the first to have contact (第一时间联系人).</summary>
    FirstContact,
    /// <summary>The manager settled a contest in his favour (裁决).</summary>
    Arbitration,
    /// <summary>The manager gave him the customer (移交).</summary>
    Transfer,
}
