namespace MarketDept.Domain.Customers.Care;

/// <summary>A form was opened (已建表).</summary>
/// <param name="From">The first day of its period.</param>
/// <param name="To">The last day of its period.</param>
public sealed record LostCustomerAnalysisOpened(LocalDate From, LocalDate To) : DomainEvent;

/// <summary>A lost customer was entered (已登记流失客户).</summary>
/// <param name="Line">The line that was entered, with the customer and the reason.</param>
public sealed record LostCustomerAnalysisEntered(LostCustomer Line) : DomainEvent;

/// <summary>An effort to keep a customer was entered (已登记挽留措施).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Effort">What was done, by whom, on which day.</param>
public sealed record LostCustomerAnalysisEffortAdded(Id<Customer> Customer, RetentionEffort Effort) : DomainEvent;

/// <summary>A form was completed (已完成).</summary>
/// <param name="By">The person who completed the form.</param>
public sealed record LostCustomerAnalysisCompleted(Id<StaffMember> By) : DomainEvent;
