namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A notification that told the customer which area he occupies (告知仓储面积).</summary>
/// <param name="On">The day of the notification.</param>
/// <param name="Area">The area that the customer was told.</param>
/// <param name="By">The employee who told the customer, usually the salesperson.</param>
[Clause("8.3.6")]
public sealed record AreaNotification(LocalDate On, Area Area, Id<StaffMember> By) : DomainValue;
