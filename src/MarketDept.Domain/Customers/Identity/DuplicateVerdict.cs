namespace MarketDept.Domain.Customers.Identity;

/// <summary>Whether two identities are the same customer (查重结果), and what agreed.</summary>
/// <remarks>It tells what agreed, and holds no name, code or number, so everybody who asked may see it (2.1). Equality is by value.</remarks>
/// <param name="CodesAgree">Whether the credit codes are the same (代码一致); unknown unless both sides have one and neither is doubtful.</param>
/// <param name="NamesAgree">Whether the names have the same key (名称一致).</param>
/// <param name="PhonesAgree">Whether both sides have a telephone number in common, extensions aside (电话一致).</param>
[Clause("8.1.2")]
public sealed record DuplicateVerdict(Fact CodesAgree, bool NamesAgree, bool PhonesAgree) : DomainValue
{
    private static readonly ClauseId FirstContact = new(8, 1, 2);

    /// <summary>Whether the codes are the same, where one of them is doubtful (存疑代码一致): a warning. Unknown where none is doubtful or one is missing.</summary>
    public Fact DoubtfulCodesAgree { get; init; } = Fact.Unknown;
    /// <summary>Whether the names agree but for a legal form that one of them lacks (仅组织形式有无之差): a weak warning.</summary>
    public bool NamesAgreeButForForm { get; init; }

    /// <summary>How the two identities compare (结论): the same customer, two customers, or how much alike where nothing is certain.</summary>
    public DuplicateKind Kind => CodesAgree switch
    {
        { IsYes: true } => DuplicateKind.SameCustomer,
        { IsNo: true } => DuplicateKind.Distinct,
        _ => NamesAgree || PhonesAgree || DoubtfulCodesAgree.IsYes ? DuplicateKind.PossiblyTheSame
            : NamesAgreeButForForm ? DuplicateKind.FaintlyAlike : DuplicateKind.Unrelated,
    };

    /// <summary>Whether the two are one customer (是否同一客户). Only the codes tell; without both it is unknown, since one customer may be written in two ways.</summary>
    public Fact IsSameCustomer => CodesAgree;

    /// <summary>Tells in sentences how the identities compare and what agreed, without a name, code or number (查重说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, FirstContact, Conclusion.In(language));
        writer.Add(CodesAgree.IsUnknown ? ExplanationTopic.Missing : ExplanationTopic.Fact, FirstContact, AboutCodes.In(language));
        if (NamesAgree != CodesAgree.IsYes)
            writer.Add(ExplanationTopic.Fact, FirstContact, AboutNames.In(language));
        if (NamesAgreeButForForm && !CodesAgree.IsYes)
        {
            writer.Add(ExplanationTopic.Fact, FirstContact, writer.Zh
                ? "提示：双方名称相近，只是一方写了组织形式，另一方没有写。" : "Warning: the names agree but for a legal form that one of them lacks.");
        }

        if (PhonesAgree && !CodesAgree.IsYes)
            writer.Add(ExplanationTopic.Fact, FirstContact, writer.Zh ? "提示：双方有相同的电话号码。" : "Warning: they have a telephone number in common.");
        writer.Add(ExplanationTopic.Reading, FirstContact, writer.Zh
            ? "只有统一社会信用代码能够认定；名称和电话只作提示：一名联系人可以服务两家公司，有独立代码的分支机构是另一客户。"
            : "Only the credit code decides; names and numbers warn: one contact person may serve two companies, and a branch with a code of its own is another customer.");
        return writer.Done();
    }

    private Bilingual Conclusion => Kind switch
    {
        DuplicateKind.SameCustomer => new("是同一客户。", "It is the same customer."),
        DuplicateKind.Distinct => new("是两个不同的客户。", "They are two customers."),
        DuplicateKind.PossiblyTheSame => new("可能是同一客户，须由人核对。", "It may be the same customer; a person has to look."),
        DuplicateKind.FaintlyAlike => new("名称相近，是否同一客户须由人核对。", "The names are alike; a person has to look."),
        _ => new("未发现两者有关联。", "Nothing connects the two."),
    };

    private Bilingual AboutCodes => CodesAgree switch
    {
        { IsYes: true } => new("双方的统一社会信用代码相同。", "Both have the same credit code."),
        { IsUnknown: true } when DoubtfulCodesAgree.IsYes => new("提示：双方的统一社会信用代码相同，但代码存疑，不能认定。", "Warning: both have the same credit code, and it is doubtful, so nothing is certain."),
        { IsUnknown: true } when DoubtfulCodesAgree.IsNo => new("双方的统一社会信用代码不同，但其中有存疑的，不能认定。", "The credit codes differ, and one is doubtful, so nothing is certain."),
        { IsNo: true } => new("双方都有统一社会信用代码，且不相同。", "Both have a credit code, and the codes differ."),
        _ => new("至少一方没有登记统一社会信用代码，无法认定。", "At least one of them has no credit code on record, so nothing is certain."),
    };

    // The same name under two codes, or without a code, and another name under the same code are both to be looked at.
    private Bilingual AboutNames => NamesAgree
        ? new("提示：双方名称一致。", "Warning: the names agree.")
        : new("提示：双方名称不一致，可能已更名，也可能代码登记有误。", "Warning: the names differ; the customer may have been renamed, or the code recorded for the wrong one.");
}
