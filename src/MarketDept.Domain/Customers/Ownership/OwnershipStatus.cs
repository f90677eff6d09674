namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Whether a customer has an owner (归属状态).</summary>
/// <remarks><c>default</c> is <see cref="Unclaimed"/>.</remarks>
public enum OwnershipStatus
{
    /// <summary>No contact founds a claim (无人主张).</summary>
    Unclaimed,
    /// <summary>Several salespersons were first at the same instant, until the manager arbitrates (有争议).</summary>
    Contested,
    /// <summary>One salesperson owns the customer (已有归属).</summary>
    Owned,
}
