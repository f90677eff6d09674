using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>Money came in (已收款).</summary>
/// <param name="Customer">Who paid.</param>
/// <param name="Amount">How much.</param>
/// <param name="ReceivedOn">The day on which it came in.</param>
/// <param name="Instruction">The bills that the customer wants paid, in that order.</param>
public sealed record ReceiptRecorded(Id<Customer> Customer, Money Amount, LocalDate ReceivedOn, ValueList<Id<Bill>> Instruction) : DomainEvent;

/// <summary>A part was allocated to a debt (已分配).</summary>
/// <param name="Entry">The allocation.</param>
public sealed record ReceiptAllocated(ReceiptEntry Entry) : DomainEvent;

/// <summary>An allocation was taken back (已冲销).</summary>
/// <param name="Entry">The entry that takes it back.</param>
public sealed record ReceiptAllocationReversed(ReceiptEntry Entry) : DomainEvent;
