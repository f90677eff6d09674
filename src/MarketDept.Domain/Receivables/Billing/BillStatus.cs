namespace MarketDept.Domain.Receivables.Billing;

/// <summary>How far a <see cref="Bill"/> has come (账单状态).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum BillStatus
{
    /// <summary>Charges are being collected (编制中).</summary>
    Draft = 1,
    /// <summary>The customer has the bill and has not answered (待客户确认). Silence is no confirmation.</summary>
    Presented,
    /// <summary>The customer objects; somebody other than the proposer decides (有异议).</summary>
    Disputed,
    /// <summary>The customer confirmed the bill, which never changes again (已确认).</summary>
    Confirmed,
    /// <summary>The draft was cancelled before it was confirmed; its sources are free again (已作废).</summary>
    Cancelled,
}
