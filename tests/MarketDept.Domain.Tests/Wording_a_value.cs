using System.Globalization;

namespace MarketDept.Domain.Tests;

public class Wording_a_value
{
    [Fact]
    public void A_list_is_told_with_the_marks_of_its_language()
    {
        Assert.Equal("¥1.00、2、—", Said(Language.Chinese));
        Assert.Equal("¥1.00, 2, —", Said(Language.English));

        static string Said(Language language) => string.Format(new Wording(language, DateTimeZone.Utc), "{0}", [new object?[] { Money.FromYuan(1m), 2, null }]);
    }

    [Fact]
    public void It_formats_values_and_is_no_culture()
    {
        var wording = new Wording(Language.English, DateTimeZone.Utc);

        Assert.Same(wording, wording.GetFormat(typeof(ICustomFormatter)));
        Assert.Null(wording.GetFormat(typeof(NumberFormatInfo)));
        Assert.Null(wording.GetFormat(null));
    }
}
