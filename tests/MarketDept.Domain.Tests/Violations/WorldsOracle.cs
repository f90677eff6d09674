using System.Numerics;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Section 11 for one incident, written a second, different way: by what would hold in every possible world.</summary>
/// <remarks>
/// A world is an incident of which everything is known. What is unknown is every world at once: if all worlds agree, that is
/// the answer; if not, it is undetermined, and missing is each fact that makes a difference in some world. The package
/// instead reasons in three-valued logic. Amounts are whole fen without a bound, and halves are found by doubling.
/// </remarks>
internal static class WorldsOracle
{
    internal sealed record Answer(
        string Outcome, string? Clause, string? Basis, BigInteger? Fine, BigInteger? Compensation, BigInteger? Duty, string Absence, string Missing);

    private static readonly string[] Limbs = ["Intent", "DataTaken", "CustomerAppropriated"];

    internal static Answer Of(Incident incident, RegulationEdition? edition)
    {
        if (edition is null)
            return new("Undetermined", null, null, null, null, null, "", "Edition");
        BigInteger ordinary = edition.OrdinaryFine.Fen, serious = edition.SeriousFine.Fen;
        return incident.Facts switch
        {
            OperatingRuleBreach facts => Ordinary(facts.Basis.Id.ToString(), facts.Loss, ordinary),
            UnauthorizedConcession facts => Special("11.2.1", serious, Differences(facts)),
            GroundlessDeduction facts when facts.Deduction == facts.Justified => Nothing,
            GroundlessDeduction facts => Special("11.2.2", serious, facts.Deduction.Fen - (BigInteger)facts.Justified!.Value.Fen - facts.Recovered.Fen),
            UnauthorizedMonthlySettlement facts => Settled(facts, serious),
            CustomerPoaching facts => Poached(facts, ordinary, serious),
            FalseVisitReport facts => Special("11.3", 0, 0) with { Absence = facts.Claimed.ToString() },
            _ => throw new InvalidOperationException("A seventh kind."),
        };
    }

    private static Answer Nothing => new("NotApplicable", null, null, 0, 0, 0, "", "");

    private static Answer Special(string clause, BigInteger fine, BigInteger compensation) =>
        new("Applies", clause, null, fine, compensation, 0, "", "");

    private static Answer Ordinary(string basis, ProvenLoss? loss, BigInteger fine)
    {
        var lost = loss?.Amount.Fen ?? 0;
        if (lost == 0)
            return new("Applies", "11.1", basis, fine, 0, 0, "", "");
        if (loss!.Share is null)
            return new("Applies", "11.1", basis, fine, null, 0, "", "LossShare");

        // Loss times share has ten decimals; twice that plus one half, cut off, is rounded half up.
        BigInteger whole = 10_000_000_000;
        var exact = lost * new BigInteger(loss.Share.Share.Value * 10_000_000_000m);
        return new("Applies", "11.1", basis, fine, ((2 * exact) + whole) / (2 * whole), 0, "", "");
    }

    private static BigInteger Differences(UnauthorizedConcession facts)
    {
        BigInteger tariffs = 0, counted = 0;
        foreach (var row in facts.Consignments)
        {
            tariffs += row.Tariff.Fen;
            counted += BigInteger.Min(row.Tariff.Fen, row.Charged.Fen);
        }

        return tariffs - counted;
    }

    private static Answer Settled(UnauthorizedMonthlySettlement facts, BigInteger serious)
    {
        BigInteger open = 0, lost = 0;
        foreach (var row in facts.Receivables)
        {
            open += row.Amount.Fen - row.Collected.Fen;
            lost += Math.Min(row.Uncollectable?.Fen ?? 0, row.Amount.Fen - row.Collected.Fen);
        }

        return Special("11.2.3", serious, lost) with { Duty = open - lost };
    }

    private static Answer Poached(CustomerPoaching facts, BigInteger ordinary, BigInteger serious)
    {
        bool?[] known = [facts.Intentional.ToNullable(), facts.DataTaken.ToNullable(), facts.CustomerAppropriated.ToNullable()];
        var worlds = Enumerable.Range(0, 8)
            .Select(bits => Limbs.Select((_, limb) => ((bits >> limb) & 1) == 1).ToArray())
            .Where(world => world.Zip(known).All(pair => pair.Second is null || pair.Second == pair.First))
            .ToList();
        if (worlds.Select(Clause).Distinct().Count() > 1)
        {
            var missing = Limbs.Where((_, limb) => worlds.Any(world => worlds.Any(other =>
                world[limb] != other[limb] && world.Where((_, i) => i != limb).SequenceEqual(other.Where((_, i) => i != limb))
                && Clause(world) != Clause(other))));
            return new("Undetermined", null, null, null, null, null, "", string.Join(", ", missing));
        }

        return Clause(worlds[0]) switch
        {
            "11.2.4" => Special("11.2.4", serious, facts.Loss?.Amount.Fen ?? 0),
            "11.1" => Ordinary("8.1.3", facts.Loss, ordinary),
            _ => Nothing,
        };
    }

    private static string Clause(bool[] world) => world switch
    {
        [true, true, true] => "11.2.4",
        [_, false, false] => "",
        _ => "11.1",
    };
}
