using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>A report that gives way to a more specific clause for the same person and act (被优先条款取代): nothing of it stands.</summary>
[Clause("11.2")]
public sealed record OverriddenReport
{
    internal OverriddenReport(Finding report, Clause by)
    {
        Report = report;
        By = by;
    }

    /// <summary>What would have been found without the other clause (被取代的报告).</summary>
    public Finding Report { get; }

    /// <summary>The lowest clause that overrides it (优先的条款).</summary>
    public Clause By { get; }

    /// <summary>Why, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.NotApplied, By.Id, writer.Zh
            ? $"{Report.Incident.Id} 对 {Report.Staff} 不再适用第{Report.Clause.Id}条：同一行为（{Report.Incident.Occurrence}）已由第{By.Id}条处理，特别条款优先。"
            : $"{Report.Incident.Id} does not stand against {Report.Staff} under clause {Report.Clause.Id}: clause {By.Id} answers the same act ({Report.Incident.Occurrence}), and the special clause goes first.");
        return writer.Done();
    }
}
