namespace MarketDept.Domain.Customers.Care;

/// <summary>A lost-customer analysis was opened for a period (已建表).</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period.</param>
public sealed record LostCustomerAnalysisOpened(LocalDate From, LocalDate To) : DomainEvent;

/// <summary>A lost customer was entered in an analysis (已登记流失客户).</summary>
/// <param name="Line">The line that was entered, with the customer and the reason.</param>
public sealed record LostCustomerAnalysisEntered(LostCustomer Line) : DomainEvent;

/// <summary>An effort to keep a customer was entered in an analysis (已登记挽留措施).</summary>
/// <param name="Customer">The customer whom the effort was to keep.</param>
/// <param name="Effort">What was done, by whom, on which day.</param>
public sealed record LostCustomerAnalysisEffortAdded(Id<Customer> Customer, RetentionEffort Effort) : DomainEvent;

/// <summary>A lost-customer analysis was completed and takes no new lines (已完成).</summary>
/// <param name="By">The person who completed the form.</param>
public sealed record LostCustomerAnalysisCompleted(Id<StaffMember> By) : DomainEvent;
