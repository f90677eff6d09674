using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>What the regulation says of incidents judged together (合并认定结果).</summary>
/// <remarks>All lists follow the order in which the incidents were given, then that of their offenders. Immutable.</remarks>
[Clause("11.1")]
[Clause("11.2")]
public sealed class AssessmentReport
{
    internal AssessmentReport(
        ValueList<Finding> findings, ValueList<OverriddenReport> overridden, ValueList<DuplicateReport> duplicates,
        ValueList<ConflictingReports> conflicts, ValueList<Assessment> undetermined, ValueList<Assessment> notApplicable)
    {
        Findings = findings;
        Overridden = overridden;
        Duplicates = duplicates;
        Conflicts = conflicts;
        Undetermined = undetermined;
        NotApplicable = notApplicable;
    }

    /// <summary>What was found, a row for each person and act and clause (认定).</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Reports that give way to a more specific clause for the same person and act (被优先条款取代).</summary>
    public ValueList<OverriddenReport> Overridden { get; }

    /// <summary>Reports that say again what an earlier one said (重复报告).</summary>
    public ValueList<DuplicateReport> Duplicates { get; }

    /// <summary>Reports of one act that contradict each other, so that none of them is a finding (相互矛盾的报告).</summary>
    public ValueList<ConflictingReports> Conflicts { get; }

    /// <summary>Incidents of which nothing can be found while a fact is missing (无法认定).</summary>
    public ValueList<Assessment> Undetermined { get; }

    /// <summary>Incidents to which no clause of section 11 applies (不适用).</summary>
    public ValueList<Assessment> NotApplicable { get; }

    /// <summary>The findings of each person, summed kind by kind (每人合计); by id in ordinal order. Persons without a finding have no row.</summary>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public ValueList<PersonTotal> TotalsByPerson()
    {
        var totals = new Dictionary<Id<StaffMember>, PersonTotal>();
        foreach (var finding in Findings)
            totals[finding.Staff] = totals.GetValueOrDefault(finding.Staff, new PersonTotal(finding.Staff)).Plus(finding);
        return ValueList.From(totals.Values.OrderBy(total => total.Staff));
    }
}
