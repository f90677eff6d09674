namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The contract's own term was recorded (已签订).</summary>
/// <param name="Customer">Whose contract it is.</param>
/// <param name="Term">The term.</param>
/// <param name="PeriodStartsOn">On which day billing periods begin.</param>
public sealed record ContractTermsConcluded(Id<Customer> Customer, ContractTerm Term, int PeriodStartsOn) : DomainEvent;

/// <summary>The contract was amended (已变更).</summary>
/// <param name="Term">The new term.</param>
public sealed record ContractTermsAmended(ContractTerm Term) : DomainEvent;
