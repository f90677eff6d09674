namespace MarketDept.Domain.Tests;

public class Numbering_the_clauses
{
    [Theory]
    [InlineData("1", 1, 0, 0)]
    [InlineData("8.4", 8, 4, 0)]
    [InlineData("8.3.3", 8, 3, 3)]
    [InlineData("99.99.99", 99, 99, 99)]
    public void A_number_reads_and_prints_the_same(string text, int section, int article, int item)
    {
        var id = ClauseId.Parse(text);

        Assert.Equal((section, article, item, text), (id.Section, id.Article, id.Item, id.ToString()));
        Assert.Equal(new ClauseId(section, article, item), id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("8.")]
    [InlineData(".8")]
    [InlineData("8..3")]
    [InlineData("08.3")]
    [InlineData("0")]
    [InlineData("8.0")]
    [InlineData("100")]
    [InlineData("8.1.2.3")]
    [InlineData("８.1")]
    [InlineData(" 8.1")]
    [InlineData("+8")]
    [InlineData("8.1a")]
    public void Anything_else_is_no_number(string text)
    {
        Assert.False(ClauseId.TryParse(text, out _));
        Assert.Contains("such as 8.3.3", Assert.Throws<FormatException>(() => ClauseId.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 0, "section")]
    [InlineData(100, 0, 0, "section")]
    [InlineData(8, -1, 0, "article")]
    [InlineData(8, 100, 0, "article")]
    [InlineData(8, 0, 1, "item")]
    [InlineData(8, 1, -1, "item")]
    [InlineData(8, 1, 100, "item")]
    public void Parts_out_of_range_are_refused(int section, int article, int item, string named) =>
        Assert.Throws<ArgumentOutOfRangeException>(named, () => new ClauseId(section, article, item));

    [Theory]
    [InlineData("8.1.2", "8.1.2", false, true, false, true)]
    [InlineData("8.1.2", "8.1.10", true, true, false, false)]
    [InlineData("8.2", "8.1.10", false, false, true, true)]
    public void Operators_compare_by_that_order(string left, string right, bool less, bool lessOrEqual, bool greater, bool greaterOrEqual)
    {
        var (one, other) = (ClauseId.Parse(left), ClauseId.Parse(right));

        Assert.Equal((less, lessOrEqual, greater, greaterOrEqual), (one < other, one <= other, one > other, one >= other));
    }

    [Fact]
    public void A_text_longer_than_any_number_and_no_text_are_none()
    {
        Assert.Equal((false, false), (ClauseId.TryParse(null, out _), ClauseId.TryParse(new string('1', 1_000_000), out _)));
        Assert.Throws<ArgumentNullException>("s", () => ClauseId.Parse(null!));
        Span<char> four = stackalloc char[4];
        Assert.False(ClauseId.Parse("8.1.2").TryFormat(four, out var written, default, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Order_is_that_of_the_regulation()
    {
        string[] ordered = ["1", "8", "8.1", "8.1.2", "8.1.10", "8.2", "8.10", "11.2", "11.2.1"];

        Assert.Equal(ordered, ordered.Reverse().Select(ClauseId.Parse).Order().Select(id => id.ToString()));
        Assert.True(ClauseId.Parse("8.9") < ClauseId.Parse("8.10") && ClauseId.Parse("8.10") >= ClauseId.Parse("8.9"));
    }

    [Fact]
    public void Default_is_no_clause()
    {
        Assert.Equal("", default(ClauseId).ToString());
        Assert.Equal("", $"{default(ClauseId)}");
    }

    [Fact]
    public void It_writes_itself_without_a_string_where_there_is_room()
    {
        Span<char> room = stackalloc char[5];

        Assert.True(ClauseId.Parse("8.3.3").TryFormat(room, out var written, default, null));
        Assert.Equal("8.3.3", room[..written].ToString());
        Assert.False(ClauseId.Parse("8.3.10").TryFormat(room, out _, default, null));
    }
}
