using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>Reports of one act whose dispute makes a difference for a person (相互矛盾的报告). What they agree on stands all the same.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ConflictingReports
{
    internal ConflictingReports(ActCase of, ActPerson person)
    {
        Staff = person.Staff;
        Occurrence = of.Reports[0].Incident.Occurrence;
        Clause = of.Clause;
        Incidents = person.Incidents;
        Facts = of.Disputed;
    }

    /// <summary>The act (行为编号).</summary>
    public Id<Occurrence> Occurrence { get; }

    /// <summary>The person (责任人).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The clause that stands whichever report is right (罚则); null where that depends on it.</summary>
    public Clause? Clause { get; }

    /// <summary>The reports of the act and kind that name the person, in the order given (事件).</summary>
    public ValueList<Incident> Incidents { get; }

    /// <summary>What they dispute (有争议的事实).</summary>
    public FactNames Facts { get; }

    /// <summary>Why, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var ids = string.Join(writer.Zh ? "、" : ", ", Incidents.Select(incident => incident.Id));
        var facts = Facts.Listed(writer.Zh);
        writer.Add(ExplanationTopic.Conclusion, Clause?.Id ?? Incidents[0].Kind.Clause.Id, Clause is { } stands
            ? writer.Zh
                ? $"{Staff} 的同一行为（{Occurrence}）：有争议的事实：{facts}。第{stands.Id}条和罚款不受影响，因争议而不同的结果未定。报告：{ids}。"
                : $"The act '{Occurrence}' of {Staff}: disputed is {facts}. Clause {stands.Id} and the fine stand; what depends on the dispute is open. Reports: {ids}."
            : writer.Zh
                ? $"{Staff} 的同一行为（{Occurrence}）：有争议的事实：{facts}。适用哪一条取决于此，须先查明。报告：{ids}。"
                : $"The act '{Occurrence}' of {Staff}: disputed is {facts}. Which clause applies depends on it, so it has to be settled first. Reports: {ids}.");
        return writer.Done();
    }
}
