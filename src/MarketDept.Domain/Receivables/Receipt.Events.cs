using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>A receipt was recorded (已收款): money that came in, or a credit given instead.</summary>
/// <param name="Customer">The id of the customer who paid or got the credit.</param>
/// <param name="Amount">The amount in yuan, more than zero.</param>
/// <param name="ReceivedOn">The day on which the money came in or the credit arose.</param>
/// <param name="Instruction">The bills that the customer wants paid first, in that order; empty where none is named.</param>
/// <param name="Origin">Whether money came in, a credit note was given, or a deduction left the credit.</param>
/// <param name="Reason">Why a credit note was given; null unless the origin is a credit note.</param>
/// <param name="Of">The debt whose deduction left the credit; null unless the origin is a deduction.</param>
public sealed record ReceiptRecorded(
    Id<Customer> Customer, Money Amount, LocalDate ReceivedOn, ValueList<Id<Bill>> Instruction, ReceiptOrigin Origin, string? Reason, Id<Receivable>? Of)
    : DomainEvent;

/// <summary>A part of the receipt was allocated to a debt (已分配).</summary>
/// <param name="Entry">The allocation, with its debt and amount.</param>
public sealed record ReceiptAllocated(ReceiptEntry Entry) : DomainEvent;

/// <summary>An allocation was reversed, and its money is credit again (已冲销).</summary>
/// <param name="Entry">The reversal, with the allocation that it takes back.</param>
public sealed record ReceiptAllocationReversed(ReceiptEntry Entry) : DomainEvent;

/// <summary>A part of the credit was refunded to the customer (已退款).</summary>
/// <param name="Entry">The refund, with its amount and reason.</param>
public sealed record ReceiptRefunded(ReceiptEntry Entry) : DomainEvent;

/// <summary>The whole receipt was returned, such as a bounced cheque (已退回).</summary>
/// <param name="Entry">The return, with its reason.</param>
public sealed record ReceiptReturned(ReceiptEntry Entry) : DomainEvent;
