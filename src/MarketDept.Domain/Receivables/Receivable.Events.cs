using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables;

/// <summary>The debt was put on record (已登记).</summary>
/// <param name="Customer">Who owes.</param>
/// <param name="Bill">The confirmed bill.</param>
/// <param name="ServiceMonth">The month whose services it is for.</param>
/// <param name="Amount">What was confirmed.</param>
/// <param name="ConfirmedOn">The day of confirmation.</param>
/// <param name="DueOn">The due date; null while it is not known.</param>
public sealed record ReceivableOpened(Id<Customer> Customer, Id<Bill> Bill, YearMonth ServiceMonth, Money Amount, LocalDate ConfirmedOn, LocalDate? DueOn) : DomainEvent;

/// <summary>The due date became known (已确定付款日期).</summary>
/// <param name="DueOn">The due date.</param>
public sealed record ReceivableDueDateFixed(LocalDate DueOn) : DomainEvent;

/// <summary>The due date was amended (已变更付款日期).</summary>
/// <param name="Amendment">The amendment.</param>
public sealed record ReceivableDueDateAmended(DueDateAmendment Amendment) : DomainEvent;

/// <summary>An entry was booked (已记账).</summary>
/// <param name="Entry">The entry.</param>
public sealed record ReceivablePosted(ReceivableEntry Entry) : DomainEvent;

/// <summary>A write-off was taken back, wholly or in part (核销已冲回); it follows the entry that did so.</summary>
/// <param name="Reduction">By how much, and what still stands.</param>
public sealed record ReceivableWriteOffReduced(WriteOffReduction Reduction) : DomainEvent;
