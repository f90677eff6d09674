namespace MarketDept.Domain.Regulations;

/// <summary>What courts or other law hold against applying a clause (法律风险): whether it is serious, a text, and where it comes from.</summary>
/// <remarks>Equality is by value, so that a page can print each text once. From secondary copies; no legal advice.</remarks>
/// <param name="IsHigh">Whether a court or a supervising authority has acted against it (高); otherwise it is to be borne in mind (留意).</param>
/// <param name="Text">What is held against it, in sentences.</param>
/// <param name="Sources">Where it comes from, at least one source.</param>
/// <exception cref="ArgumentException">The text or the sources are missing.</exception>
public sealed record LegalRisk(bool IsHigh, Bilingual Text, ValueList<LegalSource> Sources) : DomainValue
{
    /// <summary>What is held against it (说明), in sentences.</summary>
    public Bilingual Text { get; } = Guard.Against.Default(Text);
    /// <summary>Where it comes from (来源).</summary>
    public ValueList<LegalSource> Sources { get; } = ValueList.From(Guard.Against.NullOrEmpty(Sources));

    /// <summary>Of every fine, whichever clause imposes it (罚款的法律风险).</summary>
    public static LegalRisk OfFines => Regulations.Text.LegalRisks.Fine;

    /// <summary>Of a compensation that rests on age alone (账龄认定的法律风险), besides that of 11.2.3.</summary>
    public static LegalRisk OfAge => Regulations.Text.LegalRisks.AgeOnly;
}
