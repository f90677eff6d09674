using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>The parts of an overview (概况项目). Null is "not supplied"; an empty list is "nothing". Equality is by value.</summary>
public sealed record OverviewParts : DomainValue
{
    /// <summary>The findings against the staff in the month, by kind (认定事项).</summary>
    [Clause("4.4")]
    public DepartmentMonth? Findings { get; init; }
    /// <summary>The statement of what customers owe and paid (应收账款月报).</summary>
    [Clause("9.6")]
    public MonthStatement? Statement { get; init; }
    /// <summary>The collections of the month, against target and against what fell due (收款统计).</summary>
    [Clause("6.1")]
    public CollectionStatistics? Collections { get; init; }
    /// <summary>The notices that are not complete and the stubs that are not filed (通知单登记簿).</summary>
    [Clause("4.7")]
    public NoticeRegister? Notices { get; init; }
    /// <summary>The customers, each once (客户). The page shows those whom several salespersons claim; merged records are left out.</summary>
    public ValueList<Customer>? Customers { get; init; }
    /// <summary>The lost-customer analysis of the month (流失客户分析表).</summary>
    [Clause("8.3.7")]
    public LostCustomerAnalysis? Losses { get; init; }
    /// <summary>The irregularities of customers and debts from <see cref="ManagerAlert.ListOn"/> (例外事项).</summary>
    [Clause("2.4")]
    public ValueList<ManagerAlert>? Alerts { get; init; }
    /// <summary>The dunning answers for the day, each debt once (催收). The page shows debts with a demand due, by id.</summary>
    [Clause("9.5")]
    public ValueList<DunningDecision>? Dunning { get; init; }
    /// <summary>The answers on uncollected papers at a moment of the day, each once (单据交接). The page shows overdue ones, the longest waiting first.</summary>
    [Clause("10.3")]
    public ValueList<PickupReminder>? HandOvers { get; init; }
    /// <summary>The answers of the survey plan for the day, each customer once (回访). The page shows all but those not due, by customer.</summary>
    [Clause("8.3.8")]
    public ValueList<DueDecision>? Surveys { get; init; }
    /// <summary>Whether the lost-customer analysis is due on the day (流失客户分析表).</summary>
    [Clause("8.3.7")]
    public DueDecision? LossAnalysis { get; init; }
    /// <summary>The answers on area notifications for the day, each stay once (仓储面积告知). The page shows those given late since the month began, and
    /// those still missing.</summary>
    [Clause("8.3.6")]
    public ValueList<NotificationDecision>? Areas { get; init; }
}
