namespace MarketDept.Domain.Receivables.Billing;

/// <summary>An invoice for a bill (发票), or a red invoice that takes another back, wholly or in part (红字发票).</summary>
/// <remarks>Gross amounts by class of VAT; no tax is computed. Equality is by value.</remarks>
[Clause("9.5")]
public sealed record Invoice : DomainValue
{
    private static readonly ClauseId Invoiced = new(9, 5);

    private Invoice(
        InvoiceKey key, LocalDate issuedOn, ValueList<InvoiceLine> lines, ValueList<FreightRemark> remarks, InvoiceKey? corrects, string? reason) =>
        (Key, IssuedOn, Lines, Remarks, Corrects, Reason) = (key, Guard.Against.Default(issuedOn), lines, remarks, corrects, reason);

    /// <summary>Kind, code and number of the invoice (发票种类, 代码, 号码).</summary>
    public InvoiceKey Key { get; }
    /// <summary>The date on the invoice (开票日期).</summary>
    public LocalDate IssuedOn { get; }
    /// <summary>The amounts by class of VAT, one line each, tax included (发票行): all positive, or all negative on a red invoice.</summary>
    public ValueList<InvoiceLine> Lines { get; }
    /// <summary>The remarks on carriage (备注), origin, destination, vehicle and cargo: at least one where carriage is charged, none on a red
    /// invoice.</summary>
    public ValueList<FreightRemark> Remarks { get; }
    /// <summary>The invoice that this red invoice takes back, wholly or in part (对应蓝字发票); null on an ordinary invoice.</summary>
    public InvoiceKey? Corrects { get; }
    /// <summary>Why the other invoice is taken back (红冲事由); null on an ordinary invoice.</summary>
    public string? Reason { get; }

    /// <summary>Whether this is a red invoice (红字), which takes another invoice back.</summary>
    public bool IsRed => Corrects is not null;

    /// <summary>The sum of the lines, in yuan, tax included (价税合计); negative on a red invoice.</summary>
    public Money Amount => Money.Sum(Lines.Select(line => line.Amount));

    /// <summary>Creates an ordinary invoice, for an amount that the customer owes (蓝字发票).</summary>
    /// <param name="key">The kind and number.</param>
    /// <param name="issuedOn">The date on the invoice.</param>
    /// <param name="lines">The amounts, all positive, one line for each class of VAT, at least one.</param>
    /// <param name="remarks">Origin, destination, vehicle and cargo of the carriage; at least one row where a line is for carriage.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, a line is not above 0, or a class occurs twice.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.WithoutFreightRemark"/>.</exception>
    public static Invoice Of(InvoiceKey key, LocalDate issuedOn, ValueList<InvoiceLine> lines, ValueList<FreightRemark> remarks)
    {
        Guard.Against.Null(key);
        RequireLines(lines, red: false);
        Guard.Against.NullItem(remarks);
        if (remarks.Count == 0 && lines.Any(line => line.TaxCategory == TaxCategory.Transport))
            throw BillingRefusals.WithoutFreightRemark.Because($"发票 {key}。", $"Invoice '{key}'.");

        return new Invoice(key, issuedOn, lines, remarks, null, null);
    }

    /// <summary>Creates a red invoice (红字发票), after an accepted deduction or to replace a wrong invoice.</summary>
    /// <param name="key">The kind and number.</param>
    /// <param name="issuedOn">The date on the invoice.</param>
    /// <param name="lines">The amounts taken back, all negative, one line for each class of VAT, at least one.</param>
    /// <param name="corrects">The invoice that is taken back, wholly or in part.</param>
    /// <param name="reason">Why the invoice is taken back, not blank.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, a line is not below 0, a class occurs twice, or the invoice would
    /// correct itself.</exception>
    [Clause("9.3")]
    public static Invoice Red(InvoiceKey key, LocalDate issuedOn, ValueList<InvoiceLine> lines, InvoiceKey corrects, string reason)
    {
        Guard.Against.Null(key);
        RequireLines(lines, red: true);
        reason = Guard.Against.NullOrWhiteSpace(reason);
        return Guard.Against.Null(corrects) != key
            ? new Invoice(key, issuedOn, lines, [], corrects, reason)
            : throw new ArgumentException($"Invoice '{key}' would correct itself. Give another one.", nameof(corrects));
    }

    /// <summary>An invoice from its stored form. The required remarks are a rule, and are not checked again.</summary>
    internal static Invoice Restored(InvoiceKey key, LocalDate issuedOn, ValueList<InvoiceLine> lines, ValueList<FreightRemark> remarks)
    {
        RequireLines(lines, red: false);
        return new Invoice(key, issuedOn, lines, remarks, null, null);
    }

    /// <summary>The amount for a class of VAT, in yuan (某税目金额); zero where the invoice has no such line.</summary>
    /// <param name="taxCategory">The class of VAT.</param>
    public Money AmountOf(TaxCategory taxCategory) => Money.Sum(Lines.Where(line => line.TaxCategory == taxCategory).Select(line => line.Amount));

    private static void RequireLines(ValueList<InvoiceLine> lines, bool red)
    {
        if (Guard.Against.Null(lines).Count == 0)
            throw new ArgumentException("An invoice has no line. Give at least one.", nameof(lines));
        var seen = new HashSet<TaxCategory>();
        foreach (var line in lines)
        {
            if (Guard.Against.Null(line, nameof(lines)).Amount.IsNegative != red)
            {
                throw new ArgumentException(
                    $"A line of {line.Amount} is on a {(red ? "red" : "blue")} invoice. Give {(red ? "below" : "above")} 0.00.", nameof(lines));
            }

            if (!seen.Add(line.TaxCategory))
                throw new ArgumentException($"Two lines are for {line.TaxCategory}. Give one for each class of VAT.", nameof(lines));
        }
    }
}
