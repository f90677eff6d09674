namespace MarketDept.Domain.Violations;

/// <summary>Collects the lists of an <see cref="AssessmentReport"/> in the order of the incidents.</summary>
/// <remarks>The findings are by far the longest list. Their number is known beforehand, so that they are written once and never copied.</remarks>
/// <param name="findings">How many findings there will be.</param>
internal sealed class AssessmentReportBuilder(int findings)
{
    private readonly Finding[] _findings = new Finding[findings];
    private int _count;
    private Finding[] _scratch = new Finding[2];

    internal List<OverriddenReport> Overridden { get; } = [];

    internal List<DuplicateReport> Duplicates { get; } = [];

    internal List<ConflictingReports> Conflicts { get; } = [];

    internal List<Assessment> Undetermined { get; } = [];

    internal List<Assessment> NotApplicable { get; } = [];

    internal void Add(in Finding finding) => _findings[_count++] = finding;

    /// <summary>Adds the findings of an incident that is the only report of its act.</summary>
    internal void AddFindings(in Assessment assessment)
    {
        var count = assessment.Incident.Offenders.Count;
        assessment.Split(_findings.AsSpan(_count, count));
        _count += count;
    }

    /// <summary>Room for the findings of one incident before it is clear which of them stand; the next call takes it back.</summary>
    internal Span<Finding> Scratch(int count)
    {
        if (_scratch.Length < count)
            _scratch = new Finding[count];
        return _scratch.AsSpan(0, count);
    }

    internal AssessmentReport Done() => new(
        new(_findings), new([.. Overridden]), new([.. Duplicates]), new([.. Conflicts]), new([.. Undetermined]), new([.. NotApplicable]));
}
