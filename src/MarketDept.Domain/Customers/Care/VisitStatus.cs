namespace MarketDept.Domain.Customers.Care;

/// <summary>How far a <see cref="Visit"/> has come (拜访状态).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum VisitStatus
{
    /// <summary>The visit is planned, and nothing is recorded yet (计划).</summary>
    Planned = 1,
    /// <summary>The plan of the visit was called off (已取消).</summary>
    CalledOff,
    /// <summary>The visit is recorded as made; whether it was genuine is not determined (已登记).</summary>
    Made,
    /// <summary>The visit was found genuine or false (已核实).</summary>
    Verified,
}
