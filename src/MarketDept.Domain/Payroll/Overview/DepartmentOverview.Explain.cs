namespace MarketDept.Domain.Payroll.Overview;

public sealed partial record DepartmentOverview
{
    private static readonly ClauseId Managing = new(3, 1);

    private (OverviewPart Part, object? Answer)[] Answers =>
    [
        (OverviewPart.Findings, Findings), (OverviewPart.Statement, Statement), (OverviewPart.Collections, Collections), (OverviewPart.Notices, Notices),
        (OverviewPart.ContestedCustomers, ContestedCustomers), (OverviewPart.LostCustomers, LostCustomers), (OverviewPart.Alerts, Alerts),
        (OverviewPart.Dunning, DunningDue), (OverviewPart.HandOvers, PapersNotCollected), (OverviewPart.Surveys, SurveysDue),
        (OverviewPart.LossAnalysis, LossAnalysis), (OverviewPart.AreaNotifications, AreasNotToldInTime),
    ];

    /// <summary>The page in words (概况说明), part by part; a part that was not supplied says so.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="zone">The company's time zone, in which times are written; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, DateTimeZone? zone = null)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var (all, supplied) = (PayrollWords.Number(Answers.Length), PayrollWords.Number(Answers.Length - NotSupplied.Count));
        writer.Add(ExplanationTopic.Conclusion, Managing, zh
            ? $"{Iso.Format(Month)} 市场部概况，提醒截至 {Iso.Format(On)}：{all} 项中已提供 {supplied} 项。"
            : $"The department in {Iso.Format(Month)}, reminders of {Iso.Format(On)}: {supplied} of {all} parts supplied.");
        foreach (var (part, answer) in Answers)
        {
            var title = part.Title.In(language);
            if (answer is null)
                writer.Add(ExplanationTopic.Missing, part.Clause, zh ? $"{title}：未提供。" : $"{title}: not supplied.");
            else
                Tell(part, writer, zone);
        }

        writer.Add(ExplanationTopic.Reading, Managing, zh
            ? "未提供的项目是不知道，不是没有；各类结果分别列示，不相加；提醒本身不是违规认定。"
            : "What was not supplied is unknown, and not nothing; results of different kinds are never added; a reminder is no finding.");
        return writer.Done();
    }

    private void Tell(OverviewPart part, ExplanationWriter writer, DateTimeZone? zone)
    {
        var language = writer.Language;
        var (zh, title) = (writer.Zh, part.Title.In(language));
        switch (part.Name)
        {
            // The totals only: whoever wants a person's items asks for his month.
            case "findings": Take(Findings!.Explain(language).Lines.Take(1)); break;
            case "statement": Take(Statement!.Explain(language).Lines); break;
            case "collections": Take(Collections!.Explain(language).Lines); break;
            case "notices": Take(Notices!.Explain(language, zone).Lines); break;
            case "contested-customers": Count(ContestedCustomers!, _ => [], ContestedCustomers!.Select(customer => customer.Value)); break;
            case "lost-customers": Take(LostCustomers!.Explain(language).Lines); break;
            case "alerts": Count(Alerts!, alert => alert.Explain(language).Lines); break;
            case "dunning": Count(DunningDue!, answer => answer.Explain(language).Lines.Take(1)); break;
            case "hand-overs": Count(PapersNotCollected!, answer => answer.Explain(language, zone).Lines.Take(2)); break;
            case "surveys": Count(SurveysDue!, answer => answer.Explain(language).Lines.Take(1)); break;
            case "loss-analysis": Take(LossAnalysis!.Explain(language).Lines); break;
            default: Count(AreasNotToldInTime!, answer => answer.Explain(language).Lines); break;
        }

        void Count<T>(ValueList<T> answers, Func<T, IEnumerable<ExplanationLine>> lines, IEnumerable<string>? names = null)
        {
            var listed = names is null || answers.Count == 0 ? "" : (zh ? "：" : ": ") + string.Join(zh ? "、" : ", ", names);
            writer.Add(ExplanationTopic.Fact, part.Clause, zh
                ? $"{title} {PayrollWords.Number(answers.Count)} 项{listed}。"
                : $"{title}, {PayrollWords.Number(answers.Count)}{listed}.");
            Take(answers.AsEnumerable().SelectMany(lines));
        }

        // What a part concludes is a fact of the page; how the clauses are read is said elsewhere.
        void Take(IEnumerable<ExplanationLine> lines)
        {
            foreach (var line in lines.Where(line => line.Topic != ExplanationTopic.Reading))
                writer.Add(line.Topic == ExplanationTopic.Conclusion ? ExplanationTopic.Fact : line.Topic, line.Clause, line.Text);
        }
    }
}
