using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

[Clause("2.2")]
public class Delivering_within_an_area
{
    private static readonly ServiceArea Area = new(RegionCode.Parse("440300"), RegionCode.Parse("440105"), RegionCode.Parse("310000"));

    [Theory]
    [InlineData("440300", "yes")]
    [InlineData("440305", "yes")]
    [InlineData("310115", "yes")]
    [InlineData("440105", "yes")]
    [InlineData("440106", "no")]
    [InlineData("110000", "no")]
    [InlineData("440400", "no")]
    [InlineData("440000", "unknown")]
    [InlineData("440100", "unknown")]
    [InlineData(null, "unknown")]
    public void A_region_is_inside_or_outside_or_not_known(string? region, string inside) =>
        Assert.Equal(inside, Area.Contains(region is null ? null : RegionCode.Parse(region)).ToString());

    [Fact]
    public void Outside_is_a_warning_for_the_manager_and_no_refusal()
    {
        var outside = RegionCode.Parse("110000");

        Assert.True(Area.Contains(outside).IsNo);
        Assert.Equal(
            "区域110000不在配送范围内。\n范围之外不直接拒绝：给出警示，由经理决定。", Area.Explain(outside, Language.Chinese).ToString());
        Assert.Equal(
            "Region 110000 is outside of the delivery area.\nOutside of the area nothing is refused: it is a warning, and the manager decides.",
            Area.Explain(outside, Language.English).ToString());
    }

    [Fact]
    public void Inside_nobody_is_asked()
    {
        var inside = RegionCode.Parse("440305");

        Assert.Equal("区域440305在配送范围内。", Area.Explain(inside, Language.Chinese).ToString());
        Assert.Equal("Region 440305 is in the delivery area.", Area.Explain(inside, Language.English).ToString());
    }

    [Theory]
    [InlineData(null, "客户所在区域未知", "The customer's region is not known")]
    [InlineData("440000", "区域440000只有一部分", "Only part of region 440000")]
    public void Where_it_cannot_be_told_the_region_is_missing(string? region, string chinese, string english)
    {
        RegionCode? asked = region is null ? null : RegionCode.Parse(region);

        Assert.StartsWith(chinese, Area.Explain(asked, Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.StartsWith(english, Area.Explain(asked, Language.English).ToString(), StringComparison.Ordinal);
        Assert.Single(Area.Explain(asked, Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Single(Area.Explain(asked, Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void An_area_has_one_region_or_more_and_each_once()
    {
        Assert.Equal(["110000", "440300"], new ServiceArea(RegionCode.Parse("440300"), RegionCode.Parse("110000"), RegionCode.Parse("440300")).Regions.Select(region => $"{region}"));
        Assert.Throws<ArgumentException>("regions", () => new ServiceArea());
        Assert.Throws<ArgumentException>("regions", () => new ServiceArea(RegionCode.Parse("440300"), default));
        Assert.Throws<ArgumentException>("region", () => Area.Contains(default(RegionCode)));
    }

    [Theory]
    [InlineData("440305", true)]
    [InlineData(" ４４０３０５ ", true)]
    [InlineData("429004", true)]
    [InlineData("", false)]
    [InlineData("44030", false)]
    [InlineData("4403055", false)]
    [InlineData("44 305", false)]
    [InlineData("040305", false)]
    [InlineData("440005", false)]
    [InlineData("44O305", false)]
    public void A_region_is_six_digits_in_three_levels(string text, bool valid)
    {
        Assert.Equal(valid, RegionCode.TryParse(text, out var region));
        Assert.Equal(!valid, region.IsNone);
        if (!valid)
            Assert.Contains("Give 6 digits", Assert.Throws<FormatException>(() => RegionCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_region_covers_nothing()
    {
        Assert.False(RegionCode.TryParse(null, out var none));
        Assert.False(none.Covers(none) || none.Covers(RegionCode.Parse("110000")) || RegionCode.Parse("110000").Covers(none));
        Assert.Equal("", none.ToString());
        Assert.Throws<ArgumentNullException>("s", () => RegionCode.Parse(null!));
    }

    /// <summary>Against texts: a region covers another whose digits begin with its own, the zeros at the end aside.</summary>
    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 1000)]
    public void The_answer_is_that_of_the_digits(DrawnRegions drawn)
    {
        if (!drawn.Area.Any())
            return;
        var answer = new ServiceArea(drawn.Area).Contains(drawn.Asked);
        var inside = drawn.Area.Any(region => Under(region, drawn.Asked));
        var around = drawn.Area.Any(region => Under(drawn.Asked, region));

        Assert.Equal(inside ? "yes" : around ? "unknown" : "no", answer.ToString());

        static bool Under(RegionCode whole, RegionCode part)
        {
            var digits = whole.ToString();
            var length = digits.EndsWith("0000", StringComparison.Ordinal) ? 2 : digits.EndsWith("00", StringComparison.Ordinal) ? 4 : 6;
            return part.ToString().StartsWith(digits[..length], StringComparison.Ordinal);
        }
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)])]
    public void A_region_more_never_takes_one_away(DrawnRegions drawn)
    {
        var before = new ServiceArea(RegionCode.Parse("440300")).Contains(drawn.Asked);
        var after = new ServiceArea(drawn.Area.Append(RegionCode.Parse("440300"))).Contains(drawn.Asked);

        Assert.True(!before.IsYes || after.IsYes);
        Assert.True(!after.IsNo || before.IsNo);
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)])]
    public void Equality_of_regions_is_by_number(DrawnRegions one, DrawnRegions other)
    {
        RegionCode left = one.Asked, right = other.Asked;
        var same = string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal);

        Assert.Equal((same, !same), (left == right, left != right));
        Assert.Equal(left, RegionCode.Parse($"{left}"));
    }
}
