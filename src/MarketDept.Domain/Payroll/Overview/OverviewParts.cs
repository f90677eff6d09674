using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Notices;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Warehousing.Sheets;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>What a host supplies to the overview (概况资料): null is not supplied, an empty list is nothing.</summary>
public sealed record OverviewParts
{
    /// <summary>The items of all persons in the month (认定事项).</summary>
    public DepartmentMonth? Findings { get; init; }

    /// <summary>The statement of the month (应收账款月报).</summary>
    public MonthStatement? Statement { get; init; }

    /// <summary>What was collected in the month (收款统计).</summary>
    public CollectionStatistics? Collections { get; init; }

    /// <summary>What is missing in the notices (通知单登记簿).</summary>
    public NoticeRegister? Notices { get; init; }

    /// <summary>All customers, each once (客户). Those contested are picked out; merged records are left out.</summary>
    public IEnumerable<Customer>? Customers { get; init; }

    /// <summary>Who was lost in the month (流失汇总).</summary>
    public LossSummary? Losses { get; init; }

    /// <summary>What is out of order, as <see cref="ManagerAlerts"/> lists it (例外事项).</summary>
    public IEnumerable<ManagerAlert>? Alerts { get; init; }

    /// <summary>The answers for the debts on the day, each debt once (催收). Those that are due are picked out.</summary>
    public IEnumerable<DunningDecision>? Dunning { get; init; }

    /// <summary>The answers for papers handed over, at a moment of the day, each once (单据交接). Those to be reminded of are picked out.</summary>
    public IEnumerable<PickupReminder>? HandOvers { get; init; }

    /// <summary>The answers of the survey plan on the day, each customer once (回访). All but those not due are picked out.</summary>
    public IEnumerable<DueDecision>? Surveys { get; init; }

    /// <summary>The answer of the schedule of lost-customer analyses on the day (流失客户分析表).</summary>
    public DueDecision? LossAnalysis { get; init; }

    /// <summary>The answers whether customers were told their areas, on the day, each occupancy once (仓储面积告知). Those late are picked out.</summary>
    public IEnumerable<NotificationDecision>? Areas { get; init; }
}
