namespace MarketDept.Domain.Receivables.Uncollectable;

public sealed partial class UncollectabilityDetermination
{
    private static readonly FixedLine NotLateness = new(
        ExplanationTopic.Reading, Uncollected,
        "逾期不等于无法收回；只有认定了的部分才核销，也只有这一部分才谈得上赔偿。",
        "Overdue is not uncollectable: only what is determined is written off, and only that can be compensated.");

    private static readonly FixedLine ToBeChecked = new(
        ExplanationTopic.LegalRisk, Uncollected,
        "依据清单取自二手资料，应以官方文本核对；由员工承担坏账的做法曾被法院否定。不构成法律意见。",
        "The list of grounds comes from secondary sources and is to be checked against the official text; courts have struck down charging bad debts to employees. No legal advice.");

    /// <summary>Explains in words what was determined, on which ground and by whom (认定说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var isListed = UncollectableGround.All.Contains(Ground);
        writer.Add(ExplanationTopic.Conclusion, Uncollected, zh
            ? $"{Id}：应收款 {Receivable} 中 {Amount:C} {(Revocation is null ? "认定无法收回" : "曾认定无法收回，已撤销")}。"
            : $"{Id}: {Amount:C} of receivable {Receivable} {(Revocation is null ? "are determined uncollectable" : "were determined uncollectable, which is revoked")}.");
        writer.Add(ExplanationTopic.Fact, Uncollected, zh
            ? $"依据{(isListed ? "" : "（公司增列）")}：{Ground.Title.Chinese}；{Iso.Format(DeterminedOn)} 由 {Decider.Id}（{Decider.Position.Title.Chinese}）认定。"
            : $"Ground{(isListed ? "" : " (the company's own)")}: {Ground.Title.English}; determined by {Decider.Id} ({Decider.Position.Title.English}) on {Iso.Format(DeterminedOn)}.");
        foreach (var piece in Evidence)
            writer.Add(ExplanationTopic.Fact, Uncollected, zh ? $"证据：{piece.Description}，存于{piece.KeptAt}。" : $"Evidence: {piece.Description}, kept at {piece.KeptAt}.");
        if (Liable.Count > 0)
        {
            var names = Liable.Select(person => person.Id.Value);
            writer.Add(ExplanationTopic.Fact, Uncollected, zh
                ? $"可能承担赔偿的人没有参与认定：{string.Join("、", names)}。"
                : $"The persons who might have to compensate had no part in the determination: {string.Join(", ", names)}.");
        }

        if (Revocation is { } revocation)
        {
            writer.Add(ExplanationTopic.Fact, Uncollected, zh ? $"{revocation.By.Id} 撤销：{revocation.Reason}" : $"Revoked by {revocation.By.Id}: {revocation.Reason}");
            writer.Add(ExplanationTopic.Reading, Uncollected, zh
                ? "没有认定就没有赔偿；其下已作的核销须冲回。"
                : "Without a determination nothing is compensated; what was written off under it is to be reversed.");
        }

        writer.Add(NotLateness);
        writer.Add(ToBeChecked);
        if (Ground.LegalRisk is { } risk)
            writer.Add(ExplanationTopic.LegalRisk, Uncollected, risk.Text.In(language));
        return writer.Done();
    }
}
