using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>The parts of a <see cref="DepartmentOverview"/> (概况项目). Null: the part is not supplied. An empty list: there is nothing. Equality is by
/// value.</summary>
public sealed record OverviewParts : DomainValue
{
    /// <summary>The findings against the staff in the month, summed by kind (认定事项); null: not supplied.</summary>
    [Clause("4.4")]
    public DepartmentMonth? Findings { get; init; }
    /// <summary>The month's statement of what customers owe and paid (应收账款月报); null: not supplied.</summary>
    [Clause("9.6")]
    public MonthStatement? Statement { get; init; }
    /// <summary>The collections of the month, against targets and against what fell due (收款统计); null: not supplied.</summary>
    [Clause("6.1")]
    public CollectionStatistics? Collections { get; init; }
    /// <summary>The notices that are not complete, and the stubs that are not filed (通知单登记簿); null: not supplied.</summary>
    [Clause("4.7")]
    public NoticeRegister? Notices { get; init; }
    /// <summary>The customers (客户), each once; null: not supplied. The overview shows those whom several salespersons claim, without merged
    /// records.</summary>
    public ValueList<Customer>? Customers { get; init; }
    /// <summary>The analysis of the customers lost in the month (流失客户分析表); null: not supplied.</summary>
    [Clause("8.3.7")]
    public LostCustomerAnalysis? Losses { get; init; }
    /// <summary>The irregularities of customers and debts from <see cref="ManagerAlert.ListOn"/> (例外事项); null: not supplied.</summary>
    [Clause("2.4")]
    public ValueList<ManagerAlert>? Alerts { get; init; }
    /// <summary>What dunning is due on the day, each debt once (催收); null: not supplied. The overview shows debts with a demand due, by id.</summary>
    [Clause("9.5")]
    public ValueList<DunningDecision>? Dunning { get; init; }
    /// <summary>The reminders of uncollected papers on the day, each once (单据交接); null: not supplied. The overview shows overdue ones, the longest waiting
    /// first.</summary>
    [Clause("10.3")]
    public ValueList<PickupReminder>? HandOvers { get; init; }
    /// <summary>The customer surveys, each customer once, as of the day (回访); null: not supplied. The overview shows those that are due, overdue or not
    /// determinable, by customer.</summary>
    [Clause("8.3.8")]
    public ValueList<DueDecision>? Surveys { get; init; }
    /// <summary>Whether the analysis of lost customers is due on the day (流失客户分析表); null: not supplied.</summary>
    [Clause("8.3.7")]
    public DueDecision? LossAnalysis { get; init; }
    /// <summary>The notifications of storage area on the day, each stay once (仓储面积告知); null: not supplied. The overview shows those missing, or given late
    /// since the month began.</summary>
    [Clause("8.3.6")]
    public ValueList<NotificationDecision>? Areas { get; init; }
}
