using System.Globalization;

namespace MarketDept.Domain.Tests;

/// <summary>Cultures whose separators, signs and letters differ, to show that none of them matters.</summary>
internal static class Cultures
{
    public static string[] Names { get; } = ["zh-CN", "en-US", "tr-TR", "de-DE", "fa-IR", ""];

    public static TheoryData<string> Data => [.. Names];

    public static T Under<T>(string name, Func<T> act)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
