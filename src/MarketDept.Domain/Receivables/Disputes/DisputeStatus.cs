namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>How far a <see cref="Dispute"/> has come (质疑状态). Each step follows the one before.</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum DisputeStatus
{
    /// <summary>The customer raised the dispute; nothing is verified (已提出).</summary>
    Raised = 1,
    /// <summary>Verified with the departments (已核实).</summary>
    Verified,
    /// <summary>Written down with cause and proposed amount (已书面记录).</summary>
    Written,
    /// <summary>Reported to the leader (已上报).</summary>
    Reported,
    /// <summary>The leader accepted a deduction (已同意).</summary>
    Accepted,
    /// <summary>The leader rejected the dispute (已驳回).</summary>
    Rejected,
    /// <summary>The customer withdrew the dispute (已撤回).</summary>
    Withdrawn,
}
