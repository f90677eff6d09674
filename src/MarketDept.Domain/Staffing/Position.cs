using Ardalis.SmartEnum;

namespace MarketDept.Domain.Staffing;

/// <summary>A position known to the regulation (职务): the five of the department, and those outside it that a rule names.</summary>
/// <remarks>Names (<c>salesperson</c>) and values are stable.</remarks>
public sealed class Position : SmartEnum<Position>, ITitled
{
    /// <summary>The manager, who heads the department and is called "the leader" in the regulation (市场部经理, 部门领导).</summary>
    [Clause("3.1")]
    public static readonly Position Manager = new("manager", 1, new("经理", "manager"), Posts.Manager, 3, 8, 9, 10);

    /// <summary>The deputy, who assists the manager and decides only under a recorded delegation (副经理, 助理).</summary>
    [Clause("4.1")]
    public static readonly Position DeputyManager = new("deputy-manager", 2, new("副经理", "deputy manager"), Posts.DeputyManager, 4, 8, 9, 10);

    /// <summary>The salesperson, who develops and maintains customers and is bound by section 8 (业务员).</summary>
    [Clause("5.1")]
    public static readonly Position Salesperson = new("salesperson", 3, new("业务员", "salesperson"), Posts.Salesperson, 5, 8);

    /// <summary>The collector, who bills, collects and reports collections and is bound by section 9 (收款员).</summary>
    [Clause("6.1")]
    public static readonly Position Collector = new("collector", 4, new("收款员", "collector"), Posts.Collector, 6, 8, 9);

    /// <summary>The clerk who reconciles and sorts storage orders and is bound by section 10 (仓储订单整理员).</summary>
    [Clause("7.1")]
    public static readonly Position WarehouseOrderClerk = new("warehouse-order-clerk", 5, new("仓储订单整理员", "warehouse order clerk"), Posts.WarehouseOrderClerk, 7, 8, 10);

    /// <summary>The executive above the manager, who decides where the manager is a party (主管领导).</summary>
    [Clause("3.6")]
    public static readonly Position SupervisingExecutive = new("supervising-executive", 6, new("主管领导", "supervising executive"), Posts.None);

    /// <summary>The dispatcher of another department, who signs pickup notices (调度员).</summary>
    public static readonly Position Dispatcher = new("dispatcher", 7, new("调度员", "dispatcher"), Posts.None);

    /// <summary>The head of another department, who signs the stubs of forms (相关部门的负责人).</summary>
    public static readonly Position DepartmentHead = new("department-head", 8, new("相关部门负责人", "head of a concerned department"), Posts.None);

    private readonly int[] _dutySections;

    private Position(string name, int value, Bilingual title, Posts post, params int[] dutySections)
        : base(name, value) => (Title, Post, _dutySections) = (title, post, dutySections);

    /// <summary>The name of the position (职务名称).</summary>
    public Bilingual Title { get; }

    /// <summary>Whether the position belongs to the marketing department (市场部人员).</summary>
    public bool IsInDepartment => Post != Posts.None;

    /// <summary>The post in the department (岗位); none for positions outside it.</summary>
    internal Posts Post { get; }

    /// <summary>Whether a clause of sections 8 to 11 binds the position (是否受其约束). Only then can a breach of the clause be charged.</summary>
    /// <exception cref="ArgumentNullException">The clause is null.</exception>
    [Clause("11.1")]
    [Clause("5.1")]
    [Clause("7.1")]
    public bool IsBoundBy(Clause clause) => Guard.Against.Null(clause).Binding is { } binding && (binding.Posts & Post) != 0;

    /// <summary>The clauses that bind the position (职责与操作规定): its own section, then the operating rules it points to.</summary>
    /// <remarks>Empty for positions outside the department. Section 2 has the duties of the department as a whole.</remarks>
    public ValueList<Clause> Duties => ValueList.From(
        _dutySections.SelectMany(section => ClauseCatalogue.InSection(section)).Where(clause => clause.Binding is null || IsBoundBy(clause)));
}
