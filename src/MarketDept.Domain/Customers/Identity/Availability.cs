namespace MarketDept.Domain.Customers.Identity;

/// <summary>Whether a customer is taken, as far as the record goes (客户归属情况).</summary>
/// <remarks><c>default</c> is <see cref="NotOnRecord"/>.</remarks>
public enum Availability
{
    /// <summary>No such customer is on record (未登记): free.</summary>
    NotOnRecord,
    /// <summary>The customer is on record and nobody owns him (无人归属): free.</summary>
    Unclaimed,
    /// <summary>Several claim him, and the manager has not arbitrated yet (归属存争议).</summary>
    Contested,
    /// <summary>Somebody owns him (已有归属).</summary>
    Taken,
}
