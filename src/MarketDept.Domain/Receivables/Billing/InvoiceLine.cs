namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What an invoice says for one class of VAT (发票行): tax included, below 0 on a red invoice. Equality is by value.</summary>
/// <param name="TaxCategory">The class of VAT (税目).</param>
/// <param name="Amount">The amount, tax included (价税合计).</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such tax category, or the amount is 0.</exception>
[Clause("9.5")]
public sealed record InvoiceLine(TaxCategory TaxCategory, Money Amount) : DomainValue
{
    /// <summary>The class of VAT (税目).</summary>
    public TaxCategory TaxCategory { get; } = Guard.Against.Undefined(TaxCategory);

    /// <summary>What the class is called (税目名称).</summary>
    internal Bilingual Title => TaxCategory switch
    {
        TaxCategory.Transport => new("交通运输服务", "carriage"),
        TaxCategory.LogisticsSupport => new("物流辅助服务", "logistics support"),
        _ => new("其他", "other"),
    };

    /// <summary>The amount, tax included (价税合计).</summary>
    public Money Amount { get; } = Amount.IsZero
        ? throw new ArgumentOutOfRangeException(nameof(Amount), "The line of an invoice is 0.00. Give any other amount.") : Amount;
}
