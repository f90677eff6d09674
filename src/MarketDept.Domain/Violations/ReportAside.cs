namespace MarketDept.Domain.Violations;

/// <summary>A report that leads to no finding of its own for a person (不另认定的报告), with the reason: repeated, overridden, waiting, or not binding.</summary>
/// <remarks>Such a report has no amounts. Equality is by value.</remarks>
/// <param name="Incident">The report that leads to no finding (事件).</param>
/// <param name="Staff">The person for whom the report leads to no finding (责任人).</param>
/// <param name="Clause">The clause that the report leads to (罚则), or the one that does not bind the post.</param>
/// <param name="Reason">Why the report leads to no finding of its own (原因).</param>
/// <param name="By">The lowest clause that takes precedence (优先的条款); null unless the report is overridden.</param>
/// <param name="Because">The reports because of which this one leads to no finding (所因的报告), such as the report that it repeats; empty where the clause
/// does not bind the person.</param>
/// <param name="Position">The person's post (岗位), where the clause does not bind that post; otherwise null.</param>
public sealed record ReportAside(
    Incident Incident, Id<StaffMember> Staff, Clause Clause, AsideReason Reason, Clause? By, ValueList<Incident> Because, [property: Clause("11.1")] Position? Position = null) : DomainValue
{
    /// <summary>The entry for a person who is named in a report and not bound by its clause.</summary>
    internal static ReportAside Unbound(Incident incident, Id<StaffMember> staff, Position position) =>
        new(incident, staff, Report.BindingClauseOf(incident.Facts), AsideReason.NotBound, null, [], position);

    /// <summary>Explains in words why the report has no finding of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var others = string.Join(writer.Zh ? "、" : ", ", Because.Select(incident => incident.Id));
        writer.Add(ExplanationTopic.NotApplied, By?.Id ?? Clause.Id, (Reason, writer.Zh) switch
        {
            (AsideReason.Duplicate, true) => $"{Incident.Id}：与 {others} 报告的是 {Staff} 的同一行为。每人每次只认定一次，本报告的内容已并入该项认定。",
            (AsideReason.Duplicate, false) => $"{Incident.Id} reports the same act of {Staff} as {others}. It is found once per person and time; what {Incident.Id} states is part of that finding.",
            (AsideReason.Overridden, true) => $"{Incident.Id}：对 {Staff} 不再依第{Clause.Id}条认定。同一行为（{others}）由更具体的第{By!.Id}条处理，一般罚款和赔偿不另计。",
            (AsideReason.Overridden, false) => $"{Incident.Id} does not stand against {Staff} under clause {Clause.Id}. The more specific clause {By!.Id} answers the same act, reported by {others}; nothing is added for the ordinary breach.",
            (AsideReason.NotBound, true) => Position!.IsInDepartment
                ? $"{Incident.Id}：不追究 {Staff}。第{Clause.Id}条不约束{Position.Title.Chinese}：{Clause.WhomItBinds!.Value.Chinese}"
                : $"{Incident.Id}：不追究 {Staff}。第十一节只约束本部门人员，{Position.Title.Chinese}不属于本部门。",
            (AsideReason.NotBound, false) => Position!.IsInDepartment
                ? $"{Incident.Id} is not charged to {Staff}: clause {Clause.Id} does not bind a {Position.Title.English}. {Clause.WhomItBinds!.Value.English}"
                : $"{Incident.Id} is not charged to {Staff}: section 11 reaches the staff of the department only, and a {Position.Title.English} does not belong to it.",
            (_, true) => $"{Incident.Id}：对 {Staff} 暂不依第{Clause.Id}条认定。同一行为（{others}）是否适用更具体的条款尚未查明；查明之前不作认定，也不当作“否”。",
            _ => $"{Incident.Id} is held against {Staff} under clause {Clause.Id}. Whether a more specific clause answers the same act, reported by {others}, is open; nothing is found until that is settled.",
        });
        return writer.Done();
    }
}
