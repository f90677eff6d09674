using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests;

public class Writing_capital_numerals
{
    [Theory]
    [MemberData(nameof(CapitalVectors.Written), MemberType = typeof(CapitalVectors))]
    public void The_spelling_is_that_of_the_vectors(string yuan, string capitals) =>
        Assert.Equal(capitals, Money.Parse(yuan).ToCapitals());

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
    public void It_is_one_of_the_permitted_spellings_in_every_culture(NotNegative money)
    {
        foreach (var culture in Cultures.Names)
            Assert.Contains(Cultures.Under(culture, money.Amount.ToCapitals), PermittedSpellings.Of(money.Amount.Fen));
    }
}

/// <summary>The published values: amounts with their written spelling.</summary>
public static class CapitalVectors
{
    public static TheoryData<string, string> Written => Read("capitals.csv");

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
