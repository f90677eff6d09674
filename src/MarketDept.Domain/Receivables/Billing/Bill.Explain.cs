namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>Explains the bill in words (账单说明): its status, its total, and the customer's answers.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Merged, zh
            ? $"账单 {Id}：客户 {Customer}，服务月份 {Iso.Format(ServiceMonth)}，合计 {Total:C}，{TitleOf(Status).Chinese}。"
            : $"Bill {Id} of customer {Customer} for {Iso.Format(ServiceMonth)} comes to {Total:C} and is {TitleOf(Status).English}.");
        if (SplitFrom is { } origin)
            writer.Add(ExplanationTopic.Fact, Verified, $"由账单 {origin} 中有争议的费用分出。", $"Split off from bill {origin}, where its charges were disputed.");

        foreach (var kind in Charges.Select(charge => charge.Kind).Distinct().OrderBy(kind => kind.Value))
            writer.Add(ExplanationTopic.Step, Merged, $"{kind.Title.In(language)}{(zh ? "：" : ": ")}{TotalOf(kind):C}");
        foreach (var charge in Charges)
        {
            if (charge.Reason is not { } reason)
                continue;
            writer.Add(ExplanationTopic.Fact, Merged, $"{charge.Source}：{charge.Amount:C}，事由：{reason}", $"{charge.Source}: {charge.Amount:C}, reason: {reason}");
        }

        foreach (var objection in Objections)
            Tell(objection);
        if (Confirmation is { } confirmation)
        {
            writer.Add(ExplanationTopic.Fact, Merged, zh
                ? $"{At(confirmation.At)} 由客户方{confirmation.By.Name}确认 {confirmation.Amount:C}，凭据：{confirmation.Evidence}"
                : $"Confirmed by {confirmation.By.Name} of the customer at {At(confirmation.At)}: {confirmation.Amount:C}, evidence: {confirmation.Evidence}");
        }
        else if (Status == BillStatus.Presented)
            writer.Add(ExplanationTopic.Missing, Merged, $"缺少：客户的明示确认；沉默不算确认。", $"Missing: the customer's explicit confirmation; silence is none.");

        if (CancelledBecause is { } because)
            writer.Add(ExplanationTopic.Fact, Merged, $"作废事由：{because}", $"Cancelled because: {because}");
        return writer.Done();

        void Tell(BillObjection objection)
        {
            writer.Add(ExplanationTopic.Fact, Verified,
                $"{At(objection.At)} 客户方{objection.RaisedBy}提出质疑：{objection.Reason}", $"{objection.RaisedBy} of the customer objected at {At(objection.At)}: {objection.Reason}");
            if (objection.Ruling is not { } ruling)
            {
                writer.Add(ExplanationTopic.Missing, Verified, $"缺少：提出处理意见者以外的人对质疑的决定。", $"Missing: a decision on the objection by somebody else than its proposer.");
                return;
            }

            writer.Add(ExplanationTopic.Fact, Verified, zh
                ? $"{At(ruling.At)} {ruling.ProposedBy} 提出意见，{ruling.DecidedBy} 决定：{ruling.Before:C} 改为 {ruling.After:C}；核实结果：{ruling.Finding}"
                : $"Proposed by {ruling.ProposedBy} and decided by {ruling.DecidedBy} at {At(ruling.At)}: "
                    + $"{ruling.Before:C} becomes {ruling.After:C}; finding: {ruling.Finding}");
        }

        string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }

    internal static Bilingual TitleOf(BillStatus status) => status switch
    {
        BillStatus.Draft => new("编制中", "a draft"),
        BillStatus.Presented => new("待客户确认", "with the customer, not confirmed"),
        BillStatus.Disputed => new("有异议，待决定", "disputed"),
        BillStatus.Confirmed => new("已确认", "confirmed"),
        _ => new("已作废", "cancelled"),
    };
}
