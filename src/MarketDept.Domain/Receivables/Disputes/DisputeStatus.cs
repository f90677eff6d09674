namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>Where a <see cref="Dispute"/> stands (质疑状态): each step follows the one before it.</summary>
/// <remarks><c>default</c> is none. The names are stable and are what is stored.</remarks>
public enum DisputeStatus
{
    /// <summary>The customer objected; nothing is verified (已提出).</summary>
    Raised = 1,
    /// <summary>Verified with the departments (已核实).</summary>
    Verified,
    /// <summary>Written down with cause and amount, as somebody proposes (已书面记录).</summary>
    Written,
    /// <summary>Reported to the leader (已上报).</summary>
    Reported,
    /// <summary>The leader accepted a deduction (已同意).</summary>
    Accepted,
    /// <summary>The leader accepted none (已驳回).</summary>
    Rejected,
    /// <summary>The customer took his objection back (已撤回).</summary>
    Withdrawn,
}
