using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>The parts of an overview (概况项目): null is not supplied, an empty list is nothing. Equality is by value.</summary>
public sealed record OverviewParts : DomainValue
{
    /// <summary>What was found against the staff in the month (认定事项), kind by kind.</summary>
    [Clause("4.4")]
    public DepartmentMonth? Findings { get; init; }
    /// <summary>What customers owe and paid (应收账款月报).</summary>
    [Clause("9.6")]
    public MonthStatement? Statement { get; init; }
    /// <summary>What was collected in the month, against target and against what fell due (收款统计).</summary>
    [Clause("6.1")]
    public CollectionStatistics? Collections { get; init; }
    /// <summary>Notices that are not complete, stubs that lie nowhere (通知单登记簿).</summary>
    [Clause("4.7")]
    public NoticeRegister? Notices { get; init; }
    /// <summary>Customers, each once (客户). The page names those whom several salespersons claim alike; merged records are left out.</summary>
    public ValueList<Customer>? Customers { get; init; }
    /// <summary>The lost-customer analysis of the month (流失客户分析表).</summary>
    [Clause("8.3.7")]
    public LostCustomerAnalysis? Losses { get; init; }
    /// <summary>What is out of order with customers and debts, as <see cref="ManagerAlert.ListOn"/> lists it (例外事项).</summary>
    [Clause("2.4")]
    public ValueList<ManagerAlert>? Alerts { get; init; }
    /// <summary>The answers for debts on the day, each debt once (催收). On the page those of which a demand is due, by id.</summary>
    [Clause("9.5")]
    public ValueList<DunningDecision>? Dunning { get; init; }
    /// <summary>The answers for papers handed over, at a moment of the day, each once (单据交接). On the page those not collected in time, the longest waiting first.</summary>
    [Clause("10.3")]
    public ValueList<PickupReminder>? HandOvers { get; init; }
    /// <summary>The answers of the survey plan on the day, each customer once (回访). On the page all but those not due, by customer.</summary>
    [Clause("8.3.8")]
    public ValueList<DueDecision>? Surveys { get; init; }
    /// <summary>Whether the lost-customer analysis is due on the day (流失客户分析表).</summary>
    [Clause("8.3.7")]
    public DueDecision? LossAnalysis { get; init; }
    /// <summary>The answers whether customers were told their areas, on the day, each occupancy once (仓储面积告知). On the page those told too late since the month began, or not yet.</summary>
    [Clause("8.3.6")]
    public ValueList<NotificationDecision>? Areas { get; init; }
}
