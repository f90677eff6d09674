using Ardalis.SmartEnum;

namespace MarketDept.Domain.Staffing;

/// <summary>A matter that somebody has to decide (决定事项), with its clause, who decides it, and whether it may be delegated.</summary>
/// <remarks>Names and values are stable. Salespersons, collectors and clerks decide none of these.</remarks>
public sealed class Matter : SmartEnum<Matter>, ITitled
{
    /// <summary>Which of several first contacts owns a customer (撞单裁决).</summary>
    public static readonly Matter OwnershipArbitration = new("ownership-arbitration", 1, "8.1.2", new("客户归属裁决", "ownership arbitration"));

    /// <summary>Whether a customer is given to another salesperson (客户移交).</summary>
    public static readonly Matter CustomerTransfer = new("customer-transfer", 2, "2.3", new("客户移交", "customer transfer"));

    /// <summary>Whether a cash customer may owe an amount for a time (同意欠费).</summary>
    public static readonly Matter Arrears = new("arrears", 4, "8.3.3", new("同意欠费", "arrears consent"));

    /// <summary>Whether an employee may do other business that is beyond his authority (超权限业务).</summary>
    public static readonly Matter BeyondAuthority = new("beyond-authority", 5, "8.5", new("超权限业务", "business beyond authority"));

    /// <summary>Whether a customer's claim or deduction is accepted (理赔, 扣款).</summary>
    public static readonly Matter Deduction = new("deduction", 6, "9.3", new("理赔与扣款", "claim or deduction"));

    /// <summary>Whether the contractual payment date is changed (变更付款日期).</summary>
    public static readonly Matter PaymentDate = new("payment-date", 7, "9.4", new("变更合同付款日期", "change of the contractual payment date"));

    /// <summary>Whether a breach is established, and with which share of the loss (违纪认定).</summary>
    public static readonly Matter Violation = new("violation", 8, "11.1", new("违纪认定", "decision of a violation"));

    /// <summary>Whether an appeal against a decided violation is upheld (申诉). The supervising executive decides it and cannot delegate.</summary>
    public static readonly Matter Appeal = new("appeal", 9, "11.1", new("申诉", "appeal"), isReserved: true);

    /// <summary>Whether a candidate proposed by the manager is appointed to a managerial post (人员任命).</summary>
    public static readonly Matter Appointment = new("appointment", 10, "3.6", new("管理人员任命", "appointment of staff"), isReserved: true);

    /// <summary>Whether a visit to a customer was genuine (拜访核实).</summary>
    public static readonly Matter VisitVerification = new("visit-verification", 11, "3.5", new("拜访核实", "verification of a visit"));

    /// <summary>Whether a customer gets a lower rate than the tariff (降低运价).</summary>
    public static readonly Matter RateReduction = new("rate-reduction", 12, "8.2.3", new("降低运价", "rate reduction"));

    /// <summary>Whether a customer's goods are carried free of charge (免费托运).</summary>
    public static readonly Matter FreeCarriage = new("free-carriage", 13, "8.2.3", new("免费托运", "free carriage"));

    /// <summary>Whether a customer may pay by another settlement method (改变结算方式).</summary>
    public static readonly Matter SettlementChange = new("settlement-change", 14, "8.2.3", new("改变结算方式", "change of settlement"));

    /// <summary>Whether a customer gets a free service, such as storage, counting or handling (免费仓储、点数或装卸).</summary>
    public static readonly Matter FreeService = new("free-service", 30, "8.2.3", new("免费仓储、点数或装卸", "free storage, counting or handling"));

    /// <summary>Whether a receivable can no longer be collected (认定无法收回).</summary>
    public static readonly Matter Uncollectability = new("uncollectability", 15, "11.2.3", new("无法收回的认定", "determination that a receivable is uncollectable"));

    /// <summary>Whether two records are of one customer (合并客户档案). Merging them can change the owner.</summary>
    public static readonly Matter RecordMerge = new("record-merge", 31, "8.1.2", new("合并客户档案", "merging of customer records"));

    /// <summary>Whether a customer outside the delivery area is served (范围外客户).</summary>
    public static readonly Matter OutsideDeliveryArea = new("outside-delivery-area", 32, "2.2", new("配送范围外的客户", "customer outside the delivery area"));

    /// <summary>How well an employee worked in a period (考核评价). A person judges this; nothing computes it.</summary>
    public static readonly Matter StaffAppraisal = new("staff-appraisal", 20, "3.3", new("员工考核", "appraisal of staff"));

    /// <summary>The supervision of customer maintenance: receiving reports on interested customers and on satisfaction (客户维护).</summary>
    public static readonly Matter CustomerMaintenance = new("customer-maintenance", 41, "3.5", new("客户维护", "supervision of customer maintenance"));

    /// <summary>Which collector is in charge of a customer (指定收款员).</summary>
    public static readonly Matter CollectorAssignment = new("collector-assignment", 43, "2.4", new("指定收款员", "naming of a collector"));

    /// <summary>Whether rules submitted by the manager are adopted (制度采纳).</summary>
    public static readonly Matter RuleAdoption = new("rule-adoption", 42, "3.2", new("制度采纳", "adoption of rules"), isReserved: true);

    private Matter(string name, int value, string clause, Bilingual title, bool isReserved = false)
        : base(name, value) => (Clause, Title, IsReserved) = (ClauseId.Parse(clause), title, isReserved);

    /// <summary>The clause that demands the decision (条款).</summary>
    public ClauseId Clause { get; }
    /// <summary>The name of the matter in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>Whether only the supervising executive decides the matter (主管领导决定). Otherwise the manager or his delegate does.</summary>
    public bool IsReserved { get; }
}
