namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>Explains the dispute in words (质疑说明): where it stands, the steps taken, and the next step.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Objection, zh
            ? $"{Id}：客户 {Customer} 对应收款 {Receivable} 的{What.Chinese} {Amount:C}，{TitleOf(Status).Chinese}。"
            : $"{Id}: the {What.English} of {Amount:C} by customer {Customer} on receivable {Receivable} {TitleOf(Status).English}.");
        writer.Add(ExplanationTopic.Fact, Objection, zh ? $"客户理由：{Reason}" : $"The customer says: {Reason}");
        if (Verification is { } verification)
        {
            writer.Add(ExplanationTopic.Fact, Verifying, zh
                ? $"与{string.Join("、", verification.Departments)}核实：有理由的部分 {verification.Justified:C}；{verification.Finding}"
                : $"Verified with {string.Join(", ", verification.Departments)}: {verification.Justified:C} justified; {verification.Finding}");
        }

        if (Written is { } record)
        {
            writer.Add(ExplanationTopic.Fact, Verifying, zh
                ? $"书面记录：事由“{record.Cause}”，{record.Proposer.Id} 提议扣除 {record.Amount:C}。"
                : $"Written down: cause \"{record.Cause}\", {record.Proposer.Id} proposes to deduct {record.Amount:C}.");
        }

        if (ReportedTo is { } leader)
            writer.Add(ExplanationTopic.Fact, Verifying, zh ? $"已上报 {leader.Id}。" : $"Reported to {leader.Id}.");
        Ending(writer);
        if (Next is { } next)
            writer.Add(ExplanationTopic.Missing, Verifying, next.In(language));
        if (IsOpen)
        {
            writer.Add(ExplanationTopic.Reading, Objection, zh
                ? $"账龄照常计算；只有争议部分 {Amount:C} 暂停催收，其余照常。"
                : $"The debt ages on; dunning pauses on the disputed {Amount:C} only, and goes on for the rest.");
        }

        return writer.Done();
    }

    private void Ending(ExplanationWriter writer)
    {
        var zh = writer.Zh;
        if (Accepted is { } accepted)
        {
            writer.Add(ExplanationTopic.Fact, Verifying, zh
                ? $"{accepted.By.Id}（{accepted.By.Position.Title.Chinese}）同意扣除 {accepted.Amount:C}。"
                : $"{accepted.By.Id} ({accepted.By.Position.Title.English}) accepted a deduction of {accepted.Amount:C}.");
            writer.Add(ExplanationTopic.Reading, Objection, zh
                ? "同意扣除的部分在入账之前不催收。"
                : "What was accepted is not demanded until it is booked.");
            if (BeyondJustified.IsPositive)
            {
                writer.Add(ExplanationTopic.Reading, Verifying, zh
                    ? $"其中 {BeyondJustified:C} 超出经核实有理由的部分，由有权者决定减免，不属于擅自。"
                    : $"{BeyondJustified:C} of it go beyond what was found justified: a waiver by somebody entitled, and so not unauthorised.");
            }
        }

        if (Rejection is { } rejection)
            writer.Add(ExplanationTopic.Fact, Verifying, zh ? $"{rejection.By.Id} 驳回：{rejection.Reason}" : $"Rejected by {rejection.By.Id}: {rejection.Reason}");
        if (WithdrawalReason is { } reason)
            writer.Add(ExplanationTopic.Fact, Objection, zh ? $"客户撤回：{reason}" : $"Taken back by the customer: {reason}");
    }

    private Bilingual What => Kind == DisputeKind.CargoClaim ? new("理赔要求", "claim") : new("扣款要求", "deduction asked for");

    private static Bilingual TitleOf(DisputeStatus status) => status switch
    {
        DisputeStatus.Raised => new("尚未核实", "is not verified yet"),
        DisputeStatus.Verified => new("已核实", "is verified"),
        DisputeStatus.Written => new("已书面记录", "is written down"),
        DisputeStatus.Reported => new("已上报，待决定", "is reported and awaits the decision"),
        DisputeStatus.Accepted => new("已同意", "is accepted"),
        DisputeStatus.Rejected => new("被驳回", "is rejected"),
        _ => new("已撤回", "is taken back"),
    };

    /// <summary>The step that comes next; null where there is none.</summary>
    private Bilingual? Next => Status switch
    {
        DisputeStatus.Raised => new("下一步：与相关部门核实。没有核实，不等于没有理由。", "Next: to be verified with the departments. Not verified is not groundless."),
        DisputeStatus.Verified => new("下一步：写明事由与扣除金额。", "Next: to be written down with cause and amount."),
        DisputeStatus.Written => new("下一步：报告部门领导。", "Next: to be reported to the department leader."),
        DisputeStatus.Reported => new("下一步：由提议人以外的有权者决定。", "Next: to be decided by somebody entitled who did not propose it."),
        _ => null,
    };
}
