using System.Numerics;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Calculating_with_amounts
{
    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Sums_and_differences_are_exact_or_refused(Money a, Money b)
    {
        Exact((BigInteger)a.Fen + b.Fen, () => a + b, () => a.Add(b), () => Money.Sum([a, b]));
        Exact((BigInteger)a.Fen - b.Fen, () => a - b, () => a.Subtract(b));
        Exact(-(BigInteger)a.Fen, () => -a, a.Negate);
        Exact(BigInteger.Abs(a.Fen), a.Abs);
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public bool Adding_and_subtracting_undo_each_other(Moderate a, Moderate b) => a.Amount + b.Amount - b.Amount == a.Amount;

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, -1)]
    public void One_fen_too_many_is_refused_and_says_what_is_allowed(long fen, long more)
    {
        var refusal = Assert.Throws<OverflowException>(() => Money.FromFen(fen) + Money.FromFen(more));
        Assert.Contains("92233720368547758.07", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_smallest_amount_has_no_opposite()
    {
        Assert.Contains("out of the range of money", Assert.Throws<OverflowException>(() => -Money.MinValue).Message, StringComparison.Ordinal);
        Assert.Contains("The sum of the amounts", Assert.Throws<OverflowException>(() => Money.Sum([Money.MaxValue, Money.FromFen(1)])).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Money.MinValue.Abs());
        Assert.Throws<OverflowException>(() => Money.Zero - Money.MinValue);
        Assert.Equal(Money.FromFen(long.MinValue + 1), -Money.MaxValue);
    }

    [Fact]
    public void A_sum_that_leaves_the_range_on_the_way_is_still_exact() =>
        Assert.Equal(Money.MaxValue, Money.Sum([Money.MaxValue, Money.MaxValue, -Money.MaxValue]));

    [Fact]
    public void The_sum_of_nothing_is_nothing()
    {
        Assert.Equal(Money.Zero, Money.Sum([]));
        Assert.Throws<ArgumentNullException>("amounts", () => Money.Sum(null!));
    }

    private static void Exact(BigInteger fen, params Func<Money>[] ways)
    {
        foreach (var way in ways)
        {
            if (fen >= long.MinValue && fen <= long.MaxValue)
                Assert.Equal(fen, way().Fen);
            else
                Assert.Throws<OverflowException>(() => way());
        }
    }
}

public class Taking_a_share_of_an_amount
{
    private static readonly MidpointRounding[] Ways = Enum.GetValues<MidpointRounding>();

    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 300)]
    public void It_is_exact_up_to_the_one_rounding(Money amount, Share share)
    {
        var product = new BigInteger(amount.Fen) * new BigInteger(share.Value * 10_000_000_000m);
        foreach (var rounding in Ways)
            Assert.Equal(Rounded(product, 10_000_000_000, rounding), amount.Multiply(share, rounding).Fen);
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Halves_are_rounded_as_decimals_are(int fen)
    {
        foreach (var rounding in Ways)
        {
            Assert.Equal(
                decimal.Round(fen * 0.005m, 2, rounding),
                Money.FromFen(fen).Multiply(Share.FromDecimal(0.5m), rounding).Yuan);
        }
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void It_is_never_farther_from_zero_than_the_whole(Money amount, Share share)
    {
        foreach (var rounding in Ways)
        {
            var part = amount.Multiply(share, rounding);
            Assert.InRange(part.Fen, Math.Min(amount.Fen, 0), Math.Max(amount.Fen, 0));
        }
    }

    [Theory]
    [InlineData(1, MidpointRounding.AwayFromZero, 1)]
    [InlineData(-1, MidpointRounding.AwayFromZero, -1)]
    [InlineData(1, MidpointRounding.ToEven, 0)]
    [InlineData(3, MidpointRounding.ToEven, 2)]
    [InlineData(-3, MidpointRounding.ToEven, -2)]
    [InlineData(1, MidpointRounding.ToZero, 0)]
    [InlineData(-1, MidpointRounding.ToNegativeInfinity, -1)]
    [InlineData(-1, MidpointRounding.ToPositiveInfinity, 0)]
    [InlineData(1, MidpointRounding.ToPositiveInfinity, 1)]
    public void Half_a_fen_goes_where_the_rounding_says(long fen, MidpointRounding rounding, long half) =>
        Assert.Equal(half, Money.FromFen(fen).Multiply(Share.FromDecimal(0.5m), rounding).Fen);

    [Fact]
    public void The_whole_and_nothing_are_exact_at_the_ends_of_the_range()
    {
        foreach (var rounding in Ways)
        {
            Assert.Equal(Money.MinValue, Money.MinValue.Multiply(Share.Whole, rounding));
            Assert.Equal(Money.MaxValue, Money.MaxValue.Multiply(Share.Whole, rounding));
            Assert.Equal(Money.Zero, Money.MinValue.Multiply(Share.Zero, rounding));
        }
    }

    // Floor division, and then the four other ways told from the remainder: another road than the code's.
    private static BigInteger Rounded(BigInteger product, long unit, MidpointRounding rounding)
    {
        var rest = ((product % unit) + unit) % unit;
        var floor = (product - rest) / unit;
        if (rest == 0)
            return floor;
        return rounding switch
        {
            MidpointRounding.ToNegativeInfinity => floor,
            MidpointRounding.ToPositiveInfinity => floor + 1,
            MidpointRounding.ToZero => product.Sign < 0 ? floor + 1 : floor,
            _ when rest * 2 != unit => rest * 2 > unit ? floor + 1 : floor,
            MidpointRounding.ToEven => floor.IsEven ? floor : floor + 1,
            _ => product.Sign < 0 ? floor : floor + 1,
        };
    }
}
