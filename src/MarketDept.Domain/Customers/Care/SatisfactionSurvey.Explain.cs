namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    /// <summary>Tells in sentences how far the survey has come, and what the customer answered (调查表说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Surveyed, zh
            ? $"{Id}：客户 {Customer} 的满意程度调查表{TitleOf(Status).Chinese}。"
            : $"{Id}: the satisfaction survey of customer {Customer} is {TitleOf(Status).English}.");
        writer.Add(ExplanationTopic.Fact, Surveyed, zh
            ? $"{At(AskedAt)} 由 {AskedBy} 征询，评分范围 {Scale}。"
            : $"Asked by {AskedBy} at {At(AskedAt)}, on the scale {Scale}.");
        if (Response is { } response)
        {
            var score = response.Score is { } points
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{points}")
                : zh ? "未评" : "none";
            writer.Add(ExplanationTopic.Fact, Surveyed, zh
                ? $"{At(response.At)} 由客户方作答，评分：{score}，回答 {response.Answers.Count} 题，意见和要求：{response.Comments ?? "无"}"
                : $"Answered by the customer at {At(response.At)}, score: {score}, questions answered: {response.Answers.Count}, comments: {response.Comments ?? "none"}");
            foreach (var answer in response.Answers.Where(answer => answer.Department is not null))
                writer.Add(ExplanationTopic.Fact, Surveyed, zh ? $"涉及{answer.Department}：{answer.Question}，{answer.Text}" : $"Concerning {answer.Department}: {answer.Question}, {answer.Text}");
        }

        if (Response?.Score is null)
        {
            writer.Add(ExplanationTopic.Missing, Surveyed, zh
                ? "没有评分，是否满意不得而知；未作答不等于满意。"
                : "There is no score, so whether he is satisfied is unknown; silence is not satisfaction.");
        }

        if (ForwardedAt is { } forwarded)
            writer.Add(ExplanationTopic.Fact, Surveyed, zh ? $"{At(forwarded)} 反馈给 {ForwardedTo}。" : $"Passed on to {ForwardedTo} at {At(forwarded)}.");
        else if (Status == SurveyStatus.Answered)
            writer.Add(ExplanationTopic.Missing, Surveyed, zh ? "尚待反馈至部门领导。" : "It is still to be passed on to the department leader.");
        return writer.Done();

        string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }

    private static Bilingual TitleOf(SurveyStatus status) => status switch
    {
        SurveyStatus.Asked => new("已征询，尚未作答", "asked, and not answered yet"),
        SurveyStatus.Silent => new("未获作答", "without an answer"),
        SurveyStatus.Answered => new("已作答，尚未反馈", "answered, and not passed on yet"),
        _ => new("已反馈至部门领导", "passed on to the department leader"),
    };
}
