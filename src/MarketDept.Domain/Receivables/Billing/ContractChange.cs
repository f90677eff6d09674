namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A change of the payment term of a contract, to be decided (合同变更内容). Equality is by value.</summary>
/// <param name="Term">The payment term to be agreed (付款期限).</param>
/// <param name="From">The first service month with the new term; not before the contract begins.</param>
/// <param name="Reason">Why the term changes, not blank (变更事由).</param>
/// <param name="Proposer">The employee who asked for the change, and who therefore must not decide; null where no employee did.</param>
[Clause("9.4")]
public sealed record ContractChange(PaymentTerm Term, YearMonth From, string Reason, StaffMember? Proposer = null) : DomainValue;
