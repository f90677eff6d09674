namespace MarketDept.Domain.Violations;

/// <summary>Collects the lists of an <see cref="AssessmentReport"/> in the order of the incidents.</summary>
internal sealed class AssessmentReportBuilder(int capacity)
{
    internal List<Finding> Findings { get; } = new(capacity);

    internal List<OverriddenReport> Overridden { get; } = [];

    internal List<DuplicateReport> Duplicates { get; } = [];

    internal List<ConflictingReports> Conflicts { get; } = [];

    internal List<Assessment> Undetermined { get; } = [];

    internal List<Assessment> NotApplicable { get; } = [];

    internal void AddFindings(in Assessment assessment)
    {
        var count = assessment.Incident.Offenders.Count;
        var start = Findings.Count;
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(Findings, start + count);
        assessment.Split(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Findings).Slice(start, count));
    }

    internal AssessmentReport Done() => new(
        new([.. Findings]), new([.. Overridden]), new([.. Duplicates]), new([.. Conflicts]), new([.. Undetermined]), new([.. NotApplicable]));
}
