namespace MarketDept.Domain.Receivables.Billing;

/// <summary>Invoicing of a confirmed bill began (可开票).</summary>
/// <param name="Customer">The customer whose bill it is.</param>
/// <param name="ConfirmedAmount">The confirmed amount, in yuan.</param>
public sealed record BillInvoicesOpened(Id<Customer> Customer, Money ConfirmedAmount) : DomainEvent;

/// <summary>An invoice was recorded, possibly a red one (已开具).</summary>
/// <param name="Invoice">The invoice.</param>
public sealed record BillInvoicesIssued(Invoice Invoice) : DomainEvent;

/// <summary>A deduction lowered the amount to be invoiced (已计入扣款).</summary>
/// <param name="Reference">The id of the dispute in which it was accepted.</param>
/// <param name="Amount">The amount that is no longer to be invoiced, in yuan.</param>
public sealed record BillInvoicesDeductionApplied(string Reference, Money Amount) : DomainEvent;

/// <summary>A deduction was revoked (已撤销扣款).</summary>
/// <param name="Reference">The id of the dispute in which it was accepted.</param>
/// <param name="Amount">The amount that is to be invoiced again, in yuan.</param>
public sealed record BillInvoicesDeductionRevoked(string Reference, Money Amount) : DomainEvent;
