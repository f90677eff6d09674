using System.Numerics;
using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Section 11 for one version of an act, written a second, different way: by what would hold in every possible world.</summary>
/// <remarks>
/// A world is a version in which everything is known. What is unknown is every world at once: if all worlds agree, that is
/// the answer; if not, it is open, and missing is each fact that makes a difference in some world. The package
/// instead reasons in three-valued logic. Amounts are whole fen without a bound, and halves are found by doubling.
/// </remarks>
internal static class WorldsOracle
{
    internal sealed record Answer(string Outcome, string? Clause, BigInteger? Fine, BigInteger? Compensation, BigInteger? Duty, string Missing = "")
    {
        /// <summary>Whether a special clause applies, or would in some world.</summary>
        internal bool MayBeSpecial { get; init; }
    }

    private const long WholeShare = 10_000_000_000;
    private static readonly string[] Limbs = ["intentional", "dataTaken", "customerAppropriated"];
    private static readonly BigInteger[] AnyLoss = [0, BigInteger.Pow(10, 15)];
    private static readonly BigInteger[] AnyShare = [WholeShare / 10, WholeShare];

    internal static Answer Of(string kind, ToldVersion version, RegulationEdition? edition)
    {
        if (edition is null)
            return Open("edition");
        BigInteger ordinary = edition.OrdinaryFine.Fen, serious = edition.SeriousFine.Fen;
        return kind switch
        {
            "operating-rule" => Ordinary(version, ordinary),
            "unauthorized-concession" => Carried(version, serious),
            "groundless-deduction" => Deducted(version, serious),
            "unauthorized-monthly-settlement" => Settled(version, serious),
            "customer-poaching" => Poached(version, ordinary, serious),
            "false-visit-report" => Special("11.3", 0, 0, 0),
            _ => throw new InvalidOperationException("A seventh kind."),
        };
    }

    private static Answer Nothing => new("NotApplicable", null, 0, 0, 0);

    private static Answer Open(string missing, bool maybe = false) => new("Undetermined", null, null, null, null, missing) { MayBeSpecial = maybe };

    private static Answer Special(string clause, BigInteger fine, BigInteger? compensation, BigInteger? duty, string missing = "") =>
        new("Applies", clause, fine, compensation, duty, missing) { MayBeSpecial = true };

    private static Answer Ordinary(ToldVersion version, BigInteger fine)
    {
        var worlds = (from loss in Worlds(version.Number("loss"), AnyLoss) from share in Worlds(version.Number("lossShare"), AnyShare) select (loss, share)).ToList();
        var amounts = worlds.Select(Borne).Distinct().ToList();
        if (amounts.Count == 1)
            return new("Applies", "11.1", fine, amounts[0], 0);
        var byLoss = worlds.Exists(one => worlds.Exists(other => one.share == other.share && Borne(one) != Borne(other)));
        var byShare = worlds.Exists(one => worlds.Exists(other => one.loss == other.loss && Borne(one) != Borne(other)));
        return new("Applies", "11.1", fine, null, 0, Names([(byLoss, "loss"), (byShare, "lossShare")]));
    }

    /// <summary>Loss times share has ten decimals; twice that plus one half, cut off, is rounded half up.</summary>
    private static BigInteger Borne((BigInteger Loss, BigInteger Share) world) => ((2 * world.Loss * world.Share) + WholeShare) / (2 * (BigInteger)WholeShare);

    private static Answer Carried(ToldVersion version, BigInteger serious)
    {
        BigInteger tariffs = 0, counted = 0;
        foreach (var row in version.Rows("consignments"))
        {
            if (version.Number($"consignments/{row}/tariff") is not { } tariff || version.Number($"consignments/{row}/charged") is not { } charged)
                return Special("11.2.1", serious, null, 0, "consignments");
            tariffs += tariff;
            counted += BigInteger.Min(tariff, charged);
        }

        return Special("11.2.1", serious, tariffs - counted, 0);
    }

    private static Answer Deducted(ToldVersion version, BigInteger serious)
    {
        if (version.Number("justified") is not { } justified)
            return Open("justified", maybe: true);
        var groundless = version.Number("deduction")!.Value - justified;
        return groundless <= 0 ? Nothing : Special("11.2.2", serious, BigInteger.Max(0, groundless - version.Number("recovered")!.Value), 0);
    }

    private static Answer Settled(ToldVersion version, BigInteger serious)
    {
        BigInteger outstanding = 0, lost = 0;
        foreach (var row in version.Rows("receivables"))
        {
            var cell = $"receivables/{row}/uncollectable";
            if (version.Open.Contains(cell) || version.Number($"receivables/{row}/amount") is not { } amount
                || version.Number($"receivables/{row}/collected") is not { } collected)
            {
                return Special("11.2.3", serious, null, null, "receivables");
            }

            outstanding += amount - collected;
            lost += BigInteger.Min(version.Number(cell) ?? 0, amount - collected);
        }

        return Special("11.2.3", serious, lost, outstanding - lost);
    }

    private static Answer Poached(ToldVersion version, BigInteger ordinary, BigInteger serious)
    {
        bool?[] known = [.. Limbs.Select(version.Truth)];
        var worlds = Enumerable.Range(0, 8)
            .Select(bits => Limbs.Select((_, limb) => ((bits >> limb) & 1) == 1).ToArray())
            .Where(world => world.Zip(known).All(pair => pair.Second is null || pair.Second == pair.First))
            .ToList();
        if (worlds.Select(Clause).Distinct().Count() > 1)
        {
            var missing = Limbs.Select((name, limb) => (worlds.Exists(world => worlds.Exists(other =>
                world[limb] != other[limb] && world.Where((_, i) => i != limb).SequenceEqual(other.Where((_, i) => i != limb))
                && Clause(world) != Clause(other))), name));
            return Open(Names(missing), maybe: worlds.Exists(world => Clause(world) == "11.2.4"));
        }

        return Clause(worlds[0]) switch
        {
            "11.2.4" when version.Number("loss") is { } loss => Special("11.2.4", serious, loss, 0),
            "11.2.4" => Special("11.2.4", serious, null, 0, "loss"),
            "11.1" => Ordinary(version, ordinary),
            _ => Nothing,
        };
    }

    private static string Clause(bool[] world) => world switch
    {
        [true, true, true] => "11.2.4",
        [_, false, false] => "",
        _ => "11.1",
    };

    private static BigInteger[] Worlds(BigInteger? known, BigInteger[] any) => known is { } value ? [value] : any;

    private static string Names(IEnumerable<(bool Is, string Name)> names) => string.Join(' ', names.Where(row => row.Is).Select(row => row.Name));
}
