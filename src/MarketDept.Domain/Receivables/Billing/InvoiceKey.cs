namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What identifies an invoice (发票唯一标识): kind, code and number. Equality is by value.</summary>
/// <param name="Kind">The kind of invoice (发票种类).</param>
/// <param name="Number">The number, with its code where it has one (发票号码, 发票代码).</param>
/// <exception cref="ArgumentException">There is no kind, or no number.</exception>
/// <exception cref="DomainException"><see cref="BillingRefusals.NumberOfAnotherForm"/>.</exception>
[Clause("9.5")]
public sealed record InvoiceKey(InvoiceKind Kind, InvoiceNumber Number)
{
    /// <summary>The kind of invoice, which determines the form of the number (发票种类).</summary>
    public InvoiceKind Kind { get; } = Guard.Against.Null(Kind);
    /// <summary>The number of the invoice, with its code where it has one (发票号码, 发票代码).</summary>
    public InvoiceNumber Number { get; } = Guard.Against.Default(Number).IsDigital == Kind.IsDigital ? Number
        : throw BillingRefusals.NumberOfAnotherForm.Because($"{Kind}：{Number}。", $"{Kind}: '{Number}'.");

    /// <summary>Kind and number in one text, such as <c>digital-special 24112000000012345678</c>.</summary>
    public override string ToString() => $"{Kind.Name} {Number}";
}
