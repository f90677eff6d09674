using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Uncollectable;

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
/// <remarks>Whoever had to compensate it compensates that much less; what it comes to for somebody is told above this floor, where breaches are judged.</remarks>
/// <param name="ServiceMonth">The month whose services the debt is for.</param>
/// <param name="WriteOff">The write-off.</param>
/// <param name="Determination">The determination that it rests on, revoked since or not.</param>
/// <param name="Reduction">By how much it was taken back, in yuan, more than nothing.</param>
/// <param name="StillWrittenOff">What stands written off on the debt under that determination afterwards.</param>
/// <param name="On">The day.</param>
public sealed record ReceivableWriteOffReduced(
    YearMonth ServiceMonth, Id<ReceivableEntry> WriteOff, Id<UncollectabilityDetermination> Determination, Money Reduction, Money StillWrittenOff, LocalDate On) : DomainEvent;
