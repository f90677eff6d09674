namespace MarketDept.Domain.Regulations;

/// <summary>Writes a refusal out in words (拒绝的说明), in Chinese or in English.</summary>
/// <remarks>It stands here and not on the exception, because what a clause says is known on this floor and not at the root.</remarks>
public static class RefusalExplanation
{
    /// <summary>What is refused and what is allowed instead, under which clause, and the particulars of the case.</summary>
    /// <remarks>
    /// The particulars are the exception's own message, in English in both languages. A code of the host's own has no text in the
    /// package: then the message is the conclusion.
    /// </remarks>
    /// <param name="refusal">The refusal.</param>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentNullException">There is no refusal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public static Explanation Explain(this DomainException refusal, Language language)
    {
        Guard.Against.Null(refusal);
        var writer = new ExplanationWriter(language);
        var text = DomainErrorCodes.Describe(refusal.Code);
        writer.Add(ExplanationTopic.Conclusion, refusal.Clause, text?.In(language) ?? refusal.Particulars);
        writer.Add(ExplanationTopic.Clause, refusal.Clause, Under(refusal.Clause, writer.Zh));
        if (text is not null)
            writer.Add(ExplanationTopic.Fact, refusal.Clause, writer.Zh ? $"详情（英文）：{refusal.Particulars}" : $"Particulars: {refusal.Particulars}");
        return writer.Done();
    }

    private static string Under(ClauseId id, bool zh) => (ClauseCatalogue.Find(id), zh) switch
    {
        ({ } clause, true) => $"依第{id}条（{clause.Title.Chinese}）拒绝：{clause.Summary.Chinese}",
        ({ } clause, false) => $"Refused under clause {id} ({clause.Title.English}): {clause.Summary.English}",
        (null, true) => $"依第{id}条拒绝，条款目录中没有这一条。",
        (null, false) => $"Refused under clause {id}, which is not in the catalogue.",
    };
}
