namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>Why a step in a dispute is refused (质疑的拒绝).</summary>
public static class DisputeRefusals
{
    /// <summary>A disputed line is not on the bill, or is charged otherwise there.</summary>
    public static readonly Refusal OtherLine = new("dispute.other-line", "6.3", RefusalCategory.UnknownReference,
        zh: "质疑的明细不在账单上，或金额不同。须照账单填写。", en: "The disputed line is not on the bill as stated. Name a line as it is charged there.");

    /// <summary>More of a line is disputed than is charged for it.</summary>
    public static readonly Refusal AboveLine = new("dispute.above-line", "6.3", RefusalCategory.Limit,
        zh: "对一项费用的质疑超过该项费用。至多等于该项费用。", en: "More of the line is disputed than is charged. Dispute what is charged at most.");

    /// <summary>More is disputed or accepted than was charged and not deducted or written off.</summary>
    public static readonly Refusal AboveCharged = new("dispute.above-balance", "6.3", RefusalCategory.Limit,
        zh: "质疑或同意的金额超过账单的费用。至多等于尚未扣减或核销的费用。", en: "More is disputed or accepted than is left of the charges. State what is neither deducted nor written off at most.");

    /// <summary>More is found justified, proposed or accepted than is disputed.</summary>
    public static readonly Refusal AboveDisputed = new("dispute.above-disputed", "9.3", RefusalCategory.Limit,
        zh: "金额超过所质疑的金额。至多等于质疑的金额。", en: "The amount is above what is disputed. State the disputed amount at most.");

    /// <summary>The dispute is not verified with the departments, which is not the same as groundless.</summary>
    public static readonly Refusal NotVerified = new("dispute.not-verified", "9.3", RefusalCategory.Incomplete,
        zh: "质疑尚未核实，未核实不等于没有理由。请先与相关部门核实。", en: "The dispute is not verified, which is not the same as groundless. Verify it with the departments first.");

    /// <summary>The dispute is reported to somebody who may not decide it.</summary>
    public static readonly Refusal NotToLeader = new("dispute.not-to-leader", "9.3", RefusalCategory.NotEntitled,
        zh: "质疑上报给了无权决定的人。须上报给有权决定的人。", en: "The dispute is reported to somebody who may not decide it. Report it to somebody who may.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [OtherLine, AboveLine, AboveCharged, AboveDisputed, NotVerified, NotToLeader];
}
