using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>A report that says again what an earlier one said of the same person and act (重复报告): it costs nothing more.</summary>
[Clause("11.1")]
public sealed record DuplicateReport
{
    internal DuplicateReport(Finding report, Incident of)
    {
        Report = report;
        Of = of;
    }

    /// <summary>What it would have been by itself (重复的报告).</summary>
    public Finding Report { get; }

    /// <summary>The first report, whose finding stands (首次报告).</summary>
    public Incident Of { get; }

    /// <summary>Why, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.NotApplied, Report.Clause.Id, writer.Zh
            ? $"{Report.Incident.Id} 与 {Of.Id} 报告的是 {Report.Staff} 的同一行为（{Report.Incident.Occurrence}）且事实相同：每人每次只认定一次。"
            : $"{Report.Incident.Id} reports the same act of {Report.Staff} ({Report.Incident.Occurrence}) with the same facts as {Of.Id}: it is found once per person and time.");
        return writer.Done();
    }
}
