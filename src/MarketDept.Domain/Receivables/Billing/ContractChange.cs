namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Another payment term of a contract (合同变更内容). Equality is by value.</summary>
/// <param name="Term">The new term.</param>
/// <param name="From">The first service month that it covers; not before the contract begins.</param>
/// <param name="Reason">Why, not blank.</param>
/// <param name="Proposer">Who of the company asked for it, and so does not decide; null where nobody of the company did.</param>
[Clause("9.4")]
public sealed record ContractChange(PaymentTerm Term, YearMonth From, string Reason, StaffMember? Proposer = null) : DomainValue;
