using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>A report that says again what an earlier one said of the same person and act (重复报告): it costs nothing more.</summary>
/// <param name="Report">What it would have been by itself.</param>
/// <param name="Of">The first report, whose finding stands.</param>
[Clause("11.1")]
public sealed record DuplicateReport(Finding Report, Incident Of)
{
    /// <summary>Why, in words.</summary>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.NotApplied, Report.Clause.Id, writer.Zh
            ? $"{Report.Incident.Id} 与 {Of.Id} 报告的是 {Report.Staff} 的同一行为（{Report.Incident.Occurrence}）且事实相同：每人每次只认定一次。"
            : $"{Report.Incident.Id} reports the same act of {Report.Staff} ({Report.Incident.Occurrence}) with the same facts as {Of.Id}: it is found once per person and time.");
        return writer.Done();
    }
}
