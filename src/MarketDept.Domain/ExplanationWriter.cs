namespace MarketDept.Domain;

/// <summary>Collects the lines of an explanation in one language.</summary>
internal sealed class ExplanationWriter
{
    private readonly Language _language;
    private readonly List<ExplanationLine> _lines = new(12);

    internal ExplanationWriter(Language language)
    {
        if (language is not (Language.Chinese or Language.English))
            throw new ArgumentOutOfRangeException(nameof(language), language, "The language is unknown. Give Chinese or English.");
        _language = language;
    }

    /// <summary>Whether to write Chinese. Callers check it, so that only one of the two texts is built.</summary>
    internal bool Zh => _language == Language.Chinese;

    internal Language Language => _language;

    internal void Add(ExplanationTopic topic, ClauseId clause, string text) => _lines.Add(new(topic, clause, text));

    /// <summary>Adds a line given in both languages. Only the text in the writer's language is formatted.</summary>
    internal void Add(ExplanationTopic topic, ClauseId clause, FormattableString chinese, FormattableString english) =>
        Add(topic, clause, (Zh ? chinese : english).ToString(new Wording(_language, BusinessZone.Default)));

    internal void Add(FixedLine line) => _lines.Add(Zh ? line.Chinese : line.English);

    internal Explanation Done() => new(_language, new ValueList<ExplanationLine>([.. _lines]));
}

/// <summary>A line that does not depend on a case. Each language is written once and shared by all explanations.</summary>
internal sealed class FixedLine(ExplanationTopic topic, ClauseId clause, string chinese, string english)
{
    internal ExplanationLine Chinese { get; } = new(topic, clause, chinese);

    internal ExplanationLine English { get; } = new(topic, clause, english);
}
