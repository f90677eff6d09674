using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Incidents of few people, few acts and few amounts, so that they meet; all of them shrink.</summary>
/// <remarks>For <c>[Property(Arbitrary = [typeof(IncidentArbitraries)])]</c>. An incident is drawn as numbers and read out of them.</remarks>
public static class IncidentArbitraries
{
    /// <summary>Any incidents of a month.</summary>
    public static Arbitrary<Month> Month()
    {
        var row = Gen.ArrayOf(Gen.Choose(0, 999), 12);
        return Arb.From(Gen.Sized(size => Gen.ArrayOf(row, Math.Min(size, 14))), ArbMap.Default.ArbFor<int[][]>().Shrinker)
            .Filter(rows => rows is not null && Array.TrueForAll(rows, one => one is not null && Array.TrueForAll(one, number => number >= 0)))
            .Convert(rows => new Month(rows), month => month.Rows);
    }
}

/// <summary>The incidents of a month, drawn as rows of numbers.</summary>
public sealed record Month(int[][] Rows)
{
    private static readonly string[] Clauses = ["8.1.3", "8.2.3", "8.2.4", "9.3", "10.1"];

    /// <summary>The incidents, with ids from the given prefix.</summary>
    internal IReadOnlyList<Incident> Incidents(string prefix = "I") => [.. Rows.Select((row, i) => Read(row, prefix, i))];

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Incidents().Select(incident =>
        $"{incident} act {incident.Occurrence} by {incident.Offenders}: {incident.Facts}"));

    private static Incident Read(int[] row, string prefix, int index)
    {
        int At(int place) => place < row.Length ? row[place] : 0;
        var people = (At(2) % 7) + 1;
        var offenders = new List<Offender>();
        for (var person = 0; person < 3; person++)
        {
            if ((people & (1 << person)) != 0)
                offenders.Add(By($"S{person}", At(3) % 4 == 3 ? null : 1 + (At(3) % 2 * person)));
        }

        if (At(3) % 3 == 0)
            offenders.Reverse();
        var act = At(1) % 5;
        return ReportedOn(Day.PlusDays(At(4) % 8 == 0 ? 1 : 0), $"{prefix}-{index}", act == 0 ? null : $"{prefix}-act-{act}", Facts(At(0) % 7, At), [.. offenders]);
    }

    private static ViolationFacts Facts(int kind, Func<int, int> at) => kind switch
    {
        1 => Concession([.. Enumerable.Range(0, at(5) % 3).Select(i => (Cents(at(6 + i)), Cents(at(7 + i))))]),
        2 => Deduction(Cents(at(5)) + Cents(at(6)), Cents(at(6)), at(7) % 2 == 0 ? 0 : Cents(at(5))),
        3 => Monthly([.. Enumerable.Range(0, at(5) % 3).Select(i =>
            (Cents(at(6)) + Cents(at(7 + i)), Cents(at(6)), at(9) % 2 == 0 ? (decimal?)null : Cents(at(7 + i))))]),
        4 or 5 => Poaching(Known(at(5)), Known(at(6)), Known(at(7)), LossOf(at)),
        6 => FalseVisit(13 + (at(5) % 2)),
        _ => new OperatingRuleBreach(ClauseId.Parse(Clauses[at(5) % Clauses.Length]), LossOf(at)),
    };

    private static decimal Cents(int number) => number % 4 * 0.05m;

    private static bool? Known(int number) => (number % 4) switch { 0 => null, 1 => false, _ => true };

    private static EconomicLoss LossOf(Func<int, int> at) => (at(8) % 4) switch
    {
        0 => EconomicLoss.Open,
        1 => Loss(Cents(at(9))),
        _ => Loss(Cents(at(9)), at(10) % 2 == 0 ? 0.5m : 0.3m),
    };
}
