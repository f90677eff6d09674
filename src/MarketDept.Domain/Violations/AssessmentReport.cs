namespace MarketDept.Domain.Violations;

/// <summary>The result of judging reports of breaches together (合并认定结果): the findings, and the reports that led to none.</summary>
/// <remarks>All lists follow the order in which the incidents were given, then that of their offenders. Immutable.</remarks>
public sealed class AssessmentReport
{
    internal AssessmentReport(AssessmentReportBuilder from, ValueList<Finding> findings)
    {
        Findings = findings;
        Overridden = ValueList.From(from.Overridden);
        Held = ValueList.From(from.Held);
        Duplicates = ValueList.From(from.Duplicates);
        Conflicts = ValueList.From(from.Conflicts);
        Undetermined = ValueList.From(from.Undetermined);
        NotApplicable = ValueList.From(from.NotApplicable);
        NotBound = ValueList.From(from.NotBound);
    }

    /// <summary>The findings (认定), one for each person, act and clause that applies.</summary>
    public ValueList<Finding> Findings { get; }
    /// <summary>The reports that give way to a more specific clause for the same person and act (被优先条款取代); they lead to no finding.</summary>
    public ValueList<ReportAside> Overridden { get; }
    /// <summary>The reports under the general clause 11.1 that lead to no finding yet, since a more specific clause may apply to the act (待定).</summary>
    public ValueList<ReportAside> Held { get; }
    /// <summary>The reports that repeat an earlier report of the same act (重复报告); they lead to no second fine.</summary>
    public ValueList<ReportAside> Duplicates { get; }
    /// <summary>The contradictions between reports of one act that change a person's result (相互矛盾的报告).</summary>
    public ValueList<ConflictingReports> Conflicts { get; }
    /// <summary>The reports that cannot be decided while a fact is missing or disputed (无法认定).</summary>
    public ValueList<Assessment> Undetermined { get; }
    /// <summary>The reports whose facts are no breach under any clause of section 11 (不适用).</summary>
    public ValueList<Assessment> NotApplicable { get; }
    /// <summary>The persons named in a report whose post its clause does not bind (不受约束的人), each with the report.</summary>
    public ValueList<ReportAside> NotBound { get; }

    /// <summary>The findings of each person summed by kind, with the number of open acts (每人合计), by person id. A person with neither has no row.</summary>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public ValueList<PersonTotal> TotalsByPerson()
    {
        var totals = new Dictionary<Id<StaffMember>, PersonTotal>();
        foreach (var finding in Findings)
            totals[finding.Staff] = totals.GetValueOrDefault(finding.Staff, PersonTotal.Nothing(finding.Staff)).Plus(finding);

        // What is held waits for an undetermined case of the same person and act, and is counted with it.
        var open = Undetermined.SelectMany(row => row.Offenders.Select(offender => (offender.Staff, row.Incident.Occurrence)));
        foreach (var (staff, _) in open.Distinct())
        {
            var total = totals.GetValueOrDefault(staff, PersonTotal.Nothing(staff));
            totals[staff] = total with { Open = total.Open + 1 };
        }

        return ValueList.From(totals.Values.OrderBy(total => total.Staff));
    }
}
