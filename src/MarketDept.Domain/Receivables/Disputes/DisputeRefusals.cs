namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>Why a step in a dispute is refused (质疑的拒绝).</summary>
public static class DisputeRefusals
{
    /// <summary>A disputed line is not on the bill, or the bill has another amount for it.</summary>
    public static readonly Refusal OtherLine = new("dispute.other-line", "6.3", RefusalCategory.UnknownReference,
        zh: "质疑的明细不在账单上，或账单上的金额不同。请照账单填写。", en: "The disputed line is not on the bill, or has another amount there. State the line as it is on the bill.");

    /// <summary>More is disputed for a line, over all disputes, than was charged for it.</summary>
    public static readonly Refusal AboveLine = new("dispute.above-line", "6.3", RefusalCategory.Limit,
        zh: "对一项费用的质疑，连同其他质疑，超过该项费用。至多等于该项费用减去其他质疑。", en: "The disputes of one line exceed its charge. Dispute at most what other disputes leave of that charge.");

    /// <summary>The disputed or accepted amount is above the charges that are neither deducted nor written off.</summary>
    public static readonly Refusal AboveCharged = new("dispute.above-balance", "6.3", RefusalCategory.Limit,
        zh: "质疑或同意的金额超过账单余下的费用。至多等于尚未扣减或核销的费用。", en: "The disputed or accepted amount exceeds what is left of the charges. State at most what is neither deducted nor written off.");

    /// <summary>The justified, proposed or accepted amount is above the disputed amount.</summary>
    public static readonly Refusal AboveDisputed = new("dispute.above-disputed", "9.3", RefusalCategory.Limit,
        zh: "有理由、拟扣或同意的金额超过所质疑的金额。至多等于质疑的金额。", en: "The justified, proposed or accepted amount exceeds the disputed amount. State at most the disputed amount.");

    /// <summary>The dispute was not verified with the departments yet. Unverified does not mean groundless.</summary>
    public static readonly Refusal NotVerified = new("dispute.not-verified", "9.3", RefusalCategory.Incomplete,
        zh: "质疑尚未核实；未核实不等于没有理由。请先与相关部门核实。", en: "The dispute is not verified yet, which does not make it groundless. Verify it with the departments first.");

    /// <summary>The dispute is reported to a person who may not decide it, or who is a party.</summary>
    public static readonly Refusal NotToLeader = new("dispute.not-to-leader", "9.3", RefusalCategory.NotEntitled,
        zh: "接收上报的人无权决定扣款，或者是当事人。请上报给经理或获其授权的副经理；经理是当事人或缺位的，请上报给主管领导。",
        en: "The person who gets the report may not decide the deduction, or is a party. Report it to the manager or his delegated deputy; where the manager is a party or missing, to the supervising executive.");

    /// <summary>Every refusal of this class, for lists of codes and texts; <c>Refusals.All</c> joins those of all contexts.</summary>
    public static ValueList<Refusal> All { get; } = [OtherLine, AboveLine, AboveCharged, AboveDisputed, NotVerified, NotToLeader];
}
