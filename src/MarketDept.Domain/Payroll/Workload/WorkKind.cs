using Ardalis.SmartEnum;

namespace MarketDept.Domain.Payroll.Workload;

/// <summary>A kind of work that is counted (工作量项目). The regulation names the work and weighs none against another.</summary>
/// <remarks>Names, such as <c>contacts</c>, and values are stable.</remarks>
[Clause("4.4")]
public sealed class WorkKind : SmartEnum<WorkKind>, ITitled
{
    /// <summary>The contacts with customers that were logged (登记联系).</summary>
    public static readonly WorkKind Contacts = new("contacts", 1, "8.2.1", new("登记联系", "contacts logged"));

    /// <summary>The visits to customers that were recorded, without those found false (外出拜访).</summary>
    public static readonly WorkKind Visits = new("visits", 2, "8.2.4", new("外出拜访", "visits recorded"));

    /// <summary>The interested customers reported in detail to the manager (上报意向客户).</summary>
    public static readonly WorkKind ProspectsReported = new("prospects-reported", 3, "8.1.5", new("上报意向客户", "prospects reported"));

    /// <summary>The customers who began to order, or began again (开发成功客户).</summary>
    public static readonly WorkKind CustomersWon = new("customers-won", 4, "5.3", new("开发成功客户", "customers won"));

    /// <summary>The customers who were marked as lost (流失客户).</summary>
    public static readonly WorkKind CustomersLost = new("customers-lost", 5, "8.3.7", new("流失客户", "customers lost"));

    /// <summary>The bills that customers confirmed (客户确认的账单).</summary>
    public static readonly WorkKind Bills = new("bills", 6, "9.2", new("客户确认的账单", "bills confirmed"));

    /// <summary>The receipts of customers' money (收款笔数).</summary>
    public static readonly WorkKind Receipts = new("receipts", 7, "6.2", new("收款笔数", "receipts"));

    /// <summary>The demands for payment made of customers, without reminders (催款).</summary>
    public static readonly WorkKind Demands = new("demands", 8, "9.5", new("催款", "demands for payment"));

    /// <summary>The storage orders put on a sheet (整理订单).</summary>
    public static readonly WorkKind OrdersSorted = new("orders-sorted", 9, "7.2", new("整理订单", "orders sorted"));

    /// <summary>The order sheets sent to the warehouse, revisions included (发送订单整理表).</summary>
    public static readonly WorkKind Sheets = new("sheets", 10, "10.2", new("发送订单整理表", "order sheets sent"));

    /// <summary>The notices issued to other departments (发出通知单).</summary>
    public static readonly WorkKind Notices = new("notices", 11, "2.6", new("发出通知单", "notices issued"));

    private WorkKind(string name, int value, string clause, Bilingual title)
        : base(name, value)
    {
        Clause = ClauseId.Parse(clause);
        Title = title;
    }

    /// <summary>The clause of the regulation that asks for this work (条款).</summary>
    public ClauseId Clause { get; }
    /// <summary>The display name in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
}
