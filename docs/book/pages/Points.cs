using System.Text.RegularExpressions;

namespace MarketDept.Book.Pages;

/// <summary>A reading point by point: its sentences, each with its counterpart in the other language.</summary>
internal static partial class Points
{
    internal static Bilingual[] Of(Bilingual text)
    {
        string[] zh = [.. ChineseEnd().Split(text.Chinese).Where(part => part.Length > 0)];
        string[] en = [.. EnglishEnd().Split(text.English)];
        return zh.Length == en.Length ? [.. zh.Zip(en, (chinese, english) => new Bilingual(chinese, english))] : [text];
    }

    [GeneratedRegex("(?<=。)")]
    private static partial Regex ChineseEnd();

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])")]
    private static partial Regex EnglishEnd();
}
