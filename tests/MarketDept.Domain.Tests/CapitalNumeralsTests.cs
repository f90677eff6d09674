using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Writing_capital_numerals
{
    [Theory]
    [InlineData("貳拾壹圓整", 21)]
    [InlineData("壹萬貳仟圓整", 12_000)]
    [InlineData("陸拾億圓整", 6_000_000_000)]
    [InlineData("人民幣陸萬圆正", 60_000)]
    public void Traditional_characters_are_read(string capitals, long yuan) =>
        Assert.Equal(Money.FromYuan(yuan), Money.ParseCapitals(capitals));

    [Theory]
    [MemberData(nameof(CapitalVectors.Written), MemberType = typeof(CapitalVectors))]
    public void The_spelling_is_that_of_the_vectors(string yuan, string capitals)
    {
        Assert.Equal(capitals, Money.Parse(yuan).ToCapitals());
    }

    [Theory]
    [InlineData("200.50", "人民币贰佰元伍角")]
    [InlineData("10005000", "人民币壹仟万伍仟元整")]
    [InlineData("10500", "人民币壹万零伍佰元整")]
    [InlineData("105000", "人民币壹拾万伍仟元整")]
    [InlineData("100005000", "人民币壹亿零伍仟元整")]
    [InlineData("1050000000", "人民币壹拾亿零伍仟万元整")]
    [InlineData("20.05", "人民币贰拾元零伍分")]
    public void 零_falls_away_only_at_the_万_and_the_yuan_digit(string yuan, string capitals) =>
        Assert.Equal(capitals, Money.Parse(yuan).ToCapitals());

    [Theory]
    [InlineData("1000000000000", "人民币壹万亿元整")]
    [InlineData("1000100000000.01", "人民币壹万零壹亿元零壹分")]
    [InlineData("10000000000000000", "人民币壹亿亿元整")]
    [InlineData("10000000100000000", "人民币壹亿零壹亿元整")]
    [InlineData("10001000000000001", "人民币壹亿零壹万亿零壹元整")]
    [InlineData("92233720368547758.07", "人民币玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分")]
    public void Large_amounts_count_the_亿_themselves_in_万_and_亿(string yuan, string capitals) =>
        Assert.Equal(capitals, Money.Parse(yuan).ToCapitals());

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void A_negative_amount_has_none(long fen)
    {
        var amount = Money.FromFen(fen);
        var refusal = Assert.Throws<InvalidOperationException>(amount.ToCapitals);
        Assert.Contains("0 and above", refusal.Message, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 1000)]
    public void It_is_one_of_the_permitted_spellings_and_reads_back(NotNegative money)
    {
        var capitals = money.Amount.ToCapitals();
        Assert.Contains(capitals, PermittedSpellings.Of(money.Amount.Fen));
        Assert.Equal(money.Amount, Money.ParseCapitals(capitals));
        foreach (var culture in Cultures.Names)
            Assert.Equal(money.Amount, Cultures.Under(culture, () => Money.ParseCapitals(money.Amount.ToCapitals())));
    }
}

public class Reading_capital_numerals
{
    [Theory]
    [MemberData(nameof(CapitalVectors.Written), MemberType = typeof(CapitalVectors))]
    [MemberData(nameof(CapitalVectors.AcceptedOnReading), MemberType = typeof(CapitalVectors))]
    public void The_vectors_are_read(string yuan, string capitals)
    {
        Assert.True(Money.TryParseCapitals(capitals, out var amount));
        Assert.Equal(Money.Parse(yuan), amount);
        Assert.Equal(amount, Money.ParseCapitals(capitals));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 1000)]
    public void Every_permitted_spelling_is_read(NotNegative money)
    {
        foreach (var spelling in PermittedSpellings.Of(money.Amount.Fen))
            Assert.Equal((true, money.Amount), (Money.TryParseCapitals(spelling, out var read), read));
    }

    [Property(Arbitrary = [typeof(MoneyArbitraries)], MaxTest = 1000)]
    public void One_slip_of_the_pen_gives_another_permitted_spelling_or_none(
        NotNegative money, FsCheck.NonNegativeInt place, FsCheck.NonNegativeInt with)
    {
        const string Known = "零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正人民币";
        var text = money.Amount.ToCapitals();
        var at = place.Get % text.Length;
        var c = Known[with.Get % Known.Length];
        string[] slips =
        [
            text.Remove(at, 1),
            text.Insert(at, c.ToString()),
            text.Remove(at, 1).Insert(at, c.ToString()),
            text.Insert(at, text[at].ToString()),
            text + c,
            at == 0 ? text : text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..],
        ];
        foreach (var slip in slips)
        {
            if (Money.TryParseCapitals(slip, out var read))
                Assert.Contains(slip, PermittedSpellings.Of(read.Fen));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("人民币")]
    [InlineData("整")]
    [InlineData("元整")]
    [InlineData("零")]
    [InlineData("零元")]
    [InlineData("零整")]
    [InlineData("零零元整")]
    [InlineData("零元零角零分")]
    [InlineData("零元壹角")]
    [InlineData("零壹角")]
    [InlineData("零伍分")]
    [InlineData("零壹元整")]
    [InlineData("壹元")]
    [InlineData("壹整")]
    [InlineData("壹")]
    [InlineData("拾元整")]
    [InlineData("壹拾零元整")]
    [InlineData("壹拾元零整")]
    [InlineData("壹拾壹拾元整")]
    [InlineData("壹贰拾元整")]
    [InlineData("壹拾佰元整")]
    [InlineData("壹佰壹元整")]
    [InlineData("壹佰零壹拾元整")]
    [InlineData("壹佰零零壹元整")]
    [InlineData("壹拾壹佰元整")]
    [InlineData("壹仟零壹佰元整")]
    [InlineData("壹万元壹仟整")]
    [InlineData("万元整")]
    [InlineData("壹万万元整")]
    [InlineData("壹亿万元整")]
    [InlineData("壹万零壹仟零元整")]
    [InlineData("壹万壹元整")]
    [InlineData("壹亿壹元整")]
    [InlineData("壹拾壹万零伍仟元整")]
    [InlineData("壹元零伍角")]
    [InlineData("壹元伍分")]
    [InlineData("壹拾元零伍角零贰分")]
    [InlineData("壹元伍角零贰分")]
    [InlineData("壹元伍分叁角")]
    [InlineData("壹元叁角伍分整")]
    [InlineData("壹元零伍分整")]
    [InlineData("壹元整整")]
    [InlineData("壹元整正")]
    [InlineData("壹元整 ")]
    [InlineData(" 壹元整")]
    [InlineData("人民币 壹元整")]
    [InlineData("人民币人民币壹元整")]
    [InlineData("人民币：壹元整")]
    [InlineData("壹元人民币整")]
    [InlineData("壹元元整")]
    [InlineData("壹元圆整")]
    [InlineData("壹角壹元整")]
    [InlineData("壹块整")]
    [InlineData("一元整")]
    [InlineData("两元整")]
    [InlineData("負壹元整")]
    [InlineData("负壹元整")]
    [InlineData("-壹元整")]
    [InlineData("1元整")]
    [InlineData("1.00")]
    [InlineData("壹佰亿亿元整")]
    [InlineData("玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分")]
    [InlineData("玖亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿元整")]
    public void A_wrong_spelling_is_refused(string text)
    {
        Assert.False(Money.TryParseCapitals(text, out var amount));
        Assert.Equal(Money.Zero, amount);
        Assert.Throws<FormatException>(() => Money.ParseCapitals(text));
    }

    [Fact]
    public void A_text_of_any_length_is_refused_and_not_an_exception()
    {
        foreach (var c in "玖仟万亿元角整")
        {
            foreach (var length in new[] { 64, 65, 1_000_000 })
                Assert.False(Money.TryParseCapitals(new string(c, length), out _));
        }

        foreach (var pair in new[] { "玖仟", "玖亿", "玖万" })
            Assert.False(Money.TryParseCapitals(string.Concat(Enumerable.Repeat(pair, 32)), out _));
    }

    [Fact]
    public void No_text_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>("s", () => Money.ParseCapitals(null!));
}

/// <summary>The published values: amounts with their written spelling, and other spellings that a reader accepts.</summary>
public static class CapitalVectors
{
    public static TheoryData<string, string> Written => Read("capitals.csv");

    public static TheoryData<string, string> AcceptedOnReading => Read("capitals-accepted-on-reading.csv");

    private static TheoryData<string, string> Read(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", file)).Skip(1))
        {
            var cells = line.Split(',');
            data.Add(cells[0], cells[1]);
        }

        return data;
    }
}
