namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitRequest
{
    /// <summary>Tells in sentences how the request was answered, and whether that counts as a refusal (拜访要求说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="terms">How often a visit may be put off without a date; null: never.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, CareTerms? terms = null)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, NotRefused, zh
            ? $"{Id}：客户 {Customer} 的拜访要求{Standing.Chinese}。"
            : $"{Id}: the request of customer {Customer} for a visit {Standing.English}.");
        writer.Add(ExplanationTopic.Fact, NotRefused, zh
            ? $"{At(RequestedAt)} 由 {ReceivedBy} 接收：{Wish}"
            : $"Received by {ReceivedBy} at {At(RequestedAt)}: {Wish}");
        foreach (var answer in Answers)
            writer.Add(ExplanationTopic.Fact, NotRefused, Told(answer));
        if (Status == VisitRequestStatus.Open)
        {
            writer.Add(ExplanationTopic.Missing, NotRefused, zh
                ? "尚无答复；没有答复不等于拒绝。"
                : "There is no answer yet, and that is not the same as a refusal.");
        }

        if (Answers.Any(answer => answer.Status == VisitRequestStatus.ScheduledLater))
            writer.Add(ExplanationTopic.Reading, NotRefused, zh ? "把拜访约到以后，不算拒绝。" : "Scheduling a later day is no refusal.");
        if (Answers.Any(answer => answer.Status == VisitRequestStatus.PutOff))
        {
            var allowed = (terms ?? CareTerms.Default).PostponementsWithoutDate;
            writer.Add(ExplanationTopic.Reading, NotRefused, zh
                ? $"推迟而不约定日期，公司允许 {allowed:D} 次；超过的，视同拒绝。"
                : $"Putting it off without a date is allowed {allowed:D} time(s); beyond that it counts as a refusal.");
        }

        if (WasRefused(terms).IsYes)
        {
            writer.Add(ExplanationTopic.Reading, NotRefused, zh
                ? "曾经拒绝；事后同意并不抹去。这只是证据，是否违纪另行认定。"
                : "It was refused, and agreeing later does not erase that. This is evidence only; whether it is a breach is decided elsewhere.");
        }

        return writer.Done();

        string Told(VisitAnswer answer) => answer.Status switch
        {
            VisitRequestStatus.ScheduledLater => zh
                ? $"{At(answer.At)} {answer.By} 约定 {Iso.Format(answer.On)} 拜访。"
                : $"Scheduled by {answer.By} at {At(answer.At)} for {Iso.Format(answer.On)}.",
            VisitRequestStatus.PutOff => zh
                ? $"{At(answer.At)} {answer.By} 推迟，未约定日期：{answer.Reason}"
                : $"Put off without a date by {answer.By} at {At(answer.At)}: {answer.Reason}",
            VisitRequestStatus.Refused => zh
                ? $"{At(answer.At)} {answer.By} 拒绝：{answer.Reason}"
                : $"Refused by {answer.By} at {At(answer.At)}: {answer.Reason}",
            _ => zh ? $"{At(answer.At)} {answer.By} 同意。" : $"Agreed by {answer.By} at {At(answer.At)}.",
        };

        string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }

    private Bilingual Standing => Status switch
    {
        VisitRequestStatus.Open => new("尚未答复", "is not answered yet"),
        VisitRequestStatus.Agreed => new("已同意", "is agreed"),
        VisitRequestStatus.ScheduledLater => new("已约到以后", "is scheduled for later"),
        VisitRequestStatus.PutOff => new("被推迟，未约定日期", "is put off without a date"),
        _ => new("被拒绝", "is refused"),
    };
}
