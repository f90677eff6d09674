using System.Collections.Frozen;

namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    // Made when a text is first asked for: whoever only refuses, or only switches on a code, never touches it.
    private static readonly (string Code, Bilingual Text)[] Rows =
    [
        .. RegulationTexts, .. NoticesTexts, .. WarehousingTexts, .. BillingTexts, .. MoneyOwedTexts,
        .. DunningTexts, .. StatementsTexts, .. CommitmentsTexts, .. PayrollTexts,
    ];

    private static readonly FrozenDictionary<string, Bilingual> ByCode =
        Rows.ToFrozenDictionary(row => row.Code, row => row.Text, StringComparer.Ordinal);

    /// <summary>All codes (全部错误代码), area by area: for a message table of the host's own.</summary>
    public static ValueList<string> All { get; } = ValueList.From(Rows.Select(row => row.Code));

    /// <summary>What is refused under a code, and what is allowed instead (拒绝的说明), whatever the case; null where it is none of <see cref="All"/>.</summary>
    /// <param name="code">The code of a refusal, such as <see cref="DomainException.Code"/>.</param>
    /// <exception cref="ArgumentException">The code is null or blank.</exception>
    public static Bilingual? Describe(string code) =>
        ByCode.TryGetValue(Guard.Against.NullOrWhiteSpace(code), out var text) ? text : null;

    private static (string Code, Bilingual Text)[] RegulationTexts =>
    [
        (UnknownClause, new(
            "条款目录中没有这一条；只能引用目录所列第一节至第十一节的条款。",
            "The clause is not in the catalogue; allowed are the clauses of sections 1 to 11 that it lists.")),
        (ClauseIsNoBasis, new(
            "违反这一条不能作为罚款的依据；只能以第八节至第十节的操作规定为依据。",
            "A breach of this clause is no basis of a fine; allowed are the operating rules of sections 8 to 10.")),
        (NoEditionInForce, new(
            "这一天没有任何版本的制度有效；行为只能按当日有效的版本认定。",
            "No edition of the regulation is in force on that day; allowed are days on which one is.")),
        (DelegationNotAllowed, new(
            "这样的授权不能成立：只能由经理授权副经理，且不得包括留给主管领导决定的事项。",
            "Such a delegation does not hold; allowed is one from the manager to the deputy manager, of matters that are "
            + "not reserved to the supervising executive.")),
        (DecidesOwnCase, new(
            "他本人是这件事的当事人或受益人，任何人不得决定自己的事；只能由另一位有权者决定。",
            "He is a party to the matter or gains by it, and nobody decides his own case; allowed is somebody else who "
            + "is entitled.")),
        (NotEntitledToDecide, new(
            "以有关人员的职务不能办理这件事，也没有覆盖它的有效授权；只能由具备相应职务或在授权之内的人办理。",
            "The position of the person named does not carry this, and no delegation in force covers it; allowed is "
            + "somebody whose position or delegation does.")),
    ];
}
