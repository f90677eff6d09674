namespace MarketDept.Domain.Payroll.Overview;

/// <summary>A part of the department's overview (概况项目), which a host supplies or does not.</summary>
/// <remarks><c>default</c> is <see cref="Findings"/>.</remarks>
public enum OverviewPart
{
    /// <summary>What was found against the staff (认定事项).</summary>
    Findings,

    /// <summary>What customers owe and paid (应收账款月报).</summary>
    Statement,

    /// <summary>What was collected, and the rates (收款统计).</summary>
    Collections,

    /// <summary>Notices that are not signed, stubs that lie nowhere (通知单与存根).</summary>
    Notices,

    /// <summary>Customers whom several salespersons claim alike (归属争议).</summary>
    ContestedCustomers,

    /// <summary>Customers lost (流失客户).</summary>
    LostCustomers,

    /// <summary>What is out of order with debts and charges of customers (例外事项).</summary>
    Alerts,

    /// <summary>Debts of which a demand is due (应催收款项).</summary>
    Dunning,

    /// <summary>Papers that the warehouse did not collect in time (未取单据).</summary>
    HandOvers,

    /// <summary>Customers who are to be revisited and surveyed (应回访客户).</summary>
    Surveys,

    /// <summary>Whether the lost-customer analysis is due (流失客户分析表).</summary>
    LossAnalysis,

    /// <summary>Storage areas of which customers were not told in time (仓储面积告知).</summary>
    AreaNotifications,
}
