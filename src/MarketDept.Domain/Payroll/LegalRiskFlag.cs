using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>The legal risk of a result that a clause imposes on a person (法律风险提示).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Clause">The clause.</param>
/// <param name="Kind">The kind of result.</param>
/// <param name="Risk">The legal risk.</param>
internal sealed record LegalRiskFlag(ClauseId Clause, FindingItemKind Kind, LegalRisk Risk) : DomainValue
{
    /// <summary>The flags, each once, by clause and then by kind.</summary>
    internal static ValueList<LegalRiskFlag> Of(IEnumerable<LegalRiskFlag> flags) => ValueList.From(flags.Distinct().OrderBy(flag => flag.Clause).ThenBy(flag => flag.Kind));

    /// <summary>The legal risks of charging such a result.</summary>
    internal static ValueList<LegalRiskFlag> On(ClauseId clause, FindingItemKind kind, bool restsOnAge)
    {
        var ofClause = kind == FindingItemKind.Fine ? LegalRisk.OfFines : ClauseCatalogue.Find(clause)?.LegalRisk;
        LegalRisk?[] risks = [ofClause, restsOnAge && kind == FindingItemKind.Compensation ? LegalRisk.OfAge : null];
        return ValueList.From(risks.OfType<LegalRisk>().Select(risk => new LegalRiskFlag(clause, kind, risk)));
    }

    /// <summary>Writes each risk once, with its clauses and kinds, behind the mark that stands at the items.</summary>
    internal static void Tell(ValueList<LegalRiskFlag> flags, ExplanationWriter writer)
    {
        var language = writer.Language;
        foreach (var same in flags.GroupBy(flag => flag.Risk))
        {
            var about = same.GroupBy(flag => flag.Kind, (kind, of) => (Kind: PayrollWords.Of(kind).In(language), Clauses: of.Select(flag => flag.Clause)));
            writer.Add(ExplanationTopic.LegalRisk, same.First().Clause, writer.Zh
                ? $"{PayrollWords.RiskMark} {string.Join("；", about.Select(of => $"{of.Kind}（第{string.Join("、", of.Clauses)}条）"))}：{same.Key.Text.Chinese}"
                : $"{PayrollWords.RiskMark} {string.Join("; ", about.Select(of => $"{of.Kind} (clause {string.Join(", ", of.Clauses)})"))}: {same.Key.Text.English}");
        }
    }
}
