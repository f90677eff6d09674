namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Why somebody owns a customer, or why nobody does (归属依据).</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
public enum OwnershipGround
{
    /// <summary>Nobody owns the customer: no contact founds a claim (无人主张).</summary>
    None,
    /// <summary>Nobody owns the customer yet: several salespersons were first at the same instant, and the manager must arbitrate (有争议).</summary>
    Contested,
    /// <summary>The owner had the first contact that founds a claim (第一时间联系人).</summary>
    FirstContact,
    /// <summary>The manager settled a contest in the owner's favour (裁决).</summary>
    Arbitration,
    /// <summary>The manager gave the customer to the owner by decision (移交).</summary>
    Transfer,
}
