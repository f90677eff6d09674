namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>Why a step in a dispute is refused (质疑的拒绝).</summary>
public static class DisputeRefusals
{
    /// <summary>A disputed line is not on the bill, or has another amount there.</summary>
    public static readonly Refusal OtherLine = new("dispute.other-line", "6.3", RefusalCategory.UnknownReference,
        zh: "质疑的明细不在账单上，或金额不同。须照账单填写。", en: "The disputed line is not on the bill, or has another amount there. Name a line as it is on the bill.");

    /// <summary>More of a line is disputed than is charged for it.</summary>
    public static readonly Refusal AboveLine = new("dispute.above-line", "6.3", RefusalCategory.Limit,
        zh: "对一项费用的质疑超过该项费用。至多等于该项费用。", en: "The disputed amount exceeds the charge of the line. Dispute at most that charge.");

    /// <summary>The disputed or accepted amount is above what was charged, less deductions and write-offs.</summary>
    public static readonly Refusal AboveCharged = new("dispute.above-balance", "6.3", RefusalCategory.Limit,
        zh: "质疑或同意的金额超过账单的费用。至多等于尚未扣减或核销的费用。", en: "The disputed or accepted amount exceeds what is left of the charges. State at most what is neither deducted nor written off.");

    /// <summary>The justified, proposed or accepted amount is above the disputed amount.</summary>
    public static readonly Refusal AboveDisputed = new("dispute.above-disputed", "9.3", RefusalCategory.Limit,
        zh: "金额超过所质疑的金额。至多等于质疑的金额。", en: "The amount exceeds the disputed amount. State at most the disputed amount.");

    /// <summary>The dispute was not verified with the departments. Unverified is not groundless.</summary>
    public static readonly Refusal NotVerified = new("dispute.not-verified", "9.3", RefusalCategory.Incomplete,
        zh: "质疑尚未核实，未核实不等于没有理由。请先与相关部门核实。", en: "The dispute is not verified, and unverified is not groundless. Verify it with the departments first.");

    /// <summary>The dispute is reported to a person who may not decide it.</summary>
    public static readonly Refusal NotToLeader = new("dispute.not-to-leader", "9.3", RefusalCategory.NotEntitled,
        zh: "质疑上报给了无权决定的人。须上报给有权决定的人。", en: "The person who gets the report may not decide the dispute. Report it to a person who may.");

    /// <summary>All refusals of this class.</summary>
    public static ValueList<Refusal> All { get; } = [OtherLine, AboveLine, AboveCharged, AboveDisputed, NotVerified, NotToLeader];
}
