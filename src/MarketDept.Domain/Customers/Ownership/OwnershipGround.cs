namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Why somebody owns a customer (归属依据).</summary>
/// <remarks><c>default</c> is <see cref="FirstContact"/>.</remarks>
public enum OwnershipGround
{
    /// <summary>He was the first to have contact (第一时间联系人).</summary>
    FirstContact,
    /// <summary>The manager settled a contest in his favour (裁决).</summary>
    Arbitration,
    /// <summary>The manager gave him the customer (移交).</summary>
    Transfer,
}
