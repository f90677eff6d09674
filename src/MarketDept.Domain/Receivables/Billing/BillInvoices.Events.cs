namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The customer confirmed the bill, and invoices may be issued for it (可开票).</summary>
/// <param name="Customer">The id of the customer whose bill it is.</param>
/// <param name="ConfirmedAmount">The amount of the bill that the customer confirmed, in yuan.</param>
public sealed record BillInvoicesOpened(Id<Customer> Customer, Money ConfirmedAmount) : DomainEvent;

/// <summary>An invoice for the bill was recorded, or a red invoice that takes one back (已开具).</summary>
/// <param name="Invoice">The recorded invoice, ordinary or red.</param>
public sealed record BillInvoicesIssued(Invoice Invoice) : DomainEvent;

/// <summary>An accepted deduction lowered the amount to be invoiced (已计入扣款).</summary>
/// <param name="Reference">The id of the dispute in which the deduction was accepted.</param>
/// <param name="Amount">The amount that is no longer to be invoiced, in yuan.</param>
public sealed record BillInvoicesDeductionApplied(string Reference, Money Amount) : DomainEvent;

/// <summary>A deduction was revoked, and the amount to be invoiced rose again (已撤销扣款).</summary>
/// <param name="Reference">The id of the dispute in which the deduction was accepted.</param>
/// <param name="Amount">The amount that is to be invoiced again, in yuan.</param>
public sealed record BillInvoicesDeductionRevoked(string Reference, Money Amount) : DomainEvent;
