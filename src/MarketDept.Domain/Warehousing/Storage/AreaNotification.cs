namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>That the customer was told which area he occupies (告知仓储面积).</summary>
/// <param name="On">On which day.</param>
/// <param name="Area">Which area he was told.</param>
/// <param name="By">Who told him; the salesperson as a rule.</param>
[Clause("8.3.6")]
public sealed record AreaNotification(LocalDate On, Area Area, Id<StaffMember> By) : DomainValue;
