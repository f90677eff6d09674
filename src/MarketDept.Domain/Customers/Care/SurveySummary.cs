using System.Globalization;

namespace MarketDept.Domain.Customers.Care;

/// <summary>The surveys of a period together (调查汇总): how many were asked and answered, the average, and what the manager has not got.</summary>
/// <remarks>A survey belongs to the period in which the customer was asked, and so to one only. Equality is by value.</remarks>
[Clause("8.3.8")]
public sealed record SurveySummary
{
    private static readonly ClauseId Surveyed = new(8, 3, 8);

    private SurveySummary(
        DateInterval period, int asked, ValueList<Id<SatisfactionSurvey>> unanswered, ValueList<SurveyAverage> averages, ValueList<Id<SatisfactionSurvey>> notForwarded)
    {
        Period = period;
        Asked = asked;
        Unanswered = unanswered;
        Averages = averages;
        NotForwarded = notForwarded;
    }

    /// <summary>The period (期间), both days included.</summary>
    public DateInterval Period { get; }

    /// <summary>How many customers' surveys there were (征询数).</summary>
    public int Asked { get; }

    /// <summary>How many were answered (作答数).</summary>
    public int Answered => Asked - Unanswered.Count;

    /// <summary>Those without an answer (未作答); they count for nothing in the average.</summary>
    public ValueList<Id<SatisfactionSurvey>> Unanswered { get; }

    /// <summary>The average for each scale that was used (平均分), the narrowest first; empty where nobody gave a score.</summary>
    public ValueList<SurveyAverage> Averages { get; }

    /// <summary>Those answered and not passed on to the manager yet (未反馈).</summary>
    public ValueList<Id<SatisfactionSurvey>> NotForwarded { get; }

    /// <summary>Sums the surveys of a period up.</summary>
    /// <param name="surveys">Any surveys, each once; those asked outside the period are left out.</param>
    /// <param name="period">The period, both days included.</param>
    /// <param name="zone">The company's time zone, in which its days begin; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">Something is null, or a survey is there twice.</exception>
    public static SurveySummary Of(IEnumerable<SatisfactionSurvey> surveys, DateInterval period, DateTimeZone? zone = null)
    {
        Guard.Against.Null(surveys);
        Guard.Against.Null(period);
        var within = surveys.Where(survey => period.Contains(Guard.Against.Null(survey, nameof(surveys)).AskedAt.InZone(zone ?? BusinessZone.Default).Date)).ToArray();
        if (within.DistinctBy(survey => survey.Id).Count() != within.Length)
            throw new ArgumentException("A survey is there twice; allowed is each once.", nameof(surveys));
        return new SurveySummary(
            period,
            within.Length,
            Ids(within.Where(survey => survey.Response is null)),
            ValueList.From(within.Where(survey => survey.Response?.Score is not null)
                .GroupBy(survey => survey.Scale, survey => (long)survey.Response!.Score!.Value)
                .OrderBy(group => (long)group.Key.Highest - group.Key.Lowest).ThenBy(group => group.Key.Lowest)
                .Select(group => new SurveyAverage(group.Key, group.Count(), group.Sum()))),
            Ids(within.Where(survey => survey.Status == SurveyStatus.Answered)));
    }

    /// <summary>The summary in words.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var (from, to) = (Iso.Format(Period.Start), Iso.Format(Period.End));
        writer.Add(ExplanationTopic.Conclusion, Surveyed, zh
            ? $"{from} 至 {to}：征询 {Asked} 份，作答 {Answered} 份，未作答 {Unanswered.Count} 份。"
            : $"{from} to {to}: {Asked} asked, {Answered} answered, {Unanswered.Count} without an answer.");
        foreach (var average in Averages)
        {
            var points = average.Rounded(2).ToString("0.##", CultureInfo.InvariantCulture);
            var sum = average.Sum.ToString(CultureInfo.InvariantCulture);
            writer.Add(ExplanationTopic.Step, Surveyed, zh
                ? $"评分范围 {average.Scale}：{average.Count} 个评分共 {sum} 分，平均 {points} 分（四舍五入到两位小数）。"
                : $"Scale {average.Scale}: {average.Count} scores, {sum} points, on average {points} (rounded half away from zero to two decimals).");
        }

        if (Averages.Count == 0)
            writer.Add(ExplanationTopic.Missing, Surveyed, zh ? "没有评分，平均分无从得出。" : "There is no score, and so no average.");
        foreach (var survey in NotForwarded)
            writer.Add(ExplanationTopic.Missing, Surveyed, zh ? $"{survey} 尚未反馈至部门经理。" : $"{survey} is not passed on to the manager yet.");
        return writer.Done();
    }

    private static ValueList<Id<SatisfactionSurvey>> Ids(IEnumerable<SatisfactionSurvey> surveys) => ValueList.From(surveys.Select(survey => survey.Id));
}
