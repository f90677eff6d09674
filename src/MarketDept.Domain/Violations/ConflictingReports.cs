using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>Reports of one act of one person under one clause that state different facts (相互矛盾的报告): none is a finding until somebody settles which is right.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ConflictingReports
{
    internal ConflictingReports(Finding first, ValueList<Incident> incidents)
    {
        Staff = first.Staff;
        Occurrence = first.Incident.Occurrence;
        Clause = first.Clause;
        Incidents = incidents;
    }

    /// <summary>The act (行为编号).</summary>
    public Id<Occurrence> Occurrence { get; }

    /// <summary>The person (责任人).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The clause under which they contradict each other (罚则).</summary>
    public Clause Clause { get; }

    /// <summary>All reports concerned, in the order given (事件).</summary>
    public ValueList<Incident> Incidents { get; }

    /// <summary>Why, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var ids = string.Join(writer.Zh ? "、" : ", ", Incidents.Select(incident => incident.Id));
        writer.Add(ExplanationTopic.Conclusion, Clause.Id, writer.Zh
            ? $"{ids} 报告的是 {Staff} 的同一行为（{Occurrence}），依第{Clause.Id}条但事实不同：须先查明，在此之前都不认定。"
            : $"{ids} report the same act of {Staff} ({Occurrence}) under clause {Clause.Id} with different facts: until it is settled which is right, none is a finding.");
        return writer.Done();
    }
}
