using System.Globalization;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Making_a_share
{
    [Fact]
    public void The_default_is_nothing()
    {
        Assert.Equal(Share.Zero, default);
        Assert.True(default(Share).IsZero && !default(Share).IsPositive);
        Assert.Equal(0m, Share.Zero.Value);
    }

    [Fact]
    public void The_ends_are_shares()
    {
        Assert.Equal(Share.Zero, Share.FromDecimal(-0.0m));
        Assert.Equal(Share.Whole, Share.FromDecimal(1.0000000000000000m));
        Assert.True(Share.FromDecimal(0.0000000001m).IsPositive);
    }

    [Theory]
    [InlineData("-0.0000000001")]
    [InlineData("1.0000000000000001")]
    [InlineData("30")]
    [InlineData("79228162514264337593543950335")]
    public void What_is_no_part_of_a_whole_is_refused(string text) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Share.FromDecimal(Dec(text)));

    [Theory]
    [InlineData("0.00000000001")]
    [InlineData("0.33333333333")]
    [InlineData("0.9999999999999999999999999999")]
    public void More_than_ten_decimals_are_refused(string text)
    {
        var refusal = Assert.Throws<ArgumentException>("value", () => Share.FromDecimal(Dec(text)));
        Assert.Contains("Give at most 10", refusal.Message, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public bool Its_value_is_exact(Share share) =>
        Share.FromDecimal(share.Value) == share
        && share.Value.ToString(CultureInfo.InvariantCulture) == share.ToString();

    [Theory]
    [MemberData(nameof(Cultures.Data), MemberType = typeof(Cultures))]
    public void A_refusal_reads_the_same_in_every_culture(string culture)
    {
        Assert.StartsWith("1.5 is out of range for a share. Give 0 to 1.", Refused(() => Share.FromDecimal(1.5m)));

        string Refused(Func<object> act) => Cultures.Under(culture, () => Mistake.Thrown(act).Message);
    }

    private static decimal Dec(string s) => decimal.Parse(s, CultureInfo.InvariantCulture);
}

public class Calculating_with_shares
{
    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Comparing_is_comparing_their_values(Share a, Share b)
    {
        Assert.Equal(a.Value == b.Value, a == b);
        Assert.Equal(a.Value != b.Value, a != b);
        Assert.Equal(a.Value < b.Value, a < b);
        Assert.Equal(a.Value <= b.Value, a <= b);
        Assert.Equal(a.Value > b.Value, a > b);
        Assert.Equal(a.Value >= b.Value, a >= b);
        Assert.Equal(a.Value.CompareTo(b.Value), a.CompareTo(b));
        Assert.Equal(a.Value == b.Value, a.Equals((object)b));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Equal_shares_are_equal_in_every_way(Share a)
    {
        var same = Share.FromDecimal(a.Value);
        Assert.True(a == same && a <= same && a >= same && a.CompareTo(same) == 0);
        Assert.Equal(a.GetHashCode(), same.GetHashCode());
        Assert.False(a.Equals(null) || a.Equals((object)a.Value));
    }
}

public class Writing_and_reading_a_share
{
    [Theory]
    [InlineData("0", "0", "0%")]
    [InlineData("1", "1", "100%")]
    [InlineData("0.30", "0.3", "30%")]
    [InlineData("0.05", "0.05", "5%")]
    [InlineData("0.125", "0.125", "12.5%")]
    [InlineData("0.3333333333", "0.3333333333", "33.33333333%")]
    [InlineData("0.0000000001", "0.0000000001", "0.00000001%")]
    [InlineData("0.9999999999", "0.9999999999", "99.99999999%")]
    [InlineData("1.0000000000", "1", "100%")]
    public void It_is_written_exactly_and_no_longer_than_needed_in_every_culture(string text, string plain, string percent)
    {
        foreach (var culture in Cultures.Names)
        {
            Assert.Equal((plain, plain, percent, percent), Cultures.Under(culture, () =>
            {
                var share = Share.Parse(text);
                return (share.ToString(), share.ToString("G"), share.ToString("P"), $"{share:P}");
            }));
        }
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void What_is_written_is_read_back_in_every_culture(Share share)
    {
        foreach (var culture in Cultures.Names)
            Assert.Equal(share, Cultures.Under(culture, () => Share.Parse(share.ToString())));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public bool The_percentage_is_a_hundred_times_the_value(Share share) =>
        decimal.Parse(share.ToString("P").TrimEnd('%'), CultureInfo.InvariantCulture) == share.Value * 100;

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".3")]
    [InlineData("1.")]
    [InlineData("0.")]
    [InlineData("30%")]
    [InlineData("00.3")]
    [InlineData("01")]
    [InlineData("10")]
    [InlineData("2")]
    [InlineData("1.1")]
    [InlineData("1.0000000001")]
    [InlineData("-0")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("0,3")]
    [InlineData("0.3e0")]
    [InlineData("0.3.0")]
    [InlineData("0.３")]
    [InlineData("0.00000000001")]
    [InlineData("0.30000000000")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Share.TryParse(text, out var share));
        Assert.Equal(Share.Zero, share);
        Assert.Throws<FormatException>(() => Share.Parse(text));
    }

    [Fact]
    public void No_text_and_unknown_formats_are_mistakes_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("s", () => Share.Parse(null!));
        Assert.Throws<FormatException>(() => Share.Whole.ToString("X"));
    }

    [Fact]
    public void The_frameworks_interfaces_ignore_the_provider()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var share = Share.Parse("0.3");
        Assert.Equal("0.3", ((IFormattable)share).ToString(null, german));
        Assert.Equal("30%", string.Format(german, "{0:P}", share));
        Assert.Equal(share, Read<Share>("0.3", german));
    }

    private static T Read<T>(string s, IFormatProvider provider)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(s, provider, out var a));
        Assert.Equal(a, T.Parse(s, provider));
        Assert.False(T.TryParse((string?)null, provider, out _));
        return a;
    }
}
