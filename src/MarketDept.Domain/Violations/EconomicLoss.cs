namespace MarketDept.Domain.Violations;

/// <summary>The economic loss caused by a breach (经济损失): an amount, none, or not known yet; with the decided share that offenders bear.</summary>
/// <remarks>Someone has to state that nothing was lost. Without a statement the loss is open and the compensation undetermined, never zero. Equality is by
/// value.</remarks>
[Clause("11.1")]
public sealed record EconomicLoss : DomainValue
{
    private EconomicLoss(Money? amount, Share? share = null, string? reason = null) => (Amount, Share, ShareReason) = (amount, share, reason);

    /// <summary>The loss is not known yet (损失未查明); nobody has stated an amount or that there was none.</summary>
    public static EconomicLoss Open { get; } = new((Money?)null);
    /// <summary>The statement that nothing was lost (没有损失).</summary>
    public static EconomicLoss None { get; } = new(Money.Zero);
    /// <summary>The loss, in yuan, not negative (损失金额); zero where nothing was lost, null while it is not known.</summary>
    public Money? Amount { get; }
    /// <summary>The share of the loss that offenders bear under 11.1, decided for this case (赔偿比例); null while none is decided, which is not
    /// zero.</summary>
    public Share? Share { get; }
    /// <summary>Why this share was decided, for the record (理由); present exactly with <see cref="Share"/>.</summary>
    public string? ShareReason { get; }

    /// <summary>A known loss for which no share is decided yet (损失金额).</summary>
    /// <param name="amount">The loss, in yuan, not negative; zero means that nothing was lost.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static EconomicLoss Of(Money amount) => new(Guard.Against.Negative(amount));

    /// <summary>A known loss with the share decided for this case (损失金额与赔偿比例).</summary>
    /// <param name="amount">The loss, in yuan, not negative; zero means that nothing was lost.</param>
    /// <param name="share">The share, above 0. The regulation fixes none. Clause 11.2.4 does not use it.</param>
    /// <param name="reason">Why this share was decided, not blank.</param>
    /// <exception cref="ArgumentException">The amount is negative, the share 0, or the reason blank.</exception>
    public static EconomicLoss Of(Money amount, Share share, string reason) => new(
        Guard.Against.Negative(amount),
        share.IsPositive ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "The share is not above 0. Give a share above 0 and at most 1."),
        Guard.Against.NullOrWhiteSpace(reason, message: "A decided share of a loss needs its reason, a text that is not blank."));

    /// <summary>The part of the loss that offenders bear together under 11.1: loss times share, rounded half away from zero to the fen (四舍五入).</summary>
    /// <returns>The amount in yuan; zero where there was no loss; null while the loss or its share is open.</returns>
    [Clause("11.1")]
    public Money? ProportionBorne() => Amount switch
    {
        { IsZero: true } => Money.Zero,
        { } lost when Share is { } decided => lost.Multiply(decided, MidpointRounding.AwayFromZero),
        _ => null,
    };

    /// <summary>The facts that leave the part open.</summary>
    internal FactNames Missing => Amount switch
    {
        { IsZero: true } => FactNames.None,
        null => FactNames.Loss | (Share is null ? FactNames.LossShare : FactNames.None),
        _ => Share is null ? FactNames.LossShare : FactNames.None,
    };

    internal void State(Statement to)
    {
        if (Amount is { } amount)
            to.Add(FactNames.Loss, amount.Fen);
        if (Share is { } share)
            to.Add(FactNames.LossShare, share.Units);
    }

    /// <summary>The loss according to a version. A share may be known while the loss is open.</summary>
    internal static EconomicLoss In(FactVersion version) => new(version.Amount(FactNames.Loss), version.SharedLoss?.Share, version.SharedLoss?.ShareReason);

    /// <summary>Writes the steps of clause 11.1, and of the whole loss under 11.2.4.</summary>
    internal void Explain(ExplanationWriter writer, ClauseId clause)
    {
        var zh = writer.Zh;
        if (Amount is not { } amount)
        {
            writer.Add(ExplanationTopic.Missing, clause, zh ? "有无经济损失尚未查明：赔偿未定，不是零。" : "Whether anything was lost is not stated. The compensation is undetermined, not zero.");
            return;
        }

        if (amount.IsZero)
        {
            writer.Add(ExplanationTopic.Fact, clause, zh ? "已查明没有经济损失，赔偿为 ¥0.00。" : "It is stated that nothing was lost: the compensation is ¥0.00.");
            return;
        }

        writer.Add(ExplanationTopic.Fact, clause, zh ? $"已证实的损失：{amount:C}。" : $"Proven loss: {amount:C}.");
        if (clause != ViolationKind.OperatingRule.Clause.Id)
        {
            writer.Add(ExplanationTopic.Step, clause, zh
                ? $"赔偿 = 已证实的损失全额 = {amount:C}{(Share is null ? "" : "；本条不按比例，所报比例不用")}。"
                : $"Compensation = the whole proven loss = {amount:C}{(Share is null ? "" : "; this clause knows no share, and the one stated is not used")}.");
        }
        else if (Share is { } decided)
        {
            writer.Add(ExplanationTopic.Fact, clause, zh
                ? $"本案决定的赔偿比例：{decided:P}；理由：{ShareReason}。"
                : $"Share decided for this case: {decided:P}; reason: {ShareReason}.");
            writer.Add(ExplanationTopic.Step, clause, zh
                ? $"赔偿 = {amount:C} × {decided:P} = {ProportionBorne():C}（四舍五入到分）。"
                : $"Compensation = {amount:C} × {decided:P} = {ProportionBorne():C} (half away from zero, to the fen).");
        }
        else
        {
            writer.Add(ExplanationTopic.Missing, clause, zh
                ? "赔偿比例尚未决定，条文也没有规定：赔偿未定，不是零。"
                : "No share is decided. The text fixes none, so the compensation is undetermined, not zero.");
        }
    }
}
