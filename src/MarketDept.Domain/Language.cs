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
