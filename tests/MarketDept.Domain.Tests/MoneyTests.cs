using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Making_an_amount
{
    [Fact]
    public void The_default_is_no_money()
    {
        Assert.Equal(Money.Zero, default);
        Assert.Equal("0.00", default(Money).ToString());
        Assert.True(default(Money).IsZero);
    }

    [Fact]
    public void The_range_is_that_of_a_long_of_fen()
    {
        Assert.Equal((long.MinValue, long.MaxValue), (Money.MinValue.Fen, Money.MaxValue.Fen));
        Assert.Equal(-92233720368547758.08m, Money.MinValue.Yuan);
        Assert.Equal(92233720368547758.07m, Money.MaxValue.Yuan);
        Assert.Equal(Money.MinValue, Money.FromYuan(-92233720368547758.08m));
        Assert.Equal(Money.MaxValue, Money.FromYuan(92233720368547758.07m));
    }

    [Theory]
    [InlineData("0.01", 1)]
    [InlineData("-0.01", -1)]
    [InlineData("-0.0", 0)]
    [InlineData("10", 1000)]
    [InlineData("50.5", 5050)]
    [InlineData("1280.000000000000000000000000", 128000)]
    public void Yuan_with_two_decimals_are_exact(string text, long fen) => Assert.Equal(fen, Money.FromYuan(Dec(text)).Fen);

    [Theory]
    [InlineData("0.001")]
    [InlineData("-0.005")]
    [InlineData("1.9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_part_of_a_fen_is_refused_unless_rounding_is_named(string text)
    {
        var refusal = Assert.Throws<ArgumentException>("yuan", () => Money.FromYuan(Dec(text)));
        Assert.Contains("two decimals", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void What_is_beyond_the_range_is_refused(string text)
    {
        Assert.Throws<ArgumentOutOfRangeException>("yuan", () => Money.FromYuan(Dec(text)));
        Assert.Throws<ArgumentOutOfRangeException>("yuan", () => Money.FromYuan(Dec(text), MidpointRounding.ToZero));
    }

    [Theory]
    [InlineData("0.005", MidpointRounding.AwayFromZero, 1)]
    [InlineData("-0.005", MidpointRounding.AwayFromZero, -1)]
    [InlineData("0.0049999", MidpointRounding.AwayFromZero, 0)]
    [InlineData("0.005", MidpointRounding.ToEven, 0)]
    [InlineData("0.015", MidpointRounding.ToEven, 2)]
    [InlineData("0.009", MidpointRounding.ToZero, 0)]
    [InlineData("-0.009", MidpointRounding.ToZero, 0)]
    [InlineData("-0.001", MidpointRounding.ToNegativeInfinity, -1)]
    [InlineData("0.001", MidpointRounding.ToPositiveInfinity, 1)]
    [InlineData("92233720368547758.0749", MidpointRounding.AwayFromZero, long.MaxValue)]
    [InlineData("92233720368547758.079", MidpointRounding.ToZero, long.MaxValue)]
    [InlineData("-92233720368547758.0849", MidpointRounding.AwayFromZero, long.MinValue)]
    public void Rounding_is_as_named(string text, MidpointRounding rounding, long fen) =>
        Assert.Equal(fen, Money.FromYuan(Dec(text), rounding).Fen);

    [Fact]
    public void Rounding_out_of_the_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "yuan", () => Money.FromYuan(92233720368547758.075m, MidpointRounding.AwayFromZero));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void An_unknown_way_of_rounding_is_refused(int way)
    {
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => Money.FromYuan(1, (MidpointRounding)way));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => Money.Zero.Multiply(Share.Whole, (MidpointRounding)way));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public bool Yuan_and_fen_say_the_same(Money amount) =>
        amount.Yuan == (decimal)amount.Fen / 100 && amount.Yuan.Scale == 2
        && Money.FromYuan(amount.Yuan) == amount && Money.FromFen(amount.Fen) == amount;

    [Theory]
    [MemberData(nameof(Cultures.Data), MemberType = typeof(Cultures))]
    public void A_refusal_reads_the_same_in_every_culture(string culture)
    {
        Assert.StartsWith("100000000000000000.5 yuan is out of range. Give -92233720368547758.08 to", Refused(100000000000000000.5m));
        Assert.StartsWith("1280.125 yuan has a part smaller than a fen. Give two decimals", Refused(1280.125m));

        string Refused(decimal yuan) =>
            Cultures.Under(culture, () => Mistake.Thrown(() => Money.FromYuan(yuan)).Message);
    }

    private static decimal Dec(string s) => decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture);
}

public class Comparing_amounts
{
    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void It_is_comparing_their_fen(Money a, Money b)
    {
        Assert.Equal(a.Fen == b.Fen, a == b);
        Assert.Equal(a.Fen != b.Fen, a != b);
        Assert.Equal(a.Fen < b.Fen, a < b);
        Assert.Equal(a.Fen <= b.Fen, a <= b);
        Assert.Equal(a.Fen > b.Fen, a > b);
        Assert.Equal(a.Fen >= b.Fen, a >= b);
        Assert.Equal(a.Fen.CompareTo(b.Fen), a.CompareTo(b));
        Assert.Equal(a.Fen == b.Fen, a.Equals((object)b));
        Assert.Equal(Math.Min(a.Fen, b.Fen), Money.Min(a, b).Fen);
        Assert.Equal(Math.Max(a.Fen, b.Fen), Money.Max(a, b).Fen);
        Assert.Equal((a.Fen < 0, a.Fen == 0, a.Fen > 0), (a.IsNegative, a.IsZero, a.IsPositive));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Equal_amounts_are_equal_in_every_way(Money a)
    {
        var same = Money.FromFen(a.Fen);
        Assert.True(a == same && a <= same && a >= same && !(a < same) && !(a > same) && a.CompareTo(same) == 0);
        Assert.Equal(a.GetHashCode(), same.GetHashCode());
        Assert.False(a.Equals(null) || a.Equals((object)a.Fen));
    }
}
