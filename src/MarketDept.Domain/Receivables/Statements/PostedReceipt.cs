using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A receipt of a ledger and where it went (已登记收款).</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Allocation">To which bills it went, in the order in which those were given.</param>
public sealed record PostedReceipt(LedgerEntry.Receipt Receipt, PaymentAllocation<Bill> Allocation);
