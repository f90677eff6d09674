namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>Why a payment went to a debt (抵充依据).</summary>
/// <remarks><c>default</c> is none. The members stand in the order in which they are asked.</remarks>
public enum AllocationGround
{
    /// <summary>The customer said so when he paid (客户指定).</summary>
    Instruction = 1,

    /// <summary>It was due on the day of the payment (已到期).</summary>
    Due,

    /// <summary>It was not due yet, and nothing that was due was left (未到期).</summary>
    NotYetDue,
}
