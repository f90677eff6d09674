using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A receipt or an application of credit, and where it went (已登记的分配).</summary>
/// <param name="Entry">The receipt or the application.</param>
/// <param name="Allocation">To which bills it went, in the order in which those were given; of an application what is left is the customer's credit after it.</param>
public sealed record PostedAllocation(LedgerEntry Entry, PaymentAllocation Allocation) : DomainValue;
