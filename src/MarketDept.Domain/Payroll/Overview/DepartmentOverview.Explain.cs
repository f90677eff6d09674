namespace MarketDept.Domain.Payroll.Overview;

public sealed partial record DepartmentOverview
{
    private static readonly ClauseId Managing = new(3, 1);

    private static readonly OverviewPart[] Parts = Enum.GetValues<OverviewPart>();

    /// <summary>The page in words (概况说明), part by part; a part that was not supplied says so.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="zone">The company's time zone, in which times are written; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, DateTimeZone? zone = null)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var supplied = Parts.Length - NotSupplied.Count;
        writer.Add(ExplanationTopic.Conclusion, Managing, zh
            ? $"{Iso.Format(Month)} 市场部概况，提醒截至 {Iso.Format(On)}：{PayrollWords.Number(Parts.Length)} 项中已提供 {PayrollWords.Number(supplied)} 项。"
            : $"The department in {Iso.Format(Month)}, reminders of {Iso.Format(On)}: {PayrollWords.Number(supplied)} of {PayrollWords.Number(Parts.Length)} parts supplied.");
        foreach (var part in Parts)
        {
            if (Of(part) is null)
                writer.Add(ExplanationTopic.Missing, ClauseOf(part), zh ? $"{TitleOf(part).Chinese}：未提供。" : $"{TitleOf(part).English}: not supplied.");
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
        switch (part)
        {
            // The totals only: whoever wants a person's items asks for his month.
            case OverviewPart.Findings:
                Take(writer, Findings!.Explain(language).Lines.Take(1));
                break;
            case OverviewPart.Statement:
                Take(writer, Statement!.Explain(language).Lines.Where(IsNoReading));
                break;
            case OverviewPart.Collections:
                Take(writer, Collections!.Explain(language).Lines.Where(IsNoReading));
                break;
            case OverviewPart.Notices:
                Take(writer, Notices!.Explain(language, zone).Lines);
                break;
            case OverviewPart.ContestedCustomers:
                Count(part, ContestedCustomers!.Count, writer, ContestedCustomers.AsEnumerable().Select(customer => customer.Value));
                break;
            case OverviewPart.LostCustomers:
                Take(writer, LostCustomers!.Explain(language).Lines);
                break;
            case OverviewPart.Alerts:
                Count(part, Alerts!.Count, writer);
                Take(writer, Alerts.AsEnumerable().SelectMany(alert => alert.Explain(language).Lines));
                break;
            case OverviewPart.Dunning:
                Count(part, DunningDue!.Count, writer);
                Take(writer, DunningDue.AsEnumerable().SelectMany(answer => answer.Explain(language).Lines.Take(1)));
                break;
            case OverviewPart.HandOvers:
                Count(part, PapersNotCollected!.Count, writer);
                Take(writer, PapersNotCollected.AsEnumerable().SelectMany(answer => answer.Explain(language, zone).Lines.Take(2)));
                break;
            case OverviewPart.Surveys:
                Count(part, SurveysDue!.Count, writer);
                Take(writer, SurveysDue.AsEnumerable().SelectMany(answer => answer.Explain(language).Lines.Take(1)));
                break;
            case OverviewPart.LossAnalysis:
                Take(writer, LossAnalysis!.Explain(language).Lines.Where(IsNoReading));
                break;
            default:
                Count(part, AreasNotToldInTime!.Count, writer);
                Take(writer, AreasNotToldInTime.AsEnumerable().SelectMany(answer => answer.Explain(language).Lines));
                break;
        }
    }

    private object? Of(OverviewPart part) => part switch
    {
        OverviewPart.Findings => Findings,
        OverviewPart.Statement => Statement,
        OverviewPart.Collections => Collections,
        OverviewPart.Notices => Notices,
        OverviewPart.ContestedCustomers => ContestedCustomers,
        OverviewPart.LostCustomers => LostCustomers,
        OverviewPart.Alerts => Alerts,
        OverviewPart.Dunning => DunningDue,
        OverviewPart.HandOvers => PapersNotCollected,
        OverviewPart.Surveys => SurveysDue,
        OverviewPart.LossAnalysis => LossAnalysis,
        _ => AreasNotToldInTime,
    };

    private static Bilingual TitleOf(OverviewPart part) => part switch
    {
        OverviewPart.Findings => new("认定事项", "Findings"),
        OverviewPart.Statement => new("应收账款月报", "Statement of receivables"),
        OverviewPart.Collections => new("收款统计", "Collections"),
        OverviewPart.Notices => new("通知单与存根", "Notices and stubs"),
        OverviewPart.ContestedCustomers => new("归属有争议的客户", "Contested customers"),
        OverviewPart.LostCustomers => new("流失客户", "Lost customers"),
        OverviewPart.Alerts => new("例外事项", "Matters out of order"),
        OverviewPart.Dunning => new("应催收的款项", "Demands due"),
        OverviewPart.HandOvers => new("逾时未取的单据", "Papers not collected in time"),
        OverviewPart.Surveys => new("应回访的客户", "Surveys due"),
        OverviewPart.LossAnalysis => new("流失客户分析表", "Lost-customer analysis"),
        _ => new("未及时告知的仓储面积", "Storage areas not told in time"),
    };

    private static ClauseId ClauseOf(OverviewPart part) => part switch
    {
        OverviewPart.Findings => new(4, 4),
        OverviewPart.Statement => new(9, 6),
        OverviewPart.Collections => new(6, 4),
        OverviewPart.Notices => new(4, 7),
        OverviewPart.ContestedCustomers => new(8, 1, 2),
        OverviewPart.LostCustomers => new(8, 3, 7),
        OverviewPart.Alerts => new(2, 4),
        OverviewPart.Dunning => new(9, 5),
        OverviewPart.HandOvers => new(10, 3),
        OverviewPart.Surveys => new(8, 3, 8),
        OverviewPart.LossAnalysis => new(8, 3, 7),
        _ => new(8, 3, 6),
    };

    private static void Count(OverviewPart part, int count, ExplanationWriter writer, IEnumerable<string>? names = null)
    {
        var zh = writer.Zh;
        var listed = count == 0 || names is null ? "" : (zh ? "：" : ": ") + string.Join(zh ? "、" : ", ", names);
        writer.Add(ExplanationTopic.Fact, ClauseOf(part), zh
            ? $"{TitleOf(part).Chinese} {PayrollWords.Number(count)} 项{listed}。"
            : $"{TitleOf(part).English}, {PayrollWords.Number(count)}{listed}.");
    }

    /// <summary>What a part concludes is a fact of the page.</summary>
    private static void Take(ExplanationWriter writer, IEnumerable<ExplanationLine> lines)
    {
        foreach (var line in lines)
            writer.Add(line.Topic == ExplanationTopic.Conclusion ? ExplanationTopic.Fact : line.Topic, line.Clause, line.Text);
    }

    private static bool IsNoReading(ExplanationLine line) => line.Topic != ExplanationTopic.Reading;
}
