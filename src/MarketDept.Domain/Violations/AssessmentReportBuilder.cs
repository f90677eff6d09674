namespace MarketDept.Domain.Violations;

/// <summary>Collects the lists of an <see cref="AssessmentReport"/> in the order of the incidents.</summary>
/// <remarks>Optimised for speed: the findings are the longest list. Their number is known beforehand, so they are written once and never copied.</remarks>
/// <param name="findings">The number of findings.</param>
internal sealed class AssessmentReportBuilder(int findings)
{
    private readonly Finding[] _findings = new Finding[findings];
    private int _count;

    internal List<ReportAside> Overridden { get; } = [];

    internal List<ReportAside> Held { get; } = [];

    internal List<ReportAside> Duplicates { get; } = [];

    internal List<ConflictingReports> Conflicts { get; } = [];

    internal List<Assessment> Undetermined { get; } = [];

    internal List<Assessment> NotApplicable { get; } = [];

    internal List<ReportAside> NotBound { get; } = [];

    /// <summary>Adds the findings of an incident that is the only report of its act.</summary>
    internal void AddAlone(in Assessment assessment, IReadOnlyDictionary<Id<StaffMember>, Position>? posts)
    {
        if (assessment.Outcome != Outcome.Applies)
        {
            AddWithoutFinding(assessment);
            return;
        }

        var count = assessment.Incident.Bound.Count;
        assessment.Split(_findings.AsSpan(_count, count), posts);
        _count += count;
    }

    /// <summary>Adds the result of a report that repeats the first one.</summary>
    internal void AddRepeated(in Assessment assessment, Incident first)
    {
        foreach (var offender in assessment.Incident.Offenders)
            Duplicates.Add(new ReportAside(assessment.Incident, offender.Staff, assessment.Clause!, AsideReason.Duplicate, null, [first]));
    }

    internal void Add(in Finding finding) => _findings[_count++] = finding;

    internal void Add(ReportAside aside) => (aside.Reason switch
    {
        AsideReason.Duplicate => Duplicates,
        AsideReason.Overridden => Overridden,
        _ => Held,
    }).Add(aside);

    internal void AddWithoutFinding(in Assessment assessment) =>
        (assessment.Outcome == Outcome.NotApplicable ? NotApplicable : Undetermined).Add(assessment);

    internal AssessmentReport Done() => new(this, new ValueList<Finding>(_findings));
}
