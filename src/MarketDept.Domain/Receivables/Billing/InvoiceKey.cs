namespace MarketDept.Domain.Receivables.Billing;

/// <summary>What no two invoices have in common (发票唯一标识): kind, code and number together. Equality is by value.</summary>
[Clause("9.5")]
public sealed record InvoiceKey
{
    /// <summary>Puts kind and number together; the number has the form of the kind.</summary>
    /// <exception cref="ArgumentException">There is no kind, or no number.</exception>
    /// <exception cref="DomainException"><see cref="InvoiceRefusals.NumberOfAnotherForm"/>.</exception>
    public InvoiceKey(InvoiceKind kind, InvoiceNumber number)
    {
        Kind = Guard.Against.Null(kind);
        Number = Guard.Against.Default(number);
        if (number.IsDigital != kind.IsDigital)
            throw InvoiceRefusals.NumberOfAnotherForm.Because($"{kind}：{number}。", $"{kind}: '{number}'.");
    }

    /// <summary>The sort of invoice (发票种类).</summary>
    public InvoiceKind Kind { get; }

    /// <summary>Number and code (发票号码, 发票代码).</summary>
    public InvoiceNumber Number { get; }

    /// <summary>Such as <c>digital-special 24112000000012345678</c>.</summary>
    public override string ToString() => $"{Kind.Name} {Number}";
}
