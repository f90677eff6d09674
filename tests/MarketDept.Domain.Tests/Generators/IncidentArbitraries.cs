using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Commitments;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Incidents of few people, few acts and few amounts, so that they meet and disagree; all of them shrink.</summary>
/// <remarks>For <c>[Property(Arbitrary = [typeof(IncidentArbitraries)])]</c>. An incident is drawn as numbers and read out of them.</remarks>
public static class IncidentArbitraries
{
    /// <summary>Any incidents of a month.</summary>
    public static Arbitrary<Month> Month()
    {
        var row = Gen.ArrayOf(Gen.Choose(0, 999), 14);
        return Arb.From(Gen.Sized(size => Gen.ArrayOf(row, Math.Min(size, 14))), ArbMap.Default.ArbFor<int[][]>().Shrinker)
            .Filter(rows => rows is not null && Array.TrueForAll(rows, one => one is not null && Array.TrueForAll(one, number => number >= 0)))
            .Convert(rows => new Month(rows), month => month.Rows);
    }
}

/// <summary>The incidents of a month, drawn as rows of numbers.</summary>
/// <remarks>Up to three people, five acts and six kinds; days of two editions and of the gap between them; posts that some clauses do not bind.</remarks>
public sealed record Month(int[][] Rows)
{
    private static readonly string[] Clauses = ["8.1.3", "8.2.3", "8.2.4", "8.5", "9.3", "10.1"];

    /// <summary>The people: a salesperson, a collector, a clerk.</summary>
    internal static readonly StaffMember[] Staff =
        [Person("S0", Position.Salesperson), Person("S1", Position.Collector), Person("S2", Position.WarehouseOrderClerk)];

    internal static readonly IReadOnlyDictionary<string, Position> Posts = Staff.ToDictionary(person => person.Id.Value, person => person.Position);

    /// <summary>The incidents, with ids from the given prefix, and all amounts times something.</summary>
    internal IReadOnlyList<Incident> Incidents(string prefix = "I", int scale = 1) => [.. Rows.Select((row, i) => Read(row, prefix, i, scale))];

    /// <summary>The reports of each act and kind by themselves.</summary>
    internal IEnumerable<Incident[]> Cases() =>
        Incidents().GroupBy(incident => (incident.Occurrence, incident.Kind)).Select(reports => reports.ToArray());

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Incidents().Select(incident =>
        $"{incident} act {incident.Occurrence} by {incident.Offenders}: {incident.Facts}"));

    private static Incident Read(int[] row, string prefix, int index, int scale)
    {
        int At(int place) => place < row.Length ? row[place] : 0;
        var people = (At(2) % 7) + 1;
        var offenders = new List<Offender>();
        for (var person = 0; person < 3; person++)
        {
            if ((people & (1 << person)) != 0)
                offenders.Add(By($"S{person}", WeightOf(At(3) + person), At(12) % 5 == 4 ? Staff[person].Position : null));
        }

        if (At(3) % 3 == 0)
            offenders.Reverse();
        var act = At(1) % 5;
        var kind = At(0) % 2 == 0 ? (act + (At(0) / 2 % 2 * 3)) % 6 : At(0) / 2 % 6;
        return ReportedOn(
            Day.PlusDays(At(4) % 8 < 5 ? 0 : At(4) % 8 - 4), $"{prefix}-{index}", act == 0 ? null : $"{prefix}-act-{act}", Facts(kind, At, scale), [.. offenders]);
    }

    private static long? WeightOf(int number) => (number % 5) switch { 0 => 2, 1 => 3, 2 => 1, _ => null };

    private static ViolationFacts Facts(int kind, Func<int, int> at, int scale) => kind switch
    {
        1 => new ViolationFacts.UnauthorizedConcession(ValueList.From(Which(at(5)).Select(i =>
            new CarriedConsignment($"YD-{i}", Sum(at(6 + i), scale), Sum(at(8 + i) / 3, scale))))),
        2 => Granted(Sum(at(5) / 4, scale), Sum(at(6), scale), scale, at),
        3 => new ViolationFacts.UnauthorizedMonthlySettlement(ValueList.From(Which(at(5)).Select(i =>
            Arisen(6 + i, Sum(at(6 + i), scale), Sum(at(8 + i) / 3, scale), at(10 + i))))),
        4 => new ViolationFacts.CustomerPoaching(Known(at(5)), Known(at(6)), Known(at(7)), LossOf(at, scale)),
        5 => FalseVisit(13 + (at(5) % 2), 17 + (at(6) % 3 / 2)),
        _ => new ViolationFacts.OperatingRuleBreach(ClauseId.Parse(Clauses[at(5) % Clauses.Length]), LossOf(at, scale)),
    };

    /// <summary>None, one of two rows, or both.</summary>
    private static int[] Which(int number) => (number % 5) switch { 0 => [], 1 => [0], 2 => [1], 3 => [1, 0], _ => [0, 1] };

    private static ViolationFacts.GroundlessDeduction Granted(Money recovered, Money justified, int scale, Func<int, int> at) =>
        new(recovered + justified + (at(8) % 3 == 0 ? Money.Zero : Sum(1, scale)), at(7) % 3 == 0 ? null : at(7) % 3 == 1 ? justified : Money.Zero, recovered);

    private static ArisenReceivable Arisen(int month, Money collected, Money rest, int lost) => new(
        new YearMonth(2026, month), collected + rest, collected, (lost % 4) switch { 0 => rest, 1 => Money.Zero, 2 => collected, _ => null });

    private static Money Sum(int number, int scale) => Yuan(number % 4 * 0.05m * scale);

    private static bool? Known(int number) => (number % 5) switch { 0 or 1 => null, 2 => false, _ => true };

    private static EconomicLoss LossOf(Func<int, int> at, int scale) => (at(8) % 5) switch
    {
        0 or 1 => EconomicLoss.Open,
        2 => EconomicLoss.Of(Sum(at(9), scale)),
        _ => EconomicLoss.Of(Sum(at(9), scale), Share.FromDecimal(at(10) % 3 == 0 ? 0.3m : 0.5m), at(11) % 2 == 0 ? "first time" : "again"),
    };
}
