namespace MarketDept.Domain.Tests;

public class Listing_values
{
    [Fact]
    public void Equal_items_in_the_same_order_are_an_equal_list()
    {
        ValueList<int> one = [1, 2], same = ValueList.From(Enumerable.Range(1, 2)), other = [2, 1];

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(null));
        Assert.Equal("[1, 2]", one.ToString());
    }

    [Fact]
    public void It_keeps_a_copy_of_its_own()
    {
        int[] source = [1, 2];
        var list = ValueList.From(source);
        source[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_that_is_one_already_is_not_copied_and_none_is_a_mistake()
    {
        ValueList<int> list = [1, 2];

        Assert.Same(list, ValueList.From(list));
        Assert.Same(ValueList.Create<int>([]), ValueList.Create<int>([]));
        Assert.Throws<ArgumentNullException>("items", () => ValueList.From<int>(null!));
    }

    [Fact]
    public void There_is_no_place_beyond_its_end()
    {
        Assert.Throws<IndexOutOfRangeException>(() => ValueList.Create<int>([1])[1]);
        Assert.Throws<IndexOutOfRangeException>(() => ValueList.Create<string>(["a"]).With("b")[2]);
    }

    [Fact]
    public void One_that_grows_leaves_the_shorter_ones_as_they_were()
    {
        ValueList<string> one = ["a"];
        var two = one.With("b");
        var (three, other) = (two.With("c"), two.With("d"));

        Assert.Equal([["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "d"]], new[] { one, two, three, other });
        Assert.Equal(("[a, b]", 2), (two.ToString(), two.AsSpan().Length));
        Assert.Equal((ValueList.Create<string>(["a", "b"]), true), (two, two.GetHashCode() == ValueList.Create<string>(["a", "b"]).GetHashCode()));
        Assert.Equal(["a", "b", "c", "e"], three.With("e"));
    }

    [Fact]
    public async Task One_that_grows_by_several_threads_at_once_grows_apart()
    {
        var start = ValueList.Create<string>(["a"]).With("b");
        var grown = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => Enumerable.Range(0, 100).Aggregate(start, (list, n) => list.With($"{i}-{n}")), TestContext.Current.CancellationToken)));

        Assert.All(grown.Index(), row => Assert.Equal(["a", "b", .. Enumerable.Range(0, 100).Select(n => $"{row.Index}-{n}")], row.Item));
    }
}

public class Saying_it_in_two_languages
{
    [Fact]
    public void Each_language_has_its_text()
    {
        var text = new Bilingual("罚款", "fine");

        Assert.Equal(("罚款", "fine"), (text.In(Language.Chinese), text.In(Language.English)));
        Assert.Equal("罚款 / fine", text.ToString());
        Assert.True(text == new Bilingual("罚款", "fine") && text != new Bilingual("罚款", "penalty"));
    }

    [Theory]
    [InlineData("", "fine")]
    [InlineData("罚款", " ")]
    public void Neither_is_blank(string chinese, string english) =>
        Mistake.Thrown(() => new Bilingual(chinese, english));

    [Fact]
    public void A_third_language_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => new Bilingual("罚款", "fine").In((Language)3));
}
