namespace MarketDept.Domain.Regulations;

/// <summary>The posts that a clause binds, and why (约束对象). Only a bound post can break the clause.</summary>
/// <remarks>Section 11 applies to the staff of the department only. Equality is by value.</remarks>
/// <param name="Posts">The bound posts (岗位).</param>
/// <param name="Why">Why the clause binds these posts (理由).</param>
[Clause("11.1")]
internal sealed record Binding(Posts Posts, Bilingual Why)
{
    /// <summary>All posts: the clauses of section 8 that bind everybody, and the sanctions of section 11 for everybody.</summary>
    internal static Binding Everybody { get; } = new(Posts.Everybody, new(
        "对本部门所有岗位都有约束力。", "It binds every post of the department."));

    /// <summary>The clauses about salespersons only.</summary>
    internal static Binding Salespersons { get; } = new(Posts.Salesperson | Posts.Leaders, new(
        "条文只说业务员；正副经理做这项工作时同样受约束。", "The text speaks of salespersons; manager and deputy are bound where they do that work."));

    /// <summary>The clauses of section 9.</summary>
    internal static Binding Collectors { get; } = new(Posts.Collector | Posts.Leaders, new(
        "第九节是收款规定，约束收款员；正副经理做这项工作时同样受约束。", "Section 9 is about collecting and binds collectors; manager and deputy are bound where they do that work."));

    /// <summary>The clauses of section 10.</summary>
    internal static Binding OrderClerks { get; } = new(Posts.WarehouseOrderClerk | Posts.Leaders, new(
        "第十节是仓储订单整理规定，约束订单整理员；正副经理做这项工作时同样受约束。",
        "Section 10 is about sorting storage orders and binds order clerks; manager and deputy are bound where they do that work."));

    /// <summary>The binding of a clause of sections 8 to 11. No other place decides it.</summary>
    internal static Binding? Of(ClauseId clause) => (clause.Section, clause.ToString()) switch
    {
        (8, "8.1.1" or "8.1.2" or "8.5") => Salespersons,
        (9, _) => Collectors,
        (10, _) => OrderClerks,
        (8 or 11, _) => Everybody,
        _ => null,
    };
}
