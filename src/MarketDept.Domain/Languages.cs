using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

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
