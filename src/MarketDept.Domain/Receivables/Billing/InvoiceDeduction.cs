namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A deduction that the manager accepted, as far as invoices have to know of it (已接受的扣款). Equality is by value.</summary>
/// <param name="Reference">Which deduction (扣款编号): the dispute in which it was accepted.</param>
/// <param name="Amount">How much less there is to be invoiced (金额), above 0.</param>
/// <param name="At">When it was taken account of (计入时间).</param>
internal sealed record InvoiceDeduction(string Reference, Money Amount, Instant At) : DomainValue
{
    /// <summary>Which deduction (扣款编号): the dispute in which it was accepted.</summary>
    public string Reference { get; } = Guard.Against.NullOrWhiteSpace(Reference);
    /// <summary>How much less there is to be invoiced (金额), above 0.</summary>
    public Money Amount { get; } = Guard.Against.NotPositive(Amount);
}
