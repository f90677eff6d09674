namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Where a <see cref="Bill"/> stands (账单状态).</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum BillStatus
{
    /// <summary>Charges are still put together (编制中).</summary>
    Draft = 1,
    /// <summary>The customer has it and has not answered (待客户确认); silence is no confirmation.</summary>
    Presented,
    /// <summary>The customer objects to it; somebody else than the proposer decides (有异议).</summary>
    Disputed,
    /// <summary>The customer confirmed it; it never changes again (已确认).</summary>
    Confirmed,
    /// <summary>Given up before it was confirmed; its sources are free again (已作废).</summary>
    Cancelled,
}
