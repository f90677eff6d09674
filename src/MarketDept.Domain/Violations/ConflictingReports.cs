namespace MarketDept.Domain.Violations;

/// <summary>A contradiction between reports of one act that changes a person's result (相互矛盾的报告). Facts on which the reports agree stand.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.1")]
public sealed record ConflictingReports : DomainValue
{
    internal ConflictingReports(ActCase of, ActPerson person)
    {
        Staff = person.Staff;
        Occurrence = of.Reports[0].Incident.Occurrence;
        Clause = of.Clause;
        Incidents = person.Incidents;
        Facts = of.Disputed;
    }

    /// <summary>The id of the act that the reports are about (行为编号).</summary>
    public Id<Occurrence> Occurrence { get; }
    /// <summary>The person whose result depends on the contradiction (责任人).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The clause that applies whichever report is right (罚则); null where the clause itself depends on the contradiction.</summary>
    public Clause? Clause { get; }
    /// <summary>The reports of the act and kind that name the person (事件), in the order given.</summary>
    public ValueList<Incident> Incidents { get; }
    /// <summary>The facts that the reports state differently (有争议的事实).</summary>
    public FactNames Facts { get; }

    /// <summary>Explains the contradiction in words: the reports, and each disputed fact with its versions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var ids = string.Join(writer.Zh ? "、" : ", ", Incidents.Select(incident => incident.Id));
        var facts = Facts.Listed(writer.Zh);
        writer.Add(ExplanationTopic.Conclusion, Clause?.Id ?? Incidents[0].Kind.Clause.Id, writer.Zh
            ? $"{Staff} 的行为（{Occurrence}）：各份报告说法不一的事实：{facts}。{Stands(true)}提到此人的报告：{ids}。"
            : $"The act '{Occurrence}' of {Staff}: the reports dispute {facts}. {Stands(false)} Reports that name the person: {ids}.");
        return writer.Done();
    }

    private string Stands(bool zh) => (Clause, zh) switch
    {
        (null, true) => "适用哪一条、哪一版本取决于此，查明之前不作认定。",
        (null, false) => "Which clause or which edition applies depends on it, and nothing is found until that is settled.",
        ({ Tier: FineTier.None } clause, true) => $"第{clause.Id}条照样适用，旷工时段待查明后确定。",
        ({ Tier: FineTier.None } clause, false) => $"Clause {clause.Id} stands; the time of absence is open until that is settled.",
        ({ } clause, true) => $"第{clause.Id}条和罚款照样成立，随之不同的金额待查明后确定。",
        ({ } clause, false) => $"Clause {clause.Id} and the fine stand; the amounts that differ are open until that is settled.",
    };
}
