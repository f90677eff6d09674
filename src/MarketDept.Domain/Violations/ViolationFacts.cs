using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Violations;

/// <summary>The facts of one kind of breach (违纪事实). Each kind has a type of its own, so that facts of two kinds cannot be mixed.</summary>
/// <remarks>A closed hierarchy: the six kinds of section 11 and no other. Equality is by value.</remarks>
public abstract record ViolationFacts
{
    private protected ViolationFacts()
    {
    }

    /// <summary>The kind of breach that these are the facts of.</summary>
    public abstract ViolationKind Kind { get; }

    /// <summary>Which clause the facts lead to, and the amounts that follow from them. Allocates nothing.</summary>
    internal abstract Judgement Judge();

    /// <summary>
    /// The numbers from which the remedy of the clause is computed, rows in a fixed order, so that two reports of one act
    /// agree exactly if these are equal. Ids of rows, the order of rows and the reason of a share are no part of it.
    /// </summary>
    internal abstract IEnumerable<long> RemedyInputs(Clause sanction);

    /// <summary>Writes the facts that were read and each step of the amounts.</summary>
    internal abstract void ExplainFacts(ExplanationWriter writer, in Judgement judgement);

    /// <summary>Writes which clauses were considered and do not apply, and for which fact.</summary>
    internal virtual void ExplainWhyNot(ExplanationWriter writer, in Judgement judgement)
    {
        if (judgement.Outcome != Outcome.Applies)
            return;
        foreach (var line in Kind.GivingWay)
            writer.Add(line);
        foreach (var neighbour in Kind.Neighbours)
            writer.Add(neighbour.NotStated);
    }

    /// <summary>The steps of clause 11.1, and of the proven loss of 11.2.4.</summary>
    private protected static void ExplainLoss(ExplanationWriter writer, ClauseId clause, ProvenLoss? loss)
    {
        if (loss is null || loss.Amount.IsZero)
        {
            writer.Add(ExplanationTopic.Fact, clause, writer.Zh ? "没有报告经济损失，赔偿为 0.00 元。" : "No economic loss was reported: the compensation is 0.00 yuan.");
            return;
        }

        writer.Add(ExplanationTopic.Fact, clause, writer.Zh ? $"已证实的损失：{loss.Amount:C}。" : $"Proven loss: {loss.Amount:C}.");
        if (clause != ViolationKind.OperatingRule.Clause.Id)
        {
            writer.Add(ExplanationTopic.Step, clause, writer.Zh
                ? $"赔偿 = 已证实的损失全额 = {loss.Amount:C}{(loss.Share is null ? "" : "；本条不按比例，所报比例不用")}。"
                : $"Compensation = the whole proven loss = {loss.Amount:C}{(loss.Share is null ? "" : "; this clause knows no share, and the one stated is not used")}.");
            return;
        }

        if (loss.Share is not { } decided)
        {
            writer.Add(ExplanationTopic.Missing, clause, writer.Zh
                ? "尚未决定赔偿比例（缺：赔偿比例）；条文没有规定比例，所以赔偿额未定，不是零。"
                : "No share is decided (missing: the loss share); the text fixes none, so the compensation is undetermined and not zero.");
            return;
        }

        writer.Add(ExplanationTopic.Fact, clause, writer.Zh
            ? $"就本案决定的比例：{decided.Share:P}；理由：{decided.Reason}。"
            : $"Share decided for this case: {decided.Share:P}; reason: {decided.Reason}.");
        writer.Add(ExplanationTopic.Step, clause, writer.Zh
            ? $"赔偿 = {loss.Amount:C} × {decided.Share:P} = {loss.ProportionBorne():C}（四舍五入到分）。"
            : $"Compensation = {loss.Amount:C} × {decided.Share:P} = {loss.ProportionBorne():C} (half away from zero, to the fen).");
    }
}
