namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The first term of the contract was recorded (已签订).</summary>
/// <param name="Customer">The customer whose contract it is.</param>
/// <param name="Term">The first payment term.</param>
/// <param name="PeriodStartsOn">The day of the month on which billing periods begin.</param>
public sealed record ContractTermsConcluded(Id<Customer> Customer, ContractTerm Term, int PeriodStartsOn) : DomainEvent;

/// <summary>The contract was amended (已变更).</summary>
/// <param name="Term">The new term.</param>
public sealed record ContractTermsAmended(ContractTerm Term) : DomainEvent;
