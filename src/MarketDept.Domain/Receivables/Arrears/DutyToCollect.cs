namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>What somebody has to collect because a promised date, or the day of a charge, has come and gone (负责收回): a duty, and neither a debt nor a compensation of his own.</summary>
/// <param name="Consent">The consent whose date has passed; null where credit was given without one.</param>
/// <param name="Receivable">The debt.</param>
/// <param name="Customer">Who owes it.</param>
/// <param name="Handler">Who has to collect it: the handler of the form, or who let the customer owe without one.</param>
/// <param name="Amount">What is still owed of what was let stand, in yuan, more than nothing.</param>
/// <param name="Since">The first day of the duty.</param>
[Clause("8.3.3")]
public sealed record DutyToCollect(
    Id<ArrearsConsent>? Consent, Id<Receivable> Receivable, Id<Customer> Customer, Id<StaffMember> Handler, Money Amount, LocalDate Since) : DomainValue;
