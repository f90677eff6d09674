namespace MarketDept.Domain;

/// <summary>The two languages in which the regulation explains itself (语言).</summary>
/// <remarks><c>default</c> is Chinese, the language of the regulation.</remarks>
public enum Language
{
    /// <summary>Chinese (中文).</summary>
    Chinese,
    /// <summary>English (英文).</summary>
    English,
}
