using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

/// <summary>The languages of explanations (语言).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum Language
{
    /// <summary>Chinese (中文), the language of the regulation.</summary>
    Chinese = 1,
    /// <summary>English (英文).</summary>
    English,
}

/// <summary>Reads the language tags that a host gets, as from a browser (语言代码).</summary>
public static class Languages
{
    /// <summary>Tries to read a tag such as <c>zh</c>, <c>zh-CN</c> or <c>en</c>; case does not matter.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tag, out Language language)
    {
        language = tag?.Split('-', '_')[0].ToUpperInvariant() switch { "ZH" => Language.Chinese, "EN" => Language.English, _ => default };
        return language != default;
    }
}
