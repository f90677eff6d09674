namespace MarketDept.Domain.Customers;

/// <summary>How far a customer has come with the company (客户阶段). The stage does not decide who owns him.</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum CustomerStage
{
    /// <summary>A customer known by name only (潜在客户).</summary>
    Prospect = 1,
    /// <summary>A customer who wants to work with the company (意向客户), to be reported in detail.</summary>
    Interested,
    /// <summary>A customer who places orders (合作客户).</summary>
    Active,
    /// <summary>A customer who no longer places orders (流失客户).</summary>
    Lost,
    /// <summary>A customer who was lost and comes back (重进客户).</summary>
    Returning,
}
