namespace MarketDept.Domain.Payroll.Overview;

public sealed partial record DepartmentOverview : DomainValue
{
    private static readonly ClauseId Managing = new(3, 1);

    /// <summary>Explains the overview in words, part by part (概况说明). Parts that were not supplied are named as such.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var rows = Rows(language);
        var (all, supplied) = (PayrollWords.Number(rows.Length), PayrollWords.Number(rows.Count(row => row.Lines is not null)));
        writer.Add(ExplanationTopic.Conclusion, Managing, zh
            ? $"{PayrollWords.Month(Month, zh)}市场部概况，提醒截至{PayrollWords.Day(On, zh)}：{all} 项中已提供 {supplied} 项。"
            : $"The department in {PayrollWords.Month(Month, zh)}, reminders of {PayrollWords.Day(On, zh)}: {supplied} of {all} parts supplied.");
        foreach (var row in rows)
        {
            var (clause, title) = (ClauseId.Parse(row.Clause), row.Title.In(language));
            if (row.Lines is null)
                writer.Add(ExplanationTopic.Missing, clause, zh ? $"{title}：未提供。" : $"{title}: not supplied.");
            if (row.Count is { } count)
                writer.Add(ExplanationTopic.Fact, clause, zh ? $"{title} {PayrollWords.Number(count)} 项{row.Names}。" : $"{title}, {PayrollWords.Number(count)}{row.Names}.");

            // What a part concludes is a fact of the page; how the clauses are read is said elsewhere.
            foreach (var line in row.Lines?.Invoke().Where(line => line.Topic != ExplanationTopic.Reading) ?? [])
                writer.Add(line.Topic == ExplanationTopic.Conclusion ? ExplanationTopic.Fact : line.Topic, line.Clause, line.Text);
        }

        writer.Add(ExplanationTopic.Reading, Managing, zh
            ? "未提供的项目是不知道，不是没有；各类结果分别列示，不相加；提醒本身不是违规认定。"
            : "What was not supplied is unknown, and not nothing; results of different kinds are never added; a reminder is no finding.");
        return writer.Done();
    }

    /// <summary>The parts in their order. Findings are shown as totals only; the items are in each person's month.</summary>
    private Row[] Rows(Language language) =>
    [
        One("4.4", new("认定事项", "Findings"), Parts.Findings, it => it.Explain(language).Lines.Take(1)),
        One("9.6", new("应收账款月报", "Statement of receivables"), Parts.Statement, it => it.Explain(language).Lines),
        One("6.4", new("收款统计", "Collections"), Parts.Collections, it => it.Explain(language).Lines),
        One("4.7", new("通知单与存根", "Notices and stubs"), Parts.Notices, it => it.Explain(language).Lines),
        Many("8.1.2", new("归属有争议的客户", "Contested customers"), ContestedCustomers, _ => []) with { Names = NamesOf(ContestedCustomers ?? [], language) },
        One("8.3.7", new("流失客户", "Lost customers"), Parts.Losses, it => it.Explain(language).Lines),
        Many("2.4", new("例外事项", "Matters out of order"), Parts.Alerts, it => it.Explain(language).Lines),
        Many("9.5", new("应催收的款项", "Demands due"), Parts.Dunning, it => it.Explain(language).Lines.Take(1)),
        Many("10.3", new("逾时未取的单据", "Papers not collected in time"), Parts.HandOvers, it => it.Explain(language).Lines.Take(2)),
        Many("8.3.8", new("应回访的客户", "Surveys due"), Parts.Surveys, it => it.Explain(language).Lines.Take(1)),
        One("8.3.7", new("流失客户分析表", "Lost-customer analysis"), Parts.LossAnalysis, it => it.Explain(language).Lines),
        Many("8.3.6", new("未及时告知的仓储面积", "Storage areas not told in time"), Parts.Areas, it => it.Explain(language).Lines),
    ];

    private static Row One<T>(string clause, Bilingual title, T? part, Func<T, IEnumerable<ExplanationLine>> lines)
        where T : class => new(clause, title, part is null ? null : () => lines(part));

    private static Row Many<T>(string clause, Bilingual title, ValueList<T>? part, Func<T, IEnumerable<ExplanationLine>> lines) =>
        new(clause, title, part is null ? null : () => part.AsEnumerable().SelectMany(lines), part?.Count);

    private static string NamesOf<T>(ValueList<T> ids, Language language) =>
        ids.Count == 0 ? "" : language == Language.Chinese ? $"：{string.Join("、", ids)}" : $": {string.Join(", ", ids)}";

    private sealed record Row(string Clause, Bilingual Title, Func<IEnumerable<ExplanationLine>>? Lines, int? Count = null, string Names = "");
}
