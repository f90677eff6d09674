namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A deduction accepted by the manager, as invoices take it into account (已接受的扣款). Equality is by value.</summary>
/// <param name="Reference">The id of the dispute in which it was accepted (扣款编号).</param>
/// <param name="Amount">The amount no longer to be invoiced, in yuan, above 0 (金额).</param>
/// <param name="At">When it was taken into account (计入时间).</param>
internal sealed record InvoiceDeduction(string Reference, Money Amount, Instant At) : DomainValue
{
    /// <summary>The id of the dispute in which it was accepted (扣款编号).</summary>
    public string Reference { get; } = Guard.Against.NullOrWhiteSpace(Reference);
    /// <summary>The amount no longer to be invoiced, in yuan, above 0 (金额).</summary>
    public Money Amount { get; } = Guard.Against.NotPositive(Amount);
}
