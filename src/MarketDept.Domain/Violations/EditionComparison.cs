using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>The same incidents under two sets of editions (版本比较): every finding that changes, appears or falls away.</summary>
/// <remarks>That the judging edition merely has another name is no change.</remarks>
[Clause("3.2")]
public sealed class EditionComparison
{
    private readonly PenaltyPolicy _before;
    private readonly PenaltyPolicy _after;

    /// <summary>Compares two sets of editions.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public EditionComparison(RegulationEditions before, RegulationEditions after)
    {
        _before = new PenaltyPolicy(before);
        _after = new PenaltyPolicy(after);
    }

    /// <summary>The findings that differ: first those of the second editions in their order, then those that fall away.</summary>
    /// <exception cref="ArgumentException">Two incidents have the same id.</exception>
    /// <exception cref="OverflowException">A sum is beyond <see cref="Money.MaxValue"/>.</exception>
    public ValueList<FindingChange> Over(params IEnumerable<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        var list = incidents as IReadOnlyList<Incident> ?? [.. incidents];
        var before = new Dictionary<(Id<Incident>, Id<StaffMember>), Finding>();
        foreach (var finding in _before.AssessAll(list).Findings)
            before.Add((finding.Incident.Id, finding.Staff), finding);

        var changes = new List<FindingChange>();
        foreach (var after in _after.AssessAll(list).Findings)
        {
            if (!before.Remove((after.Incident.Id, after.Staff), out var earlier))
                changes.Add(new FindingChange(null, after));
            else if (!SameResult(earlier, after))
                changes.Add(new FindingChange(earlier, after));
        }

        changes.AddRange(before.Values.Select(gone => new FindingChange(gone, null)));
        return ValueList.From(changes);
    }

    private static bool SameResult(in Finding before, in Finding after) =>
        before.Clause == after.Clause && before.Fine == after.Fine && before.Compensation == after.Compensation
        && before.DutyToCollect == after.DutyToCollect && before.Absence == after.Absence;
}
