using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>Money came in, or a credit that is no money arose (已收款).</summary>
/// <param name="Customer">Whose it is.</param>
/// <param name="Amount">How much.</param>
/// <param name="ReceivedOn">The day on which it came in or arose.</param>
/// <param name="Instruction">The bills that the customer wants paid, in that order.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Reason">Why a credit note was decided; null for the others.</param>
/// <param name="Of">The debt whose deduction left it; null for the others.</param>
public sealed record ReceiptRecorded(
    Id<Customer> Customer, Money Amount, LocalDate ReceivedOn, ValueList<Id<Bill>> Instruction, ReceiptOrigin Origin, string? Reason, Id<Receivable>? Of)
    : DomainEvent;

/// <summary>A part was allocated to a debt (已分配).</summary>
/// <param name="Entry">The allocation.</param>
public sealed record ReceiptAllocated(ReceiptEntry Entry) : DomainEvent;

/// <summary>An allocation was taken back (已冲销).</summary>
/// <param name="Entry">The entry that takes it back.</param>
public sealed record ReceiptAllocationReversed(ReceiptEntry Entry) : DomainEvent;

/// <summary>A part was paid back to the customer (已退款).</summary>
/// <param name="Entry">The refund.</param>
public sealed record ReceiptRefunded(ReceiptEntry Entry) : DomainEvent;

/// <summary>The receipt went back whole (已退回).</summary>
/// <param name="Entry">The return.</param>
public sealed record ReceiptReturned(ReceiptEntry Entry) : DomainEvent;
