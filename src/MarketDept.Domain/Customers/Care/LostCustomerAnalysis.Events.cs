namespace MarketDept.Domain.Customers.Care;

/// <summary>A form was opened (已建表).</summary>
/// <param name="From">The first day of its period.</param>
/// <param name="To">The last day of its period.</param>
public sealed record LostCustomerAnalysisOpened(LocalDate From, LocalDate To) : DomainEvent;

/// <summary>A lost customer was entered (已登记流失客户).</summary>
/// <param name="Line">The line.</param>
public sealed record LostCustomerAnalysisEntered(LostCustomer Line) : DomainEvent;

/// <summary>Something was done to hold on to a customer (已登记挽留措施).</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Effort">What was done.</param>
public sealed record LostCustomerAnalysisEffortAdded(Id<Customer> Customer, RetentionEffort Effort) : DomainEvent;

/// <summary>A form was completed (已完成).</summary>
/// <param name="By">By whom.</param>
public sealed record LostCustomerAnalysisCompleted(Id<StaffMember> By) : DomainEvent;
