using System.Numerics;
using FsCheck.Xunit;
using MarketDept.Domain.Warehousing;
using static MarketDept.Domain.Tests.Generators.WarehousingSamples;

namespace MarketDept.Domain.Tests.Warehousing;

public class Writing_a_quantity
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("12.50", "12.5")]
    [InlineData("10.00", "10")]
    [InlineData("100", "100")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.05", "0.05")]
    [InlineData("007", "7")]
    [InlineData("12345678901234567890.123456789", "12345678901234567890.123456789")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("0.000000000000000000000000000001", "0.000000000000000000000000000001")]
    [InlineData("999999999999999999999999999999.999999999999999999999999999999", "999999999999999999999999999999.999999999999999999999999999999")]
    [InlineData("0000000000000000000000000000000000001.0000000000000000000000000000000000", "1")]
    public void It_is_read_and_written_exactly_without_zeros_at_the_end(string text, string number)
    {
        Assert.True(Quantity.TryParse(text, "箱", out var quantity));
        Assert.Equal((number, "箱", $"{number} 箱"), (quantity.Number, quantity.Unit, quantity.ToString()));
        Assert.Equal(Quantity.Parse(number, "箱"), quantity);
        Assert.Equal(Quantity.Parse(number, "箱").GetHashCode(), quantity.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("１")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("1000000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000000001")]
    public void Anything_else_is_no_number(string text)
    {
        Assert.False(Quantity.TryParse(text, "箱", out var none));
        Assert.Equal(default, none);
        Assert.Throws<FormatException>(() => Quantity.Parse(text, "箱"));
    }

    [Fact]
    [Clause("10.1")]
    public void Nothing_is_no_quantity_and_is_refused()
    {
        Refused(WarehousingRefusals.QuantityNotPositive, "10.1", () => Quantity.Parse("0.00", "箱"));
        Refused(WarehousingRefusals.QuantityNotPositive, "10.1", () => Quantity.Of(0m, "箱"));
        Refused(WarehousingRefusals.QuantityNotPositive, "10.1", () => Quantity.Of(-0.01m, "箱"));
        Refused(WarehousingRefusals.QuantityNotPositive, "10.1", () => new GoodsLine("A", default));
        Assert.False(Quantity.TryParse("0", "箱", out _));
        Assert.True(Quantity.Of(0.0000000000000000000000000001m, "箱").ToDecimal() > 0);
    }

    [Fact]
    [Clause("10.1")]
    public void Another_unit_is_not_added()
    {
        Assert.Equal(Quantity.Of(0.3m, "箱"), Quantity.Of(0.1m, "箱") + Quantity.Of(0.2m, "箱"));
        Refused(WarehousingRefusals.QuantityOtherUnit, "10.1", () => Quantity.Of(1, "箱") + Quantity.Of(1, "件"));
        Refused(WarehousingRefusals.QuantityOtherUnit, "10.1", () => Quantity.Of(1, "Box") + Quantity.Of(1, "box"));
        Assert.NotEqual(Quantity.Of(1, "箱"), Quantity.Of(1, "件"));
        Assert.True(Quantity.Of(1, "箱") != Quantity.Of(1, "件") && Quantity.Of(1, "箱") == Quantity.Of(1.0m, "箱"));
    }

    [Fact]
    public void A_unit_or_an_item_has_to_be_named()
    {
        Mistake.Thrown(() => Quantity.Of(1, " "));
        Mistake.Thrown(() => Quantity.Parse("1", null!));
        Assert.Throws<ArgumentNullException>("number", () => Quantity.Parse(null!, "箱"));
        Assert.False(Quantity.TryParse("1", "", out _));
        Assert.False(Quantity.TryParse(null, "箱", out _));
        Mistake.Thrown(() => new GoodsLine(" ", Quantity.Of(1, "箱")));
    }

    [Fact]
    public void The_one_that_stands_for_nothing_prints_as_0()
    {
        Assert.Equal(("0", "", "0", true), (default(Quantity).Number, default(Quantity).Unit, default(Quantity).ToString(), default(Quantity).IsZero));
        Assert.Equal(0m, default(Quantity).ToDecimal());
    }

    [Fact]
    public void What_no_decimal_holds_is_not_rounded_into_one()
    {
        Assert.Equal(79228162514264337593543950335m, Quantity.Of(decimal.MaxValue, "箱").ToDecimal());
        Assert.Throws<OverflowException>(() => (Quantity.Of(decimal.MaxValue, "箱") + Quantity.Of(1, "箱")).ToDecimal());
        Assert.Throws<OverflowException>(() => Quantity.Parse("0.00000000000000000000000000001", "箱").ToDecimal());
        Assert.Equal("79228162514264337593543950335.1", (Quantity.Of(decimal.MaxValue, "箱") + Quantity.Of(0.1m, "箱")).Number);
    }

    [Property]
    public void A_decimal_comes_back_as_it_was(decimal number)
    {
        var positive = number == 0 ? 1 : Math.Abs(number);
        var quantity = Quantity.Of(positive, "箱");

        Assert.Equal(positive, quantity.ToDecimal());
        Assert.Equal(quantity, Quantity.Parse(quantity.Number, "箱"));
    }

    // Against whole numbers of the smallest step, in which nothing can go wrong.
    [Property]
    public void Sums_are_those_of_whole_steps_in_any_order((uint Number, byte Decimals)[] parts)
    {
        var quantities = parts.Select(part => (part.Number, Decimals: part.Decimals % 30))
            .Where(part => part.Number > 0)
            .Select(part => Quantity.Parse(Write(part.Number, part.Decimals), "箱")).ToArray();
        var steps = parts.Where(part => part.Number > 0)
            .Aggregate(BigInteger.Zero, (sum, part) => sum + (part.Number * BigInteger.Pow(10, 30 - (part.Decimals % 30))));
        if (quantities.Length == 0)
            return;

        var sum = quantities.Aggregate((x, y) => x + y);

        Assert.Equal(sum, quantities.Reverse().Aggregate((x, y) => x + y));
        var (whole, part) = BigInteger.DivRem(steps, BigInteger.Pow(10, 30));
        Assert.Equal($"{whole}.{part.ToString("D30", null)}".TrimEnd('0').TrimEnd('.'), sum.Number);
    }

    [Fact]
    public void It_is_the_same_text_in_every_culture() =>
        Assert.All(Cultures.Names, name => Assert.Equal("1234567.25 箱", Cultures.Under(name, () => Quantity.Parse("1234567.250", "箱").ToString())));

    private static string Write(uint number, int decimals)
    {
        var digits = $"{number}".PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
