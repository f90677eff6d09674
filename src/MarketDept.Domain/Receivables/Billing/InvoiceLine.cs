namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The amount of an invoice for one class of VAT, tax included (发票行). Equality is by value.</summary>
/// <param name="TaxCategory">The class of VAT of the line (税目).</param>
/// <param name="Amount">The amount in yuan, tax included (价税合计); not zero, negative on a red invoice.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such tax category, or the amount is 0.</exception>
[Clause("9.5")]
public sealed record InvoiceLine(TaxCategory TaxCategory, Money Amount) : DomainValue
{
    /// <summary>The class of VAT of the line (税目).</summary>
    public TaxCategory TaxCategory { get; } = Guard.Against.Undefined(TaxCategory);

    /// <summary>The name of the class (税目名称).</summary>
    internal Bilingual Title => TaxCategory switch
    {
        TaxCategory.Transport => new("交通运输服务", "carriage"),
        TaxCategory.LogisticsSupport => new("物流辅助服务", "logistics support"),
        _ => new("其他", "other"),
    };

    /// <summary>The amount of the line in yuan, tax included (价税合计); not zero, negative on a red invoice.</summary>
    public Money Amount { get; } = Amount.IsZero
        ? throw new ArgumentOutOfRangeException(nameof(Amount), "The line of an invoice is 0.00. Give any other amount.") : Amount;
}
