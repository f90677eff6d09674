using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>What one debt got of a payment (抵充金额).</summary>
/// <param name="Bill">The bill of the debt.</param>
/// <param name="Amount">How much, above 0 and at most what was owed on it.</param>
/// <param name="Ground">Why it went there.</param>
public sealed record DebtAllocation(Id<Bill> Bill, Money Amount, AllocationGround Ground) : DomainValue;
