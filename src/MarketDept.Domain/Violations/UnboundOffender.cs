namespace MarketDept.Domain.Violations;

/// <summary>Somebody who is named in a report and whom its clause does not bind (不受约束的人): he is no offender of it.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Incident">The report (事件).</param>
/// <param name="Staff">Who is named (被报告人).</param>
/// <param name="Position">His post (岗位).</param>
[Clause("11.1")]
public sealed record UnboundOffender(Incident Incident, Id<StaffMember> Staff, Position Position) : DomainValue
{
    /// <summary>The clause that does not bind the post (条款).</summary>
    public Clause Clause => Report.BindingClauseOf(Incident.Facts);

    /// <summary>Why, in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.NotApplied, Clause.Id, Position.IsInDepartment
            ? writer.Zh
                ? $"{Incident.Id}：不追究 {Staff}。第{Clause.Id}条不约束{Position.Title.Chinese}：{Clause.Binding!.Why.Chinese}"
                : $"{Incident.Id} is not charged to {Staff}: clause {Clause.Id} does not bind a {Position.Title.English}. {Clause.Binding!.Why.English}"
            : writer.Zh
                ? $"{Incident.Id}：不追究 {Staff}。第十一节只约束本部门人员，{Position.Title.Chinese}不属于本部门。"
                : $"{Incident.Id} is not charged to {Staff}: section 11 reaches the staff of the department only, and a {Position.Title.English} does not belong to it.");
        return writer.Done();
    }
}
