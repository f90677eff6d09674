namespace MarketDept.Domain.Customers;

/// <summary>Where a customer stands (客户阶段). None of it decides who owns the customer.</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum CustomerStage
{
    /// <summary>Known by name (潜在客户).</summary>
    Prospect = 1,
    /// <summary>Wants to work with the company, and was reported in detail (意向客户).</summary>
    Interested,
    /// <summary>Places orders (合作客户).</summary>
    Active,
    /// <summary>Places none any more (流失客户).</summary>
    Lost,
    /// <summary>Was lost and comes back (重进客户).</summary>
    Returning,
}
