using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Tests;

public class Naming_a_thing_by_its_id
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void A_blank_is_no_id(string? text)
    {
        var refusal = Assert.Throws<ArgumentException>("value", () => new Id<StaffMember>(text!));

        Assert.Contains("StaffMember", refusal.Message, StringComparison.Ordinal);
        Assert.False(TryParse<Id<StaffMember>>(text, out _));
    }

    [Fact]
    public void The_text_is_kept_as_it_is()
    {
        Assert.Equal(" s01 ", new Id<StaffMember>(" s01 ").Value);
        Assert.NotEqual(new Id<StaffMember>("s01"), new Id<StaffMember>("S01"));
        Assert.True(TryParse<Id<StaffMember>>("S01", out var parsed));
        Assert.Equal(new Id<StaffMember>("S01"), parsed);
    }

    [Fact]
    public void Order_is_ordinal()
    {
        Id<StaffMember> upper = new("Z"), lower = new("a");

        Assert.True(upper < lower && upper <= lower && lower > upper && lower >= upper && upper != lower);
        Assert.False(lower < upper || lower <= upper || upper > lower || upper >= lower);
        Assert.Equal(lower, new[] { upper, lower }.Max());
        Id<StaffMember> same = new("a");
        Assert.True(lower <= same && lower >= same && !(lower < same) && !(lower > same));
    }

    [Fact]
    public void Default_is_none()
    {
        Assert.True(default(Id<StaffMember>).IsNone);
        Assert.Equal("", default(Id<StaffMember>).ToString());
        Assert.Equal(0, default(Id<StaffMember>).GetHashCode());
    }

    private static bool TryParse<T>(string? text, out T result) where T : IParsable<T> => T.TryParse(text, null, out result!);
}
