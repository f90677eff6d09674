using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>The part of a payment that one debt gets (抵充金额), in yuan, with the ground.</summary>
/// <param name="Bill">The id of the bill for which the debt is owed (账单).</param>
/// <param name="Amount">The amount in yuan, above 0 and at most the balance of the debt.</param>
/// <param name="Ground">The ground on which the money went to this debt.</param>
public sealed record DebtAllocation(Id<Bill> Bill, Money Amount, AllocationGround Ground) : DomainValue;
