namespace MarketDept.Domain.Regulations;

/// <summary>Why a clause or an edition is not found (条款与版本的拒绝).</summary>
public static class RegulationRefusals
{
    /// <summary>The clause is not in the catalogue.</summary>
    public static readonly Refusal UnknownClause = new("regulation.unknown-clause", "3.2", RefusalCategory.UnknownReference,
        zh: "条款目录中没有这一条。请引用目录所列第一节至第十一节的条款。", en: "The clause is not in the catalogue. Name a clause of sections 1 to 11 from the catalogue.");

    /// <summary>No edition of the regulation is in force on the day of the act.</summary>
    public static readonly Refusal NoEditionInForce = new("regulation.no-edition-in-force", "3.2", RefusalCategory.UnknownReference,
        zh: "这一天没有任何版本的制度有效。请补上当日有效的版本。",
        en: "No edition of the regulation is in force on that day. Supply the edition that was in force.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [UnknownClause, NoEditionInForce];
}
