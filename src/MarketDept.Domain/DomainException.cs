namespace MarketDept.Domain;

/// <summary>The regulation refuses a command (规则拒绝). A refused command changes nothing.</summary>
/// <remarks>A mistake of the caller (null, a blank id, a negative amount) is an <see cref="ArgumentException"/> instead. The message is English in
/// every culture, for logs. For people use <see cref="Explain"/>, in Chinese or English.</remarks>
public sealed class DomainException : Exception
{
    private readonly FormattableString _chinese;
    private readonly FormattableString _english;

    internal DomainException(Refusal refusal, ClauseId clause, FormattableString chinese, FormattableString english) =>
        (Refusal, Clause, _chinese, _english) = (refusal, clause, chinese, english);

    /// <summary>The refusal with its code, category and text (拒绝理由).</summary>
    public Refusal Refusal { get; }

    /// <summary>The stable code of the refusal (代码), such as <c>dispute.above-disputed</c>.</summary>
    public string Code => Refusal.Code;

    /// <summary>The clause of the regulation that the refusal rests on (依据条款).</summary>
    public ClauseId Clause { get; }

    /// <summary>Reason and particulars in English, with the clause and the code; times in UTC.</summary>
    public override string Message =>
        $"{Refusal.Text.English} {Particulars(Language.English, DateTimeZone.Utc)} (clause {Clause}, {Code})";

    /// <summary>Tells what is refused, what to do instead, and the particulars of the case (拒绝的说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="zone">The time zone in which moments are told; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    /// <example><code>
    /// catch (DomainException refusal)
    /// {
    ///     Console.WriteLine($"{refusal.Refusal.Code}, HTTP {refusal.Refusal.HttpStatus}");
    ///     Console.WriteLine(refusal.Explain(Language.Chinese));
    /// }
    /// </code></example>
    public Explanation Explain(Language language, DateTimeZone? zone = null)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, Clause, Refusal.Text.In(language));
        writer.Add(ExplanationTopic.Fact, Clause, Particulars(language, zone ?? BusinessZone.Default));
        writer.Add(ExplanationTopic.Clause, Clause, writer.Zh ? $"依据：第{Clause}条。" : $"Refused under clause {Clause}.");
        return writer.Done();
    }

    private string Particulars(Language language, DateTimeZone zone) =>
        Guards.Excerpt((language == Language.Chinese ? _chinese : _english).ToString(new Wording(language, zone)), 2000);
}
