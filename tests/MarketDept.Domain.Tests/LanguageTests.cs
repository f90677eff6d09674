namespace MarketDept.Domain.Tests;

public class Choosing_a_language
{
    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("ZH-cn", Language.Chinese)]
    [InlineData("en", Language.English)]
    [InlineData("en_GB", Language.English)]
    public void A_tag_names_it(string tag, Language language)
    {
        Assert.True(Languages.TryParse(tag, out var read));
        Assert.Equal(language, read);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("english")]
    [InlineData("")]
    [InlineData(null)]
    public void Any_other_names_none(string? tag)
    {
        Assert.False(Languages.TryParse(tag, out var read));
        Assert.Equal(default, read);
    }
}
