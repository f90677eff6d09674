using System.Runtime.InteropServices;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>Several reports of one act, resolved person by person (同一行为的合并认定).</summary>
/// <remarks>
/// <para>In this order: what a more specific clause overrides falls away; equal reports under one clause are one finding,
/// unequal ones a conflict; of several findings that carry a fine, the lowest clause keeps it.</para>
/// <para>One for all acts of a month, so that only what becomes of the reports is kept and the working space is used again.</para>
/// </remarks>
[Clause("11.2")]
internal sealed class ActResolution
{
    private readonly Assessment[] _assessments;
    private readonly int[] _firstDisposition;
    private readonly List<Disposition> _dispositions = [];
    private readonly List<Row> _rows = [];
    private readonly Dictionary<int, FactsKey> _facts = [];

    internal ActResolution(Assessment[] assessments)
    {
        _assessments = assessments;
        _firstDisposition = new int[assessments.Length];
    }

    /// <summary>How many findings have come of the acts so far.</summary>
    internal int Findings { get; private set; }

    /// <summary>Resolves an act.</summary>
    /// <param name="reports">All reports of it, in their order; a clause applies to each.</param>
    internal void Resolve(ReadOnlySpan<int> reports)
    {
        _rows.Clear();
        _facts.Clear();
        foreach (var report in reports)
            AddRows(report);

        // By person, then by clause, the lowest first, then in the order of the reports.
        var rows = CollectionsMarshal.AsSpan(_rows);
        rows.Sort(static (left, right) =>
            left.Staff.CompareTo(right.Staff) is var byPerson and not 0 ? byPerson
            : left.Clause.Id.CompareTo(right.Clause.Id) is var byClause and not 0 ? byClause
            : left.Place.CompareTo(right.Place));
        while (!rows.IsEmpty)
            ResolvePerson(TakeRun(ref rows, static (first, row) => first.Staff == row.Staff));
    }

    /// <summary>Writes what became of a report, offender by offender.</summary>
    internal void WriteTo(AssessmentReportBuilder to, int report)
    {
        ref readonly var assessment = ref _assessments[report];
        var findings = to.Scratch(assessment.Incident.Offenders.Count);
        assessment.Split(findings);
        for (var i = 0; i < findings.Length; i++)
            _dispositions[_firstDisposition[report] + i].WriteTo(to, findings[i]);
    }

    /// <summary>One row for each offender of a report, and a place for what becomes of it.</summary>
    private void AddRows(int report)
    {
        ref readonly var assessment = ref _assessments[report];
        _firstDisposition[report] = _dispositions.Count;
        foreach (var offender in assessment.Incident.Offenders)
        {
            _rows.Add(new Row(_dispositions.Count, report, offender.Staff, assessment.Clause!));
            _dispositions.Add(default);
        }
    }

    /// <summary>Resolves what is reported of one person.</summary>
    private void ResolvePerson(Span<Row> own)
    {
        Clause? fined = null;
        for (var rest = own; !rest.IsEmpty;)
        {
            var same = TakeRun(ref rest, static (first, row) => first.Clause == row.Clause);
            var clause = same[0].Clause;
            if (OverriderOf(clause, own) is { } overrider)
                Dispose(same, Disposition.Overridden(overrider));
            else if (Contradict(same))
                DisposeConflict(same);
            else
            {
                var carriesFine = clause.Tier != FineTier.None;
                _dispositions[same[0].Place] = Disposition.Found(carriesFine ? fined : null);
                Findings++;
                Dispose(same[1..], Disposition.Duplicate(IncidentOf(same[0])));
                if (carriesFine)
                    fined ??= clause;
            }
        }
    }

    private void DisposeConflict(ReadOnlySpan<Row> rows)
    {
        var incidents = new Incident[rows.Length];
        for (var i = 0; i < incidents.Length; i++)
            incidents[i] = IncidentOf(rows[i]);
        _dispositions[rows[0].Place] = Disposition.Conflict(new(incidents));
        Dispose(rows[1..], Disposition.PartOfConflict);
    }

    private void Dispose(ReadOnlySpan<Row> rows, in Disposition disposition)
    {
        foreach (var row in rows)
            _dispositions[row.Place] = disposition;
    }

    /// <summary>The lowest clause that overrides this one; the rows come in the order of the clauses.</summary>
    private static Clause? OverriderOf(Clause clause, ReadOnlySpan<Row> own)
    {
        foreach (var row in own)
        {
            if (row.Clause.Overrides.AsSpan().Contains(clause.Id))
                return row.Clause;
        }

        return null;
    }

    private bool Contradict(ReadOnlySpan<Row> same)
    {
        for (var i = 1; i < same.Length; i++)
        {
            if (!FactsOf(same[i]).Agrees(FactsOf(same[0])))
                return true;
        }

        return false;
    }

    /// <summary>Few acts need any; where there are several persons, each report is compared once for each of them.</summary>
    private FactsKey FactsOf(in Row row)
    {
        if (!_facts.TryGetValue(row.Report, out var key))
            _facts.Add(row.Report, key = new FactsKey(_assessments[row.Report]));
        return key;
    }

    private Incident IncidentOf(in Row row) => _assessments[row.Report].Incident;

    /// <summary>Takes the rows at the head that belong together with the first.</summary>
    private static Span<Row> TakeRun(ref Span<Row> rows, Func<Row, Row, bool> together)
    {
        var length = 1;
        while (length < rows.Length && together(rows[0], rows[length]))
            length++;
        var run = rows[..length];
        rows = rows[length..];
        return run;
    }

    private readonly record struct Row(int Place, int Report, Id<StaffMember> Staff, Clause Clause);

    /// <summary>What becomes of one report for one person.</summary>
    private readonly record struct Disposition(
        Clause? FineCarriedBy, Clause? OverriddenBy, Incident? DuplicateOf, ValueList<Incident>? Conflicting, bool IsInConflict)
    {
        internal static Disposition PartOfConflict { get; } = new(null, null, null, null, true);

        internal static Disposition Found(Clause? fineCarriedBy) => new(fineCarriedBy, null, null, null, false);

        internal static Disposition Overridden(Clause by) => new(null, by, null, null, false);

        internal static Disposition Duplicate(Incident of) => new(null, null, of, null, false);

        internal static Disposition Conflict(ValueList<Incident> reports) => new(null, null, null, reports, true);

        internal void WriteTo(AssessmentReportBuilder to, in Finding finding)
        {
            if (OverriddenBy is { } by)
                to.Overridden.Add(new(finding, by));
            else if (DuplicateOf is { } first)
                to.Duplicates.Add(new(finding, first));
            else if (Conflicting is { } reports)
                to.Conflicts.Add(new(finding, reports));
            else if (!IsInConflict)
                to.Add(FineCarriedBy is { } carrier ? finding.WithoutFine(carrier) : finding);
        }
    }
}
