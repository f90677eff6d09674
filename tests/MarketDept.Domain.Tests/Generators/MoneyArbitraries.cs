using FsCheck;
using FsCheck.Fluent;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Amounts, shares and weights for properties; all of them shrink.</summary>
/// <remarks>For <c>[Property(Arbitrary = [typeof(MoneyArbitraries)])]</c>.</remarks>
public static class MoneyArbitraries
{
    /// <summary>Any amount: everyday ones, ones full of zeros, the whole range, and its ends.</summary>
    public static Arbitrary<Money> Money() => AnyLong().Convert(Domain.Money.FromFen, m => m.Fen);

    /// <summary>Any amount of 0 and above.</summary>
    public static Arbitrary<NotNegative> NotNegative() =>
        NotNegativeLong().Convert(fen => new NotNegative(Domain.Money.FromFen(fen)), n => n.Amount.Fen);

    /// <summary>Any amount that may be added to another without leaving the range.</summary>
    public static Arbitrary<Moderate> Moderate() =>
        AnyLong().Convert(fen => new Moderate(Domain.Money.FromFen(fen / 2)), m => m.Amount.Fen * 2);

    /// <summary>Any share: round ones, odd ones, and the ends.</summary>
    public static Arbitrary<Share> Share()
    {
        const long Whole = 10_000_000_000;
        var percent = Gen.Choose(0, 100).Select(x => x * (Whole / 100));
        var odd = Gen.Choose(0, 999_999_999).SelectMany(high => Gen.Choose(0, 9).Select(low => (high * 10L) + low));
        var ends = Gen.Elements(0L, 1L, Whole - 1, Whole, Whole / 2, Whole / 3);
        return Arb.From(Gen.OneOf(percent, odd, ends), ShrinkLong)
            .Filter(units => units is >= 0 and <= Whole)
            .Convert(units => Domain.Share.FromDecimal((decimal)units / Whole), s => (long)(s.Value * Whole));
    }

    /// <summary>Weights that may be split by: up to some hundreds, equal ones, zeros and the largest among them.</summary>
    public static Arbitrary<Weights> Weights()
    {
        var one = NotNegativeLong().Generator;
        var few = Gen.Choose(0, 3).Select(x => (long)x);
        var many = Gen.Choose(60, 300).SelectMany(n => Gen.ArrayOf(few, n));
        var mixed = Gen.OneOf(one, few);
        var any = Gen.Frequency((4, Gen.ArrayOf(few)), (4, Gen.ArrayOf(one)), (2, Gen.ArrayOf(mixed)), (1, many));
        return Arb.From(any, ArbMap.Default.ArbFor<long[]>().Shrinker)
            .Filter(weights => Array.TrueForAll(weights, w => w >= 0) && Array.Exists(weights, w => w > 0))
            .Convert(weights => new Weights(weights), w => w.Values);
    }

    private static Arbitrary<long> NotNegativeLong() =>
        AnyLong().MapFilter(x => x == long.MinValue ? 0 : Math.Abs(x), x => x >= 0);

    private static Arbitrary<long> AnyLong()
    {
        var any = ArbMap.Default.GeneratorFor<long>();
        var everyday = Gen.Choose(-20_000_000, 20_000_000).Select(x => (long)x);
        // Half of the digits are 0, up to nineteen of them: the hard case for capital numerals and for grouping.
        var digit = Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(1, 9)));
        var gappy = Gen.Choose(1, 18).SelectMany(n => Gen.ArrayOf(digit, n)).Select(ds => ds.Aggregate(0L, (x, d) => (x * 10) + d));
        var ends = Gen.Elements(0L, 1, -1, 99, 100, long.MaxValue, long.MaxValue - 1, long.MinValue, long.MinValue + 1);
        var wide = ArbMap.Default.GeneratorFor<DoNotSize<long>>().Select(x => x.Item);
        return Arb.From(Gen.Frequency((2, any), (3, everyday), (3, gappy), (1, ends), (3, wide)), ShrinkLong);
    }

    private static IEnumerable<long> ShrinkLong(long value) => ArbMap.Default.ArbFor<long>().Shrinker(value);
}

/// <summary>An amount of 0 and above.</summary>
public readonly record struct NotNegative(Money Amount);

/// <summary>An amount of which two can be added.</summary>
public readonly record struct Moderate(Money Amount);

/// <summary>Weights that may be split by.</summary>
public sealed record Weights(long[] Values)
{
    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", Values)}]";
}
