using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>What changes for one person, act and clause from one edition to another (版本差异).</summary>
[Clause("3.2")]
public sealed record FindingChange
{
    internal FindingChange(Finding? before, Finding? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The finding under the first editions (变更前); null where there is none.</summary>
    public Finding? Before { get; }

    /// <summary>The finding under the second editions (变更后); null where there is none. One of the two is there.</summary>
    public Finding? After { get; }

    /// <summary>What changes, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var any = After ?? Before!.Value;
        writer.Add(ExplanationTopic.Conclusion, any.Clause.Id, writer.Zh
            ? $"{any.Incident.Id}，{any.Staff}，第{any.Clause.Id}条：{Say(Before, writer.Zh)} → {Say(After, writer.Zh)}。"
            : $"{any.Incident.Id}, {any.Staff}, clause {any.Clause.Id}: {Say(Before, writer.Zh)} → {Say(After, writer.Zh)}.");
        return writer.Done();
    }

    private static string Say(Finding? finding, bool zh) => finding is not { } found
        ? zh ? "无认定" : "no finding"
        : zh ? $"“{found.Edition.Id}”罚款 {found.Fine:C}" : $"fine {found.Fine:C} by '{found.Edition.Id}'";
}
