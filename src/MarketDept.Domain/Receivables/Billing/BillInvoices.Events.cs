namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Invoicing of a confirmed bill began (可开票).</summary>
/// <param name="Customer">Whose bill it is.</param>
/// <param name="ConfirmedAmount">What he confirmed.</param>
public sealed record BillInvoicesOpened(Id<Customer> Customer, Money ConfirmedAmount) : DomainEvent;

/// <summary>An invoice, or a red one, was recorded (已开具).</summary>
/// <param name="Invoice">The invoice.</param>
public sealed record BillInvoicesIssued(Invoice Invoice) : DomainEvent;

/// <summary>A deduction reduced what is to be invoiced (已计入扣款).</summary>
/// <param name="Reference">Which deduction: the dispute in which it was accepted.</param>
/// <param name="Amount">How much less there is to be invoiced.</param>
public sealed record BillInvoicesDeductionApplied(string Reference, Money Amount) : DomainEvent;

/// <summary>A deduction was taken back (已撤销扣款).</summary>
/// <param name="Reference">Which deduction: the dispute in which it was accepted.</param>
/// <param name="Amount">How much more there is to be invoiced again.</param>
public sealed record BillInvoicesDeductionRevoked(string Reference, Money Amount) : DomainEvent;
