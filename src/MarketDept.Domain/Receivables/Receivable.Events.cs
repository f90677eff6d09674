using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

/// <summary>A debt was recorded (已登记).</summary>
/// <param name="Customer">The customer who owes.</param>
/// <param name="Bill">The confirmed bill.</param>
/// <param name="ServiceMonth">The month of the services.</param>
/// <param name="Amount">The confirmed amount, in yuan.</param>
/// <param name="ConfirmedOn">The day of confirmation.</param>
/// <param name="DueOn">The due date; null while it is not known.</param>
public sealed record ReceivableOpened(Id<Customer> Customer, Id<Bill> Bill, YearMonth ServiceMonth, Money Amount, LocalDate ConfirmedOn, LocalDate? DueOn) : DomainEvent;

/// <summary>The original due date was recorded (已确定付款日期).</summary>
/// <param name="DueOn">The due date.</param>
public sealed record ReceivableDueDateFixed(LocalDate DueOn) : DomainEvent;

/// <summary>The due date was amended (已变更付款日期).</summary>
/// <param name="Amendment">The new due date, with the decision.</param>
public sealed record ReceivableDueDateAmended(DueDateAmendment Amendment) : DomainEvent;

/// <summary>An entry was booked (已记账).</summary>
/// <param name="Entry">The entry, with its amount and day.</param>
public sealed record ReceivablePosted(ReceivableEntry Entry) : DomainEvent;

/// <summary>A write-off was taken back, wholly or in part (核销已冲回). The event follows that of the entry.</summary>
/// <remarks>A person who has to compensate the write-off compensates that much less. The violations context computes the amount for each person.</remarks>
/// <param name="ServiceMonth">The month of the services.</param>
/// <param name="WriteOff">The write-off that was taken back.</param>
/// <param name="Determination">The determination of the write-off, possibly revoked.</param>
/// <param name="Reduction">The amount taken back, in yuan, more than zero.</param>
/// <param name="StillWrittenOff">The amount still written off under that determination, in yuan.</param>
/// <param name="On">The day on which it takes effect.</param>
public sealed record ReceivableWriteOffReduced(
    YearMonth ServiceMonth, Id<ReceivableEntry> WriteOff, Id<UncollectabilityDetermination> Determination, Money Reduction, Money StillWrittenOff, LocalDate On) : DomainEvent;
