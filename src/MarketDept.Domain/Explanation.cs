namespace MarketDept.Domain;

/// <summary>The explanation of a decision (说明理由): derived on demand, in one language, line by line.</summary>
/// <remarks>Equal decisions give equal explanations, in every culture and time zone.</remarks>
public sealed record Explanation
{
    internal Explanation(Language language, ValueList<ExplanationLine> lines) => (Language, Lines) = (language, lines);

    /// <summary>The language of the texts (语言): Chinese or English.</summary>
    public Language Language { get; }
    /// <summary>The lines of the explanation (说明条目), the conclusion first.</summary>
    public ValueList<ExplanationLine> Lines { get; }

    /// <summary>The lines about this case (认定部分), without the readings and legal risks that are the same wherever a clause applies.</summary>
    public IEnumerable<ExplanationLine> Decision => Lines.Where(line => !IsBackground(line));

    /// <summary>The readings and the legal risks (释义与法律风险). A page with many explanations prints each of them once.</summary>
    public IEnumerable<ExplanationLine> Background => Lines.Where(IsBackground);

    /// <summary>The texts of the lines on one topic, in their order (某一事项的说明); empty where no line is about it.</summary>
    public IEnumerable<string> About(ExplanationTopic topic) =>
        Lines.Where(line => line.Topic == topic).Select(line => line.Text);

    private static bool IsBackground(ExplanationLine line) => line.Topic is ExplanationTopic.Reading or ExplanationTopic.LegalRisk;

    /// <summary>All lines, each on its own, separated by a line feed.</summary>
    public override string ToString() => string.Join('\n', Lines.Select(line => line.Text));
}

/// <summary>One line of an <see cref="Explanation"/> (说明条目).</summary>
/// <param name="Topic">What the line is about.</param>
/// <param name="Clause">The clause that the line is about; <c>default</c> where it is about none.</param>
/// <param name="Text">One sentence, in the language of the explanation.</param>
public sealed record ExplanationLine(ExplanationTopic Topic, ClauseId Clause, string Text) : DomainValue
{
    /// <summary>One sentence, in the language of the explanation, on one line (内容). Whatever text it repeats begins no line of its own.</summary>
    public string Text { get; init => field = Guards.Cleaned(value); } = Guards.Cleaned(Text);
}
