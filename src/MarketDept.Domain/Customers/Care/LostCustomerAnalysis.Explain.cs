using System.Globalization;

namespace MarketDept.Domain.Customers.Care;

public sealed partial class LostCustomerAnalysis
{
    /// <summary>Tells in sentences which customers were lost in the period, why, and what was done to keep them (分析表说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var (from, to) = (Iso.Format(Period.Start), Iso.Format(Period.End));
        var count = Lines.Count.ToString(CultureInfo.InvariantCulture);
        writer.Add(ExplanationTopic.Conclusion, Analysed, zh
            ? $"{Id}：{from} 至 {to} 的流失客户分析表{(CompletedAt is null ? "尚未完成" : "已完成")}，登记客户 {count} 个。"
            : $"{Id}: the lost-customer analysis of {from} to {to} is {(CompletedAt is null ? "not completed yet" : "completed")}; customers entered: {count}.");
        foreach (var line in Lines)
            writer.Add(ExplanationTopic.Fact, Analysed, line.Say(zh));
        if (CompletedAt is { } at)
        {
            var time = Iso.Format(at.InBusinessZone().LocalDateTime);
            writer.Add(ExplanationTopic.Fact, Analysed, zh ? $"{CompletedBy} 于 {time} 完成。" : $"Completed by {CompletedBy} at {time}.");
        }

        if (Lines.Count > 0)
            writer.Add(ExplanationTopic.Reading, Analysed, zh ? "流失不等于归属终止。" : "A lost customer keeps his owner.");
        return writer.Done();
    }
}
