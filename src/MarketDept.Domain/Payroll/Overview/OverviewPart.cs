using Ardalis.SmartEnum;

namespace MarketDept.Domain.Payroll.Overview;

/// <summary>A part of the department's overview (概况项目), which a host supplies or does not.</summary>
/// <remarks>The names and the values are stable.</remarks>
public sealed class OverviewPart : SmartEnum<OverviewPart>, ITitled
{
    /// <summary>What was found against the staff (认定事项).</summary>
    public static readonly OverviewPart Findings = new("findings", 1, "4.4", new("认定事项", "Findings"));

    /// <summary>What customers owe and paid (应收账款月报).</summary>
    public static readonly OverviewPart Statement = new("statement", 2, "9.6", new("应收账款月报", "Statement of receivables"));

    /// <summary>What was collected, and the rates (收款统计).</summary>
    public static readonly OverviewPart Collections = new("collections", 3, "6.4", new("收款统计", "Collections"));

    /// <summary>Notices that are not signed, stubs that lie nowhere (通知单与存根).</summary>
    public static readonly OverviewPart Notices = new("notices", 4, "4.7", new("通知单与存根", "Notices and stubs"));

    /// <summary>Customers whom several salespersons claim alike (归属争议).</summary>
    public static readonly OverviewPart ContestedCustomers = new("contested-customers", 5, "8.1.2", new("归属有争议的客户", "Contested customers"));

    /// <summary>Customers lost (流失客户).</summary>
    public static readonly OverviewPart LostCustomers = new("lost-customers", 6, "8.3.7", new("流失客户", "Lost customers"));

    /// <summary>What is out of order with debts and charges of customers (例外事项).</summary>
    public static readonly OverviewPart Alerts = new("alerts", 7, "2.4", new("例外事项", "Matters out of order"));

    /// <summary>Debts of which a demand is due (应催收款项).</summary>
    public static readonly OverviewPart Dunning = new("dunning", 8, "9.5", new("应催收的款项", "Demands due"));

    /// <summary>Papers that the warehouse did not collect in time (未取单据).</summary>
    public static readonly OverviewPart HandOvers = new("hand-overs", 9, "10.3", new("逾时未取的单据", "Papers not collected in time"));

    /// <summary>Customers who are to be revisited and surveyed (应回访客户).</summary>
    public static readonly OverviewPart Surveys = new("surveys", 10, "8.3.8", new("应回访的客户", "Surveys due"));

    /// <summary>Whether the lost-customer analysis is due (流失客户分析表).</summary>
    public static readonly OverviewPart LossAnalysis = new("loss-analysis", 11, "8.3.7", new("流失客户分析表", "Lost-customer analysis"));

    /// <summary>Storage areas of which customers were not told in time (仓储面积告知).</summary>
    public static readonly OverviewPart AreaNotifications = new("area-notifications", 12, "8.3.6", new("未及时告知的仓储面积", "Storage areas not told in time"));

    private OverviewPart(string name, int value, string clause, Bilingual title)
        : base(name, value)
    {
        Clause = ClauseId.Parse(clause);
        Title = title;
    }

    /// <summary>The clause that asks for it (条款).</summary>
    public ClauseId Clause { get; }

    /// <summary>What it is called (名称).</summary>
    public Bilingual Title { get; }
}
