using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>A receipt was recorded: money, or a credit that is no money (已收款).</summary>
/// <param name="Customer">The customer who paid or got the credit.</param>
/// <param name="Amount">The amount in yuan.</param>
/// <param name="ReceivedOn">The day on which the money came in or the credit arose.</param>
/// <param name="Instruction">The bills that the customer wants paid, in that order.</param>
/// <param name="Origin">Money, a credit note, or a deduction.</param>
/// <param name="Reason">Why a credit note was given; null for the others.</param>
/// <param name="Of">The debt whose deduction left the credit; null for the others.</param>
public sealed record ReceiptRecorded(
    Id<Customer> Customer, Money Amount, LocalDate ReceivedOn, ValueList<Id<Bill>> Instruction, ReceiptOrigin Origin, string? Reason, Id<Receivable>? Of)
    : DomainEvent;

/// <summary>A part was allocated to a debt (已分配).</summary>
/// <param name="Entry">The allocation.</param>
public sealed record ReceiptAllocated(ReceiptEntry Entry) : DomainEvent;

/// <summary>An allocation was reversed (已冲销).</summary>
/// <param name="Entry">The reversal.</param>
public sealed record ReceiptAllocationReversed(ReceiptEntry Entry) : DomainEvent;

/// <summary>A part was refunded to the customer (已退款).</summary>
/// <param name="Entry">The refund.</param>
public sealed record ReceiptRefunded(ReceiptEntry Entry) : DomainEvent;

/// <summary>The whole receipt was returned (已退回).</summary>
/// <param name="Entry">The return.</param>
public sealed record ReceiptReturned(ReceiptEntry Entry) : DomainEvent;
