using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

/// <summary>The two languages in which the regulation explains itself (语言).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum Language
{
    /// <summary>Chinese (中文), the language of the regulation.</summary>
    Chinese = 1,
    /// <summary>English (英文).</summary>
    English,
}

/// <summary>Reads which language somebody asks for (语言代码).</summary>
public static class Languages
{
    /// <summary>Reads a tag such as <c>zh</c>, <c>zh-CN</c> or <c>en</c>, capital letters or small.</summary>
    public static bool TryParse([NotNullWhen(true)] string? tag, out Language language)
    {
        language = tag?.Split('-', '_')[0].ToUpperInvariant() switch { "ZH" => Language.Chinese, "EN" => Language.English, _ => default };
        return language != default;
    }
}
