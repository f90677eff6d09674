namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class StatementSeries
{
    /// <summary>Explains in words which statements were submitted, by whom and when (月报提交说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Reported, zh
            ? $"{Iso.Format(Month)} 月报：已提交 {Revisions.Count:D} 次，期限 {Iso.Format(DueOn)}。"
            : $"Statement of {Iso.Format(Month)}: handed in {Revisions.Count:D} time(s), due on {Iso.Format(DueOn)}.");
        foreach (var row in Revisions)
        {
            var total = row.Statement.Total;
            writer.Add(ExplanationTopic.Fact, Reported, zh
                ? $"第 {row.Revision:D} 版：{Iso.Format(row.On)} 由 {row.By} 交 {row.To}，期末应收 {total.Closing:C}，已收 {total.Received:C}{(row.Reason is { } why ? $"；修订原因：{why}" : "")}。"
                : $"Revision {row.Revision:D}: on {Iso.Format(row.On)} from {row.By} to {row.To}, {total.Closing:C} owed, {total.Received:C} received{(row.Reason is { } because ? $"; revised because: {because}" : "")}.");
        }

        if (Revisions.Count == 0)
            writer.Add(ExplanationTopic.Missing, Reported, zh ? "尚未提交。" : "Nothing was handed in yet.");
        else if (Revisions[0].On > DueOn)
            writer.Add(ExplanationTopic.Fact, Reported, zh ? "首次提交晚于期限。" : "The first was handed in after it was due.");
        writer.Add(ExplanationTopic.Reading, Reported, zh
            ? "“月初”以公司设定的日期为限；报表提交后冻结，迟到的记录另出下一版。"
            : "The company sets the last day for submitting. A submitted statement is frozen, and late facts make the next revision.");
        return writer.Done();
    }
}
