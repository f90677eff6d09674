using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

[Clause("2.2")]
public class Delivering_within_an_area
{
    private static readonly ServiceArea Area = new(RegionCode.Parse("440300"), RegionCode.Parse("440105"), RegionCode.Parse("310000"));

    [Theory]
    [InlineData("440300", "yes", ServiceAreaGround.Inside)]
    [InlineData("440305", "yes", ServiceAreaGround.Inside)]
    [InlineData("310115", "yes", ServiceAreaGround.Inside)]
    [InlineData("440105", "yes", ServiceAreaGround.Inside)]
    [InlineData("440106", "no", ServiceAreaGround.Outside)]
    [InlineData("110000", "no", ServiceAreaGround.Outside)]
    [InlineData("440400", "no", ServiceAreaGround.Outside)]
    [InlineData("440000", "unknown", ServiceAreaGround.RegionTooWide)]
    [InlineData("440100", "unknown", ServiceAreaGround.RegionTooWide)]
    [InlineData(null, "unknown", ServiceAreaGround.RegionUnknown)]
    public void A_region_is_inside_or_outside_or_not_known(string? region, string inside, ServiceAreaGround ground)
    {
        var answer = Area.Check(region is null ? null : RegionCode.Parse(region));

        Assert.Equal((inside, ground), (answer.IsInside.ToString(), answer.Ground));
        Assert.Equal(region ?? "", $"{answer.Region}");
    }

    [Fact]
    public void Outside_is_a_warning_for_the_manager_and_no_refusal()
    {
        var answer = Area.Check(RegionCode.Parse("110000"));

        Assert.True(answer.GoesToManager);
        Assert.Equal(
            "区域110000不在配送范围内。\n范围之外不直接拒绝：给出警示，由经理决定。", answer.Explain(Language.Chinese).ToString());
        Assert.Equal(
            "Region 110000 is outside of the delivery area.\nOutside of the area nothing is refused: it is a warning, and the manager decides.",
            answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void Inside_nobody_is_asked()
    {
        var answer = Area.Check(RegionCode.Parse("440305"));

        Assert.False(answer.GoesToManager);
        Assert.Equal("区域440305在配送范围内。", answer.Explain(Language.Chinese).ToString());
        Assert.Equal("Region 440305 is in the delivery area.", answer.Explain(Language.English).ToString());
    }

    [Theory]
    [InlineData(null, "客户所在区域未知", "The customer's region is not known")]
    [InlineData("440000", "区域440000只有一部分", "Only part of region 440000")]
    public void Where_it_cannot_be_told_the_region_is_missing(string? region, string chinese, string english)
    {
        var answer = Area.Check(region is null ? null : RegionCode.Parse(region));

        Assert.False(answer.GoesToManager);
        Assert.StartsWith(chinese, answer.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.StartsWith(english, answer.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Single(answer.Explain(Language.Chinese).About(ExplanationTopic.Missing));
        Assert.Single(answer.Explain(Language.English).About(ExplanationTopic.Missing));
    }

    [Fact]
    public void An_area_has_one_region_or_more_and_each_once()
    {
        Assert.Equal(["110000", "440300"], new ServiceArea(RegionCode.Parse("440300"), RegionCode.Parse("110000"), RegionCode.Parse("440300")).Regions.Select(region => $"{region}"));
        Assert.Throws<ArgumentException>(() => new ServiceArea());
        Assert.Throws<ArgumentException>(() => new ServiceArea(RegionCode.Parse("440300"), default));
        Assert.Throws<ArgumentException>(() => Area.Check(default(RegionCode)));
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
        Assert.Throws<ArgumentNullException>(() => RegionCode.Parse(null!));
    }

    /// <summary>Against texts: a region covers another whose digits begin with its own, the zeros at the end aside.</summary>
    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 1000)]
    public void The_answer_is_that_of_the_digits(DrawnRegions drawn)
    {
        if (!drawn.Area.Any())
            return;
        var answer = new ServiceArea(drawn.Area).Check(drawn.Asked);
        var inside = drawn.Area.Any(region => Under(region, drawn.Asked));
        var around = drawn.Area.Any(region => Under(drawn.Asked, region));

        Assert.Equal(inside ? "yes" : around ? "unknown" : "no", answer.IsInside.ToString());

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
        var before = new ServiceArea(RegionCode.Parse("440300")).Check(drawn.Asked).IsInside;
        var after = new ServiceArea(drawn.Area.Append(RegionCode.Parse("440300"))).Check(drawn.Asked).IsInside;

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
