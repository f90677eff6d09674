namespace MarketDept.Domain.Receivables.Billing;

/// <summary>How far a <see cref="Bill"/> has come (账单状态).</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum BillStatus
{
    /// <summary>The bill is a draft, to which charges are added (编制中).</summary>
    Draft = 1,
    /// <summary>The customer has the bill and has not answered yet (待客户确认). Silence is no confirmation.</summary>
    Presented,
    /// <summary>The customer objects to the bill, and the objection is not decided yet (有异议).</summary>
    Disputed,
    /// <summary>The customer confirmed the bill; from then on it never changes (已确认).</summary>
    Confirmed,
    /// <summary>The draft was cancelled; its sources can be billed elsewhere (已作废).</summary>
    Cancelled,
}
