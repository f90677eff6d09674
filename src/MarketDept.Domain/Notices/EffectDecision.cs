namespace MarketDept.Domain.Notices;

/// <summary>Whether what a form asks for may take effect (能否生效): a new settlement, a changed rate, credit, a pickup.</summary>
/// <remarks>The answer judges a moment by the steps taken until then. Asked about the past, the obstacles are evidence of what was done without
/// cover. Equality is by value.</remarks>
public sealed record EffectDecision : DomainValue
{
    internal EffectDecision(
        Notice? notice, NoticeForm form, Instant at, LocalDate on, ValueList<EffectObstacle> obstacles, LocalDate? earliestOn, bool isMissingBills) =>
        (Notice, Number, Content, Form, At, On, Obstacles, EarliestOn, IsMissingBills) =
            (notice?.Id, notice?.Number, notice?.Content, form, at, on, obstacles, earliestOn, isMissingBills);

    /// <summary>The id of the notice (通知单); null where no form was filled in.</summary>
    public Id<Notice>? Notice { get; }
    /// <summary>The number on the form (单号); null where no form was filled in.</summary>
    public string? Number { get; }
    /// <summary>The form that the act needs (表单).</summary>
    public NoticeForm Form { get; }
    /// <summary>The moment asked about (判断时间).</summary>
    public Instant At { get; }
    /// <summary>The day of the moment asked about, in the company's time zone (判断日).</summary>
    public LocalDate On { get; }
    /// <summary>The obstacles (障碍): lacking steps and other reasons; empty where there is none.</summary>
    public ValueList<EffectObstacle> Obstacles { get; }
    /// <summary>The first day on which the content of the form may take effect (最早生效日); null while a step lacks, something is not known, or no day is
    /// left.</summary>
    /// <remarks>No day is left where the promised date or the end of the pickup time came first. None is left either where bills are confirmed up
    /// to the end of the calendar.</remarks>
    public LocalDate? EarliestOn { get; }
    /// <summary>Whether the answer depends on confirmed bills that nobody has stated (缺少账单确认情况).</summary>
    public bool IsMissingBills { get; }
    /// <summary>The content of the notice; null where there is no notice.</summary>
    internal NoticeContent? Content { get; }

    /// <summary>Whether the content of the form may take effect (能否生效): no where there is an obstacle; unknown where a fact is missing.</summary>
    public Fact IsAllowed => Obstacles.Count > 0 ? Fact.No : IsMissingBills ? Fact.Unknown : Fact.Yes;

    /// <summary>The obstacles, or the missing facts, in a few words each.</summary>
    internal IEnumerable<Bilingual> Reasons => Obstacles.Select(obstacle => obstacle.What)
        .DefaultIfEmpty(new("缺少客户的账单确认情况", "up to which day bills are confirmed is not known"));

    /// <summary>The answer "no" for an act for which no form was filled in (没有填单).</summary>
    /// <param name="form">The form that would be needed.</param>
    /// <param name="at">The moment asked about.</param>
    /// <exception cref="ArgumentNullException">There is no form to ask about.</exception>
    public static EffectDecision WithoutForm(NoticeForm form, Instant at) => new(
        null, Guard.Against.Null(form), at, at.InBusinessZone().Date,
        [new EffectObstacle(EffectObstacleKind.NoForm, form.Clause)], null, false);

    /// <summary>Tells in sentences whether the content of the form may take effect, and what stands against it (说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var title = Form.Title.In(language) + (Number is { } number ? $" {number}" : "");
        if (IsAllowed.IsYes)
            writer.Add(ExplanationTopic.Conclusion, Form.Clause, $"{title}：{On} 可以执行。", $"{title}: on {On} it may happen.");
        else if (IsAllowed.IsNo)
            writer.Add(ExplanationTopic.Conclusion, Form.Clause, $"{title}：{On} 不得执行。", $"{title}: on {On} it may not happen.");
        else
            writer.Add(ExplanationTopic.Conclusion, Form.Clause, $"{title}：{On} 能否执行无法确定。", $"{title}: whether it may happen on {On} is undetermined.");
        foreach (var obstacle in Obstacles)
            writer.Add(ExplanationTopic.Fact, obstacle.Clause, $"{obstacle.What}。", $"Against it: {obstacle.What}.");
        if (IsMissingBills)
            writer.Add(ExplanationTopic.Missing, Form.Clause, $"缺少：客户的账单确认到哪一天。", $"Missing: up to which day the customer has confirmed bills.");
        if (EarliestOn is { } earliest)
        {
            var (beginsWithADay, changesBills) = (Content?.From is not null, Content is { ChangesBills: true });
            writer.Add(ExplanationTopic.Step, Form.Clause,
                $"最早 {earliest}：不早于最后一次签字{(beginsWithADay ? "，不早于单上所写之日" : "")}{(changesBills ? "，不追溯已确认的账单" : "")}。",
                $"From {earliest}: not before the last signature{(beginsWithADay ? ", not before the day that the form names" : "")}{(changesBills ? ", and no confirmed bill is touched" : "")}.");
        }

        return writer.Done();
    }
}
