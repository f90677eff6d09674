namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>The ground on which a part of a payment went to a debt (抵充依据).</summary>
/// <remarks><c>default</c> is not a valid value. The members stand in the order in which they apply.</remarks>
public enum AllocationGround
{
    /// <summary>The customer named the bill of the debt when paying (客户指定).</summary>
    Instruction = 1,

    /// <summary>The debt was due on the day of the payment (已到期).</summary>
    Due,

    /// <summary>The debt was not due yet, and no due debt was left (未到期).</summary>
    NotYetDue,
}
