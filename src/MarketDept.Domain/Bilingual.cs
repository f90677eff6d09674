namespace MarketDept.Domain;

/// <summary>One text in Chinese and in English (双语文本).</summary>
/// <remarks>Both texts are present and not blank. Equality is by both texts. <c>default</c> is the empty text in both.</remarks>
public readonly record struct Bilingual
{
    private readonly string? _chinese;
    private readonly string? _english;

    /// <summary>Creates the pair of two texts.</summary>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public Bilingual(string chinese, string english) =>
        (_chinese, _english) = (Guard.Against.NullOrWhiteSpace(chinese), Guard.Against.NullOrWhiteSpace(english));

    /// <summary>The Chinese text; empty for <c>default</c>.</summary>
    public string Chinese => _chinese ?? "";

    /// <summary>The English text; empty for <c>default</c>.</summary>
    public string English => _english ?? "";

    /// <summary>The text in one language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public string In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language is unknown. Give Chinese or English."),
    };

    /// <summary>Both texts, Chinese first.</summary>
    public override string ToString() => $"{Chinese} / {English}";
}

/// <summary>A thing with a short name in both languages, as used in sentences.</summary>
internal interface ITitled
{
    Bilingual Title { get; }
}
