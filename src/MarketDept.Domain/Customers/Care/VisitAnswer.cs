namespace MarketDept.Domain.Customers.Care;

/// <summary>An answer to a customer's request for a visit (对拜访要求的答复).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Number">Its place among the answers to the request (序号), from 1; with the request it names the act.</param>
/// <param name="Status">Where the request stands after it (状态): agreed, scheduled for later, put off without a date, or refused.</param>
/// <param name="By">Who answered (答复人).</param>
/// <param name="At">When (答复时间).</param>
/// <param name="On">The day of the visit (约定日期); present exactly where it is scheduled for later.</param>
/// <param name="Reason">Why the visit was refused or put off without a date (理由); present exactly where it was.</param>
[Clause("8.2.4")]
public sealed record VisitAnswer(int Number, VisitRequestStatus Status, Id<StaffMember> By, Instant At, LocalDate? On = null, string? Reason = null) : DomainValue;
