namespace MarketDept.Domain.Violations;

/// <summary>The company's reading of section 11 where the text can be read in two ways (违纪认定设定).</summary>
/// <remarks>Immutable; change with <c>with</c>. Each property is described by a row of <see cref="Choices"/>.</remarks>
[Clause("11.2.4")]
public sealed record PenaltyTerms : DomainValue
{
    /// <summary>The defaults: read narrowly.</summary>
    public static PenaltyTerms Default { get; } = new();
    /// <summary>Whether intent with one of both acts, data taken or customer appropriated, is poaching already (二者有其一即从重); default: no, it takes both.</summary>
    public bool EitherActIsPoaching { get; init; }
    /// <summary>What the company chooses here (设定项), as data.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("PenaltyTerms.EitherActIsPoaching", new(11, 2, 4),
            new("有意窃取资料与占有客户，是否须二者齐备", "Whether intentional taking of data and appropriation of the customer are both needed"),
            [new("须二者齐备", "both"), new("有其一即可", "one of them")], new("须二者齐备", "both"),
            new("慎重：原文用逗号连接两句，罚则从窄解释。", "Caution: the text joins the two by a comma, and a penalty is read narrowly.")),
    ];
}
