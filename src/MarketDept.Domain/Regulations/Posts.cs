namespace MarketDept.Domain.Regulations;

/// <summary>The posts of the department that a clause binds (岗位); one or several of these.</summary>
/// <remarks><c>default</c> is <see cref="None"/>: the clause binds nobody in particular, such as a job description.</remarks>
[Flags]
internal enum Posts
{
    /// <summary>No post.</summary>
    None = 0,
    /// <summary>The manager (经理).</summary>
    Manager = 1 << 0,
    /// <summary>The deputy manager (副经理).</summary>
    DeputyManager = 1 << 1,
    /// <summary>The salespersons (业务员).</summary>
    Salesperson = 1 << 2,
    /// <summary>The collectors (收款员).</summary>
    Collector = 1 << 3,
    /// <summary>The warehouse order clerks (仓储订单整理员).</summary>
    WarehouseOrderClerk = 1 << 4,
    /// <summary>Manager and deputy (正副经理), who may stand in for any post.</summary>
    Leaders = Manager | DeputyManager,
    /// <summary>Everybody in the department (全体人员).</summary>
    Everybody = Leaders | Salesperson | Collector | WarehouseOrderClerk,
}
