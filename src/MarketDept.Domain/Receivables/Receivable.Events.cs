using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Receivables;

/// <summary>The debt of a confirmed bill was recorded (已登记).</summary>
/// <param name="Customer">The id of the customer who owes.</param>
/// <param name="Bill">The id of the confirmed bill.</param>
/// <param name="ServiceMonth">The month in which the services were rendered.</param>
/// <param name="Amount">The amount that the customer confirmed, in yuan.</param>
/// <param name="ConfirmedOn">The day on which the customer confirmed the bill.</param>
/// <param name="DueOn">The original due date; null while it is not known.</param>
public sealed record ReceivableOpened(Id<Customer> Customer, Id<Bill> Bill, YearMonth ServiceMonth, Money Amount, LocalDate ConfirmedOn, LocalDate? DueOn) : DomainEvent;

/// <summary>The original due date became known and was recorded (已确定付款日期).</summary>
/// <param name="DueOn">The original due date, used for ageing.</param>
public sealed record ReceivableDueDateFixed(LocalDate DueOn) : DomainEvent;

/// <summary>The due date was moved by an amendment (已变更付款日期).</summary>
/// <param name="Amendment">The new due date, with the decision.</param>
public sealed record ReceivableDueDateAmended(DueDateAmendment Amendment) : DomainEvent;

/// <summary>An entry was booked on the debt (已记账).</summary>
/// <param name="Entry">The entry: an allocation, deduction, write-off, recovery or reversal.</param>
public sealed record ReceivablePosted(ReceivableEntry Entry) : DomainEvent;

/// <summary>A write-off was taken back by a recovery or a reversal, wholly or in part (核销已冲回). The event follows that of the entry.</summary>
/// <remarks>Less has then to be compensated for the write-off. The violations context computes by how much (<c>LiabilityAdjustment</c>).</remarks>
/// <param name="ServiceMonth">The month in which the services were rendered.</param>
/// <param name="WriteOff">The id of the write-off that was taken back.</param>
/// <param name="Determination">The id of the determination behind the write-off, possibly revoked.</param>
/// <param name="Reduction">The amount by which the write-off was taken back, in yuan, more than zero.</param>
/// <param name="StillWrittenOff">The amount still written off under that determination, in yuan.</param>
/// <param name="On">The day on which the reduction takes effect.</param>
public sealed record ReceivableWriteOffReduced(
    YearMonth ServiceMonth, Id<ReceivableEntry> WriteOff, Id<UncollectabilityDetermination> Determination, Money Reduction, Money StillWrittenOff, LocalDate On) : DomainEvent;
