namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    /// <summary>Explains in words where the request stands and how it was answered (协助请求说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, NoShirking, zh
            ? $"{Id}：{Standing.Chinese}，答复期限 {Iso.Format(DueOn)}。"
            : $"{Id}: {Standing.English}; an answer was asked for by {Iso.Format(DueOn)}.");
        writer.Add(ExplanationTopic.Fact, AssistCollector, zh
            ? $"{At(RequestedAt)} 收款员 {Collector} 就客户 {Customer} 的 {string.Join("、", Debts)} 请 {Owner} 协助：{Need}"
            : $"At {At(RequestedAt)} collector {Collector} asked {Owner} to help with {string.Join(", ", Debts)} of customer {Customer}: {Need}");
        foreach (var answer in Answers)
        {
            writer.Add(ExplanationTopic.Fact, NoShirking, zh
                ? $"{At(answer.At)} {answer.By} {(answer.Helped ? "已协助" : "说明未协助的理由")}：{answer.Text}"
                : $"At {At(answer.At)} {answer.By} {(answer.Helped ? "helped" : "explained why not")}: {answer.Text}");
        }

        if (Cancellation is { } cancelled)
        {
            writer.Add(ExplanationTopic.Fact, AssistCollector, zh
                ? $"{At(cancelled.At)} {cancelled.By.Id} 取消请求：{cancelled.Reason}"
                : $"Called off by {cancelled.By.Id} at {At(cancelled.At)}: {cancelled.Reason}");
        }

        writer.Add(ExplanationTopic.Reading, NoShirking, zh
            ? "记录在案的请求到期仍未予协助的，未答复、拒绝和只说明理由的都是推卸的证据；理由是否成立由经理判断；协助不等于担责。"
            : "A recorded request without help when its day is over is evidence of shirking, whether it was not answered, refused or explained; "
                + "whether a reason is good is the manager's to judge; and to assist is not to be liable.");
        return writer.Done();

        string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }

    private Bilingual Standing => Status switch
    {
        AssistanceStatus.Open => new("协助催款的请求尚未答复", "the request for help in dunning is not answered yet"),
        AssistanceStatus.Answered => new("协助催款的请求已按期答复", "the request for help in dunning was answered in time"),
        AssistanceStatus.AnsweredLate => new("协助催款的请求逾期才答复", "the request for help in dunning was answered late"),
        _ => new("协助催款的请求已取消", "the request for help in dunning was called off"),
    };
}
