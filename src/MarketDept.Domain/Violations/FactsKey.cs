using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>What makes two reports of one act the same (事实一致): clause, day, offenders with their weights, and what the remedy is computed from.</summary>
/// <remarks>Aside are the ids, the order of rows and of offenders, the operating rule cited and the reason of a share.</remarks>
internal sealed class FactsKey
{
    private readonly Clause _clause;
    private readonly LocalDate _day;
    private readonly Offender[] _offenders;
    private readonly long[] _inputs;

    internal FactsKey(in Assessment assessment)
    {
        _clause = assessment.Clause!;
        _day = assessment.Incident.OccurredOn;
        _offenders = [.. assessment.Incident.Offenders];
        Array.Sort(_offenders, static (left, right) => left.Staff.CompareTo(right.Staff));
        _inputs = [.. assessment.Incident.Facts.RemedyInputs(_clause)];
    }

    /// <summary>Whether both reports state the same.</summary>
    internal bool Agrees(FactsKey other) =>
        _clause == other._clause && _day == other._day
        && _offenders.AsSpan().SequenceEqual(other._offenders) && _inputs.AsSpan().SequenceEqual(other._inputs);
}
