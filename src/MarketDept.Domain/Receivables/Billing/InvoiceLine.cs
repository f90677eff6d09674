namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What an invoice says for one class of VAT (发票行): tax included, below 0 on a red invoice. Equality is by value.</summary>
[Clause("9.5")]
public sealed record InvoiceLine
{
    /// <summary>States a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tax category, or the amount is 0.</exception>
    public InvoiceLine(TaxCategory taxCategory, Money amount)
    {
        TaxCategory = Enum.IsDefined(taxCategory)
            ? taxCategory
            : throw new ArgumentOutOfRangeException(nameof(taxCategory), $"There is no tax category {taxCategory:D}; allowed are the members of TaxCategory.");
        Amount = amount.IsZero
            ? throw new ArgumentOutOfRangeException(nameof(amount), "The line of an invoice is 0.00; allowed is any other amount.")
            : amount;
    }

    /// <summary>The class of VAT (税目).</summary>
    public TaxCategory TaxCategory { get; }

    /// <summary>What the class is called (税目名称).</summary>
    internal Bilingual Title => TaxCategory switch
    {
        TaxCategory.Transport => new("交通运输服务", "carriage"),
        TaxCategory.LogisticsSupport => new("物流辅助服务", "logistics support"),
        _ => new("其他", "other"),
    };

    /// <summary>The amount, tax included (价税合计).</summary>
    public Money Amount { get; }
}
