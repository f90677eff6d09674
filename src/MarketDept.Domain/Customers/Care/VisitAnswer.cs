namespace MarketDept.Domain.Customers.Care;

/// <summary>One answer to a customer's request for a visit (对拜访要求的答复): who answered what, and when.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Number">The position among the answers to the request (序号), from 1. Request and number together name the answer.</param>
/// <param name="Status">The status of the request after this answer (状态): agreed, scheduled for later, put off without a date, or refused.</param>
/// <param name="By">The employee who answered (答复人).</param>
/// <param name="At">The moment of the answer (答复时间).</param>
/// <param name="On">The agreed day of the visit (约定日期); present exactly where the visit is scheduled for later.</param>
/// <param name="Reason">Why the visit was refused or put off without a date (理由); present exactly in these two cases.</param>
[Clause("8.2.4")]
public sealed record VisitAnswer(int Number, VisitRequestStatus Status, Id<StaffMember> By, Instant At, LocalDate? On = null, string? Reason = null) : DomainValue;
