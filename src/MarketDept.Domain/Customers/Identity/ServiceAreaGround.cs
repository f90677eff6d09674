namespace MarketDept.Domain.Customers.Identity;

/// <summary>How a customer's region lies to the delivery area (与配送范围的关系).</summary>
/// <remarks><c>default</c> is <see cref="RegionUnknown"/>.</remarks>
public enum ServiceAreaGround
{
    /// <summary>The region is not known (区域未知).</summary>
    RegionUnknown,
    /// <summary>Only part of the region is in the area, and in which part the customer is was not said (区域过大).</summary>
    RegionTooWide,
    /// <summary>The region is in the area (范围内).</summary>
    Inside,
    /// <summary>The region is outside of the area (范围外).</summary>
    Outside,
}
