namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>How far a <see cref="Dispute"/> has come (质疑状态). The steps come in this order.</summary>
/// <remarks><c>default</c> is not a valid value. The names are stable and are what is stored.</remarks>
public enum DisputeStatus
{
    /// <summary>The customer raised the dispute; it is not verified yet (已提出).</summary>
    Raised = 1,
    /// <summary>The departments concerned verified the dispute (已核实).</summary>
    Verified,
    /// <summary>The dispute is written down with cause and proposed amount (已书面记录).</summary>
    Written,
    /// <summary>The written record is reported to the department's leader (已上报).</summary>
    Reported,
    /// <summary>The department's leader accepted a deduction (已同意).</summary>
    Accepted,
    /// <summary>The department's leader rejected the dispute (已驳回).</summary>
    Rejected,
    /// <summary>The customer withdrew the dispute before it was decided (已撤回).</summary>
    Withdrawn,
}
