using System.Collections.Frozen;
using Ardalis.SmartEnum;

namespace MarketDept.Domain.Violations;

/// <summary>The kind of a reported breach (违纪类型): six kinds, each with facts of its own.</summary>
/// <remarks>Names, such as <c>operating-rule</c>, and values are stable. Which clause applies depends on the facts.</remarks>
public sealed class ViolationKind : SmartEnum<ViolationKind>
{
    /// <summary>The breach of an operating rule of sections 8 to 10 (违反操作规定), fined by clause 11.1.</summary>
    [Clause("11.1")]
    public static readonly ViolationKind OperatingRule = new("operating-rule", 1, "11.1",
        new("违反操作规定", "breach of an operating rule"),
        new("有人违反第八至十节的操作规定", "a broken rule of sections 8 to 10"));

    /// <summary>The promise of a lower rate or free carriage without authority (擅自降价或免费托运), clause 11.2.1.</summary>
    [Clause("11.2.1")]
    public static readonly ViolationKind UnauthorizedConcession = new("unauthorized-concession", 2, "11.2.1",
        new("擅自降价或免费", "unauthorised lower rate or free carriage"),
        new("未经授权向客户许诺降低运价或免费托运", "a lower rate or free carriage promised without authority"));

    /// <summary>The granting of a groundless deduction without authority (擅自答应无理由扣款), clause 11.2.2.</summary>
    [Clause("11.2.2")]
    public static readonly ViolationKind GroundlessDeduction = new("groundless-deduction", 3, "11.2.2",
        new("无理由扣款", "groundless deduction"),
        new("擅自答应经核实没有理由的扣款", "a deduction granted that verification found groundless"));

    /// <summary>The granting of a settlement of the monthly type without authority (擅自答应月结类结帐), clause 11.2.3.</summary>
    [Clause("11.2.3")]
    public static readonly ViolationKind UnauthorizedMonthlySettlement = new("unauthorized-monthly-settlement", 4, "11.2.3",
        new("擅自月结", "unauthorised monthly settlement"),
        new("未经授权允许客户按期后付结算", "a deferred periodic settlement granted without authority"));

    /// <summary>The taking of a colleague's customer with his data (窃取资料并占有客户), clause 11.2.4.</summary>
    [Clause("11.2.4")]
    public static readonly ViolationKind CustomerPoaching = new("customer-poaching", 5, "11.2.4",
        new("抢占客户", "customer poaching"),
        new("有意、窃取同事的客户资料、占有该客户，三者齐备", "intent, a colleague's data taken and his customer appropriated, all three"));

    /// <summary>The report of a visit that did not take place (谎报外出拜访), clause 11.3.</summary>
    [Clause("11.3")]
    public static readonly ViolationKind FalseVisitReport = new("false-visit-report", 6, "11.3",
        new("谎报拜访", "false visit report"),
        new("经核实外出拜访并未发生", "an outside visit that verification found not to have taken place"));

    private static readonly Lazy<FrozenDictionary<ClauseId, ValueList<ViolationKind>>> Special = new(() =>
        ClauseCatalogue.Finable.ToFrozenDictionary(clause => clause.Id, clause => ValueList.From(
            List.Where(kind => kind != OperatingRule && clause.AnsweredBy.Contains(kind.Clause.Id)).OrderBy(kind => kind.Value))));

    private readonly Lazy<ValueList<ViolationKind>> _neighbours;

    private ViolationKind(string name, int value, string clause, Bilingual title, Bilingual requirement)
        : base(name, value)
    {
        Clause = ClauseCatalogue.Get(clause);
        Title = title;
        NotStated = new(ExplanationTopic.NotApplied, Clause.Id,
            $"所依据的报告没有“{requirement.Chinese}”的事实，不据以适用第{Clause.Id}条。",
            $"Clause {Clause.Id} does not follow from the reports it rests on: it takes {requirement.English}, and they state no such fact.");
        GivingWay = ValueList.From(Clause.Overrides.Select(overridden => new FixedLine(ExplanationTopic.NotApplied, overridden,
            $"第{overridden}条未适用：同一行为由更具体的第{Clause.Id}条处理。",
            $"Clause {overridden} does not apply: the more specific clause {Clause.Id} answers the same act.")));
        _neighbours = new(() => ValueList.From(AnsweredWith(Clause.Id).Where(kind => kind != this)));
    }

    /// <summary>The clause of section 11 that applies to this kind where all of its facts are given (罚则).</summary>
    public Clause Clause { get; }
    /// <summary>The display name of the kind of breach, in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>The line that the clause does not apply because the report states no such facts; for explanations.</summary>
    internal FixedLine NotStated { get; }
    /// <summary>The lines that other clauses give way to this kind's clause; for explanations.</summary>
    internal ValueList<FixedLine> GivingWay { get; }

    /// <summary>The other special kinds for a breach of the same operating rule; for explanations.</summary>
    internal ValueList<ViolationKind> Neighbours => _neighbours.Value;

    /// <summary>The special kinds for a breach of an operating rule, beside the ordinary one; for explanations.</summary>
    internal static ValueList<ViolationKind> SpecialFor(Clause basis) => Special.Value[basis.Id];

    private static IEnumerable<ViolationKind> AnsweredWith(ClauseId sanction) =>
        ClauseCatalogue.Finable.Where(clause => clause.AnsweredBy.Contains(sanction))
            .SelectMany(SpecialFor).Distinct().OrderBy(kind => kind.Value);
}
