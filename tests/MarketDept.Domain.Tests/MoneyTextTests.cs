using System.Globalization;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Writing_an_amount
{
    [Theory]
    [InlineData(128000, "1280.00", "1,280.00", "¥1,280.00")]
    [InlineData(-128000, "-1280.00", "-1,280.00", "-¥1,280.00")]
    [InlineData(0, "0.00", "0.00", "¥0.00")]
    [InlineData(1, "0.01", "0.01", "¥0.01")]
    [InlineData(-1, "-0.01", "-0.01", "-¥0.01")]
    [InlineData(99999, "999.99", "999.99", "¥999.99")]
    [InlineData(100000000, "1000000.00", "1,000,000.00", "¥1,000,000.00")]
    [InlineData(long.MaxValue, "92233720368547758.07", "92,233,720,368,547,758.07", "¥92,233,720,368,547,758.07")]
    [InlineData(long.MinValue, "-92233720368547758.08", "-92,233,720,368,547,758.08", "-¥92,233,720,368,547,758.08")]
    public void Each_format_is_the_same_in_every_culture(long fen, string plain, string grouped, string marked)
    {
        var amount = Money.FromFen(fen);
        foreach (var culture in Cultures.Names)
        {
            var texts = Cultures.Under(culture, () =>
                (amount.ToString(), amount.ToString("G"), amount.ToString(""), amount.ToString("N"), $"{amount:C}"));
            Assert.Equal((plain, plain, plain, grouped, marked), texts);
        }
    }

    [Theory]
    [InlineData("X")]
    [InlineData("L")]
    [InlineData("g")]
    [InlineData("C2")]
    [InlineData(" ")]
    public void An_unknown_format_is_refused(string format)
    {
        Assert.Throws<FormatException>(() => Money.Zero.ToString(format));
        Assert.Throws<FormatException>(() => Money.Zero.TryFormat(new char[9], out _, format));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void Writing_into_a_place_writes_the_same_or_nothing(NotNegative money)
    {
        foreach (var format in new[] { "G", "N", "C" })
        {
            var text = money.Amount.ToString(format);
            var chars = new char[text.Length];
            Assert.True(money.Amount.TryFormat(chars, out var written, format));
            Assert.Equal((text, text.Length), (new string(chars), written));
            Assert.False(money.Amount.TryFormat(chars.AsSpan(1), out written, format));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void Writing_into_a_place_allocates_nothing()
    {
        var chars = new char[64];
        var amount = Money.MaxValue;
        Assert.Equal(0, Allocations.Of(Write));

        void Write()
        {
            amount.TryFormat(chars, out _);
            amount.TryFormat(chars, out _, "C");
        }
    }

    [Fact]
    public void The_frameworks_interfaces_ignore_the_provider()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var amount = Money.FromYuan(1280.5m);
        Assert.Equal("1280.50", ((IFormattable)amount).ToString(null, german));
        Assert.Equal("¥1,280.50", string.Create(german, $"{amount:C}"));
        Assert.Equal("¥1,280.50", string.Format(german, "{0:C}", amount));
        Assert.Equal(amount, Parsed<Money>("1280.50", german));
    }

    private static T Parsed<T>(string s, IFormatProvider provider)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(s, provider, out var a));
        Assert.Equal(a, T.Parse(s, provider));
        Assert.False(T.TryParse((string?)null, provider, out _));
        return a;
    }
}

public class Reading_an_amount
{
    [Property(Arbitrary = [typeof(MoneyArbitraries)])]
    public void What_is_written_is_read_back_in_every_culture(Money amount)
    {
        foreach (var culture in Cultures.Names)
        {
            foreach (var format in new[] { null, "", "G", "N", "C" })
                Assert.Equal(amount, Cultures.Under(culture, () => Money.Parse(amount.ToString(format))));
        }
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("007", 700)]
    [InlineData("1280", 128000)]
    [InlineData("1280.5", 128050)]
    [InlineData("-1280.05", -128005)]
    [InlineData("¥1,280.00", 128000)]
    [InlineData("￥1,280.00", 128000)]
    [InlineData("-¥1,280.00", -128000)]
    [InlineData("1,280", 128000)]
    [InlineData("¥5.5", 550)]
    [InlineData("¥0.05", 5)]
    [InlineData("999,999.99", 99999999)]
    [InlineData("00000000000000000000000000000000000000000000000001", 100)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void The_plain_form_and_the_forms_for_people_are_read(string text, long fen)
    {
        Assert.True(Money.TryParse(text, out var amount));
        Assert.Equal(fen, amount.Fen);
        Assert.Equal(amount, Money.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("¥")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("5\n")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1.234")]
    [InlineData("1.000")]
    [InlineData("1.2.3")]
    [InlineData("1.-5")]
    [InlineData("(5.00)")]
    [InlineData("¥-5.00")]
    [InlineData("¥¥5.00")]
    [InlineData("5.00¥")]
    [InlineData("$5.00")]
    [InlineData("¥1280.00")]
    [InlineData("1280,00")]
    [InlineData("12,80.00")]
    [InlineData("1,2800")]
    [InlineData(",280.00")]
    [InlineData("1,,280.00")]
    [InlineData("1,280,.00")]
    [InlineData("1,280.0,0")]
    [InlineData("0,128.00")]
    [InlineData("001,280.00")]
    [InlineData("¥01.00")]
    [InlineData("1.280,00")]
    [InlineData("１２８０")]
    [InlineData("٥")]
    [InlineData("−5.00")]
    [InlineData("人民币壹元整")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("184467440737095516.16")]
    [InlineData("1844674407370955161600.00")]
    [InlineData("99999999999999999999999999999999999999999999999999999999999999999999")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Money.TryParse(text, out var amount));
        Assert.Equal(Money.Zero, amount);
        Assert.Throws<FormatException>(() => Money.Parse(text));
    }

    [Fact]
    public void No_text_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>("s", () => Money.Parse(null!));

    [Property]
    public bool Any_text_is_read_or_refused_without_an_exception(string? text) =>
        !Money.TryParse(text, out var amount) || Money.Parse(amount.ToString()) == amount;
}
