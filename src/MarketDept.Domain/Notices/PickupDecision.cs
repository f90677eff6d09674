namespace MarketDept.Domain.Notices;

/// <summary>Whether a request for pickup meets the company's conditions (提货条件判断), with those not met and those not checked.</summary>
/// <remarks>One condition that is not met makes the answer no, whatever else is unknown. Equality is by value.</remarks>
[Clause("8.3.2")]
public sealed record PickupDecision : DomainValue
{
    internal PickupDecision(NoticeContent.PickupRequest request, ValueList<PickupCondition> conditions)
    {
        (Conditions, Unmet, Unchecked) = (conditions, Those(Fact.No), Those(Fact.Unknown));

        ValueList<PickupCondition> Those(Fact state) => ValueList.From(conditions.Where(condition => request.Meets(condition.Id) == state));
    }

    /// <summary>The company's conditions (提货条件); empty where it has named none, and then the answer is unknown.</summary>
    public ValueList<PickupCondition> Conditions { get; }
    /// <summary>The conditions that the request does not meet (不符合的条件).</summary>
    public ValueList<PickupCondition> Unmet { get; }
    /// <summary>The conditions that nobody checked for the request (未核对的条件).</summary>
    public ValueList<PickupCondition> Unchecked { get; }

    /// <summary>Whether the request meets all conditions (是否符合条件); unknown where one was not checked or the company has named none.</summary>
    public Fact IsMet => Unmet.Count > 0 ? Fact.No : Conditions.Count == 0 || Unchecked.Count > 0 ? Fact.Unknown : Fact.Yes;

    /// <summary>Tells in sentences whether the conditions are met, and which are not or were not checked (说明).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var clause = NoticeForm.Pickup.Clause;
        if (IsMet.IsYes)
            writer.Add(ExplanationTopic.Conclusion, clause, $"符合公司的提货条件。", $"The company's conditions for pickup are met.");
        else if (IsMet.IsNo)
            writer.Add(ExplanationTopic.Conclusion, clause, $"不符合公司的提货条件。", $"The company's conditions for pickup are not met.");
        else
            writer.Add(ExplanationTopic.Conclusion, clause, $"是否符合公司的提货条件，尚不能确定。", $"Whether the company's conditions for pickup are met is undetermined.");
        foreach (var condition in Unmet)
            writer.Add(ExplanationTopic.Fact, clause, $"不符合：{condition.Name}。", $"Not met: {condition.Name}.");
        foreach (var condition in Unchecked)
            writer.Add(ExplanationTopic.Missing, clause, $"未核对：{condition.Name}。", $"Not checked: {condition.Name}.");
        if (Conditions.Count == 0)
            writer.Add(ExplanationTopic.Missing, clause, $"公司没有给出提货条件。", $"The company has given no conditions for pickup.");
        if (IsMet.IsNo)
            writer.Add(ExplanationTopic.Reading, clause, $"不予提货的留下记录，不算违规。", $"A pickup that is refused is put on record, and is no breach.");
        return writer.Done();
    }
}
