using Ardalis.SmartEnum;

namespace MarketDept.Domain.Staffing;

/// <summary>A kind of act that somebody may plan for a customer (事项种类), with its clause, the matter to be decided, and who sets its limits.</summary>
/// <remarks>Names and values are stable.</remarks>
public sealed class ActKind : SmartEnum<ActKind>, ITitled
{
    /// <summary>Promising a lower rate than the tariff (降低运价).</summary>
    [Clause("8.2.3")]
    public static readonly ActKind RateReduction = new("rate-reduction", 1, Matter.RateReduction);

    /// <summary>Promising carriage free of charge (免费托运).</summary>
    [Clause("8.2.3")]
    public static readonly ActKind FreeCarriage = new("free-carriage", 2, Matter.FreeCarriage);

    /// <summary>Promising another settlement method (改变结算方式).</summary>
    [Clause("8.2.3")]
    public static readonly ActKind SettlementChange = new("settlement-change", 3, Matter.SettlementChange);

    /// <summary>Accepting a claim or a deduction, or waiving a charge (理赔、扣款或减免).</summary>
    public static readonly ActKind Deduction = new("deduction", 4, Matter.Deduction);

    /// <summary>Letting a cash customer owe an amount for a time (同意欠费).</summary>
    public static readonly ActKind Arrears = new("arrears", 5, Matter.Arrears);

    /// <summary>Putting off the contractual payment date (变更付款日期).</summary>
    public static readonly ActKind PaymentDate = new("payment-date", 6, Matter.PaymentDate);

    /// <summary>Agreeing with a customer on a higher rate (提高运价). An acknowledged memo is enough unless the company sets a limit.</summary>
    public static readonly ActKind RateIncrease = new("rate-increase", 7, "8.3.5", new("提高运价", "rate increase"));

    /// <summary>Having a customer's goods handled in a special way (特殊操作). An acknowledged memo is enough unless the company sets a limit.</summary>
    public static readonly ActKind SpecialHandling = new("special-handling", 8, "8.3.5", new("特殊操作", "special handling"));

    /// <summary>Any other day-to-day business that the company names (其他日常业务).</summary>
    [Clause("8.5")]
    public static readonly ActKind Other = new("other", 9, "8.5", new("其他日常业务", "other day-to-day business"));

    /// <summary>Promising a free service, such as storage, counting or handling (免费仓储、点数或装卸).</summary>
    [Clause("8.2.3")]
    public static readonly ActKind FreeService = new("free-service", 10, Matter.FreeService);

    private ActKind(string name, int value, Matter matter)
        : base(name, value) => (Matter, Clause, Title, IsBeyondByRegulation) = (matter, matter.Clause, matter.Title, true);

    private ActKind(string name, int value, string clause, Bilingual title)
        : base(name, value)
    {
        Matter = Matter.BeyondAuthority;
        Clause = ClauseId.Parse(clause);
        Title = title;
    }

    /// <summary>The matter to be decided where the act is beyond the person who plans it (决定事项).</summary>
    public Matter Matter { get; }
    /// <summary>The clause of the regulation about such acts (条款).</summary>
    public ClauseId Clause { get; }
    /// <summary>The name of the kind in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>Whether the regulation itself reserves the act to the manager (依制度超出权限). Otherwise the company's table decides.</summary>
    [Clause("8.5")]
    public bool IsBeyondByRegulation { get; }
}
