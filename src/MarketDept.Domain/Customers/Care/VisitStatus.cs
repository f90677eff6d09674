namespace MarketDept.Domain.Customers.Care;

/// <summary>How far a <see cref="Visit"/> has come (拜访状态).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum VisitStatus
{
    /// <summary>Planned, and nothing is recorded yet (计划).</summary>
    Planned = 1,
    /// <summary>The plan was called off (已取消).</summary>
    CalledOff,
    /// <summary>Recorded as made; whether it was genuine is not determined (已登记).</summary>
    Made,
    /// <summary>Found genuine or false (已核实).</summary>
    Verified,
}
