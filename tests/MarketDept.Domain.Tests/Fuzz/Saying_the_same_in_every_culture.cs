using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Every value that the samples hold says itself in the same words wherever the process runs.</summary>
public class Saying_the_same_in_every_culture
{
    public static TheoryData<string> Cultures => ["fa-IR", "tr-TR", "de-DE", "ar-SA"];

    [Theory, MemberData(nameof(Cultures))]
    public void A_value_does(string culture)
    {
        object[] all = [.. ThePackage.PublicTypes.Where(it => !it.ContainsGenericParameters && it is { IsEnum: false }).SelectMany(type => Values.Of(type).Take(20))];
        Assert.True(all.Length > 1000);
        string?[] Say() => [.. all.Select(it => it.ToString())];

        Assert.Equal(Tests.Cultures.Under("", Say), Tests.Cultures.Under(culture, Say));
    }
}
