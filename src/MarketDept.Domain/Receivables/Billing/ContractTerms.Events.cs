namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A contract with its first payment term was recorded (已签订).</summary>
/// <param name="Customer">The id of the customer whose contract it is.</param>
/// <param name="Term">The first payment term, with its first service month.</param>
/// <param name="PeriodStartsOn">The day of the month on which billing periods begin, 1 to 28.</param>
public sealed record ContractTermsConcluded(Id<Customer> Customer, ContractTerm Term, int PeriodStartsOn) : DomainEvent;

/// <summary>The payment term of the contract was amended (已变更).</summary>
/// <param name="Term">The new term, with its first month, the decision and the reason.</param>
public sealed record ContractTermsAmended(ContractTerm Term) : DomainEvent;
