namespace MarketDept.Domain.Receivables.Billing;

/// <summary>A deduction that the manager accepted, as far as invoices have to know of it (已接受的扣款). Equality is by value.</summary>
[Clause("9.3")]
public sealed record InvoiceDeduction
{
    internal InvoiceDeduction(string reference, Money amount, Instant at)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Amount = amount.IsPositive
            ? amount
            : throw new ArgumentOutOfRangeException(nameof(amount), $"A deduction of {amount} is not positive; allowed is above 0.00.");
        At = at;
    }

    /// <summary>Which deduction (扣款编号): the dispute in which it was accepted.</summary>
    public string Reference { get; }

    /// <summary>How much less there is to be invoiced (金额), above 0.</summary>
    public Money Amount { get; }

    /// <summary>When it was taken account of (计入时间).</summary>
    public Instant At { get; }
}
