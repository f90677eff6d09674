namespace MarketDept.Domain.Violations;

/// <summary>The company's choices on judging and handling breaches (违纪认定与处理设定): the reading of section 11 where it has two, and the procedure.</summary>
/// <remarks>The regulation prescribes no procedure; the defaults are those of a fair one. Immutable; change with <c>with</c>. Each property is
/// described by a row of <see cref="Choices"/>.</remarks>
[Clause("11.1")]
public sealed record CaseTerms : DomainValue
{
    private static readonly ClauseId Sanction = new(11, 1);

    /// <summary>The default choices. They state no time to appeal, so no decision becomes final until the company states one.</summary>
    public static CaseTerms Default { get; } = new();
    /// <summary>Whether poaching under 11.2.4 needs only one of the two acts besides intent, data taken or customer appropriated (二者有其一即从重); default: no,
    /// both.</summary>
    [Clause("11.2.4")]
    public bool EitherActIsPoaching { get; init; }
    /// <summary>Whether the accused must be heard before a decision (先听取陈述); default: yes.</summary>
    public bool IsHeardFirst { get; init; } = true;
    /// <summary>The time to appeal in days of 24 hours (申诉期限), at most 3,650; 0 means no appeal. Default: null, not stated yet, and no decision is final
    /// until it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public int? AppealDays { get; init => field = value is { } days ? Guard.Against.OutOfRange(days, nameof(value), 0, 3650) : null; }
    /// <summary>The person who hears appeals against decisions of the supervising executive (对主管领导决定的申诉机构); default: null, no such appeal.</summary>
    public Id<StaffMember>? AppealAboveExecutive { get; init; }
    /// <summary>The settings of this record described as data (设定项), one row for each property: clause, choices, default, ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("CaseTerms.IsHeardFirst", Sanction, new("认定之前是否先听取本人陈述", "Whether the person is heard before a finding"),
            [new("先听取", "heard first"), new("不要求", "not required")], new("先听取", "heard first"),
            new("慎重：制度没有规定程序，先听后定最为公平。", "Caution: the regulation has no procedure, and hearing the person first is the fairest.")),
        new("CaseTerms.AppealDays", Sanction, new("可否申诉，期限多长", "Whether a finding can be appealed, and for how long"),
            [new("若干天", "so many days"), new("不设申诉", "no appeal")], null,
            new(
                "制度没有规定申诉。公司设定之前，认定不是最终的：不生效，也不计入当月；只有主管领导的认定，公司没有指定裁定人的，可以成为最终的。",
                "The regulation does not speak of appeals. Until the company has set this, a finding is not final: it takes no effect and counts in no month. Only a finding of the "
                + "supervising executive can become final, where the company has named nobody to hear appeals against him.")),
        new("CaseTerms.AppealAboveExecutive", Sanction, new("对主管领导所作决定的申诉由谁裁定", "Who hears an appeal against the supervising executive"),
            [new("公司指定的人", "the person whom the company names"), new("不设此类申诉", "no such appeal")], new("不设此类申诉", "no such appeal"),
            new("任何人不得裁定针对自己决定的申诉；公司没有指定的，没有人可以裁定。", "Nobody hears an appeal against his own decision; if the company names nobody, there is no one who could.")),
        new("CaseTerms.EitherActIsPoaching", new(11, 2, 4),
            new("有意窃取资料与占有客户，是否须二者齐备", "Whether stealing data on purpose and taking the customer are both needed"),
            [new("须二者齐备", "both are needed"), new("有其一即可", "one is enough")], new("须二者齐备", "both are needed"),
            new("慎重：制度把二者写在一句里，又是重罚，所以理解为须二者齐备。", "Caution: the regulation names both in one sentence, and the fine is the serious one, so both are needed.")),
    ];
}
