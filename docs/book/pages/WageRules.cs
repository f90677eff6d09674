using MarketDept.Domain.Payroll.Deductions;

namespace MarketDept.Book.Pages;

/// <summary>How much may be deducted from a wage (扣款规则): the rules that the package has, and what a company states that uses its own.</summary>
internal static class WageRules
{
    private static readonly JurisdictionProfile[] BuiltIn = [.. JurisdictionProfile.All];

    internal static ClauseId Clause => new(4, 4);

    internal static IEnumerable<LegalSource> Sources => BuiltIn.SelectMany(profile => profile.Terms.Sources).Distinct();

    /// <summary>The rules in two sentences, with the figures that the package follows.</summary>
    internal static Bilingual InShort => new(
        $"罚款不扣。赔偿按全国规则：每月至多扣当月工资的{Share}，扣后不得低于当地月最低工资，并须劳动合同有约定（《工资支付暂行规定》第十六条）。{Local.Chinese}当月扣不下的，转到下月再扣。",
        $"Fines are not deducted. By the national rules compensation takes at most {Share} of the month's wage, at least the local monthly minimum wage remains, and the labour contract has to provide "
        + $"for it (Interim Provisions on the Payment of Wages, article 16). {Local.English}What does not fit into one month is left to the next.");

    private static string Share => JurisdictionProfile.National.Terms.WageShare!.Value.ToString("P");

    /// <summary>Where a place asks for more than the whole country does.</summary>
    private static Bilingual Local
    {
        get
        {
            var more = Html.Joined(BuiltIn.Where(profile => profile.Terms.Conditions.Contains(DeductionCondition.Fault) && profile.Terms.Notices.Count > 0).Select(profile => profile.Title));
            return new($"{more.Chinese}还须本人有过错，并先书面告知。", $"{more.English} also require fault and a written notice beforehand. ");
        }
    }

    internal static Html Table => Html.Of($"""
        <p>{new Bilingual("公司选用其中一套，没有默认。只能扣赔偿；哪一套内置的规则都不扣罚款。", "The company chooses one of them; there is no default. Only compensation may be deducted. None of the built-in rules deducts fines.")}</p>
        {Sheet.Of(new("扣款规则", "Wage rules"), [Said("规则", "Rule"), .. BuiltIn.Select(profile => Html.Of($"{profile.Title}")), Said("公司自己的规则", "the company's own")],
        [
            Row("每月至多扣当月工资的", "At most this share of the month's wage", terms => terms.WageShare is { } share ? Html.Of($"{share.ToString("P")}") : NoLimit),
            Row("扣后至少留下", "What at least remains", terms => terms.KeepsMinimumWage ? Said("当地月最低工资", "the local monthly minimum wage") : NoLimit),
            Row("须劳动合同有约定", "The labour contract provides for it", terms => Is(terms.Conditions.Contains(DeductionCondition.Contract))),
            Row("须本人有过错", "The person is at fault", terms => Is(terms.Conditions.Contains(DeductionCondition.Fault))),
            Row("须先书面告知", "Written notice beforehand", terms => terms.Notices.Count == 0 ? Is(false) : Html.Join(terms.Notices.Select(notice => Html.Of($"{notice}")))),
            Row("罚款可否扣", "Fines may be deducted", terms => Is(terms.PlansFines)),
            Row("来源", "Source", terms => Html.List(terms.Sources.Select(source => Html.Of($"""<a href="#{ClauseEntry.Anchor(source)}">{source.Name}</a>"""))), Said("公司写明的依据", "the ground that the company states")),
        ])}
        """);

    private static Html NoLimit => Said("不限", "no limit");

    private static Html Said(string chinese, string english) => Html.Of($"{new Bilingual(chinese, english)}");

    private static Html Is(bool so) => so ? Said("是", "yes") : Said("否", "no");

    private static Html[] Row(string chinese, string english, Func<DeductionTerms, Html> cell, Html? own = null) =>
        [Said(chinese, english), .. BuiltIn.Select(profile => cell(profile.Terms)), own ?? Said("由公司定", "set by the company")];
}
