namespace MarketDept.Domain.Regulations;

/// <summary>The legal risk of applying a clause (法律风险): what courts or other law hold against it, how serious that is, and the sources.</summary>
/// <remarks>Equality is by value, so a page can print each text once. The texts come from secondary copies and are no legal advice.</remarks>
/// <param name="IsHigh">Whether a court or a supervising authority has acted against such a clause (高); otherwise the risk is to be kept in mind (留意).</param>
/// <param name="Text">What courts or other law hold against it, in sentences.</param>
/// <param name="Sources">The sources, at least one.</param>
/// <exception cref="ArgumentException">The text or the sources are missing.</exception>
public sealed record LegalRisk(bool IsHigh, Bilingual Text, ValueList<LegalSource> Sources) : DomainValue
{
    /// <summary>What courts or other law hold against applying the clause (说明), in sentences.</summary>
    public Bilingual Text { get; } = Guard.Against.Default(Text);
    /// <summary>The laws and cases that the text rests on (来源), at least one.</summary>
    public ValueList<LegalSource> Sources { get; } = ValueList.From(Guard.Against.NullOrEmpty(Sources));

    /// <summary>The legal risk of every fine, whichever clause imposes it (罚款的法律风险).</summary>
    public static LegalRisk OfFines => Regulations.Text.LegalRisks.Fine;

    /// <summary>The legal risk of a compensation that rests on age alone (账龄认定的法律风险), in addition to that of 11.2.3.</summary>
    public static LegalRisk OfAge => Regulations.Text.LegalRisks.AgeOnly;
}
