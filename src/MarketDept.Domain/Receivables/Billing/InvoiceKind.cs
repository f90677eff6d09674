using Ardalis.SmartEnum;

namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The kind of an invoice (发票种类), which determines the form of its number.</summary>
/// <remarks>Names and values are stable. The road freight invoice of the regulation is a VAT invoice today.</remarks>
[Clause("9.5")]
public sealed class InvoiceKind : SmartEnum<InvoiceKind>, ITitled
{
    /// <summary>A digital special VAT invoice, 20 digits and no code (数电发票，增值税专用发票).</summary>
    public static readonly InvoiceKind DigitalSpecial = new("digital-special", 1, new("数电专票", "digital special VAT invoice"), isDigital: true);

    /// <summary>A digital ordinary VAT invoice, 20 digits and no code (数电发票，普通发票).</summary>
    public static readonly InvoiceKind DigitalOrdinary = new("digital-ordinary", 2, new("数电普票", "digital ordinary invoice"), isDigital: true);

    /// <summary>A special VAT invoice of the older form, with a code (增值税专用发票).</summary>
    public static readonly InvoiceKind Special = new("special", 3, new("增值税专用发票", "special VAT invoice"), isDigital: false);

    /// <summary>An ordinary VAT invoice of the older form, with a code (增值税普通发票).</summary>
    public static readonly InvoiceKind Ordinary = new("ordinary", 4, new("增值税普通发票", "ordinary VAT invoice"), isDigital: false);

    /// <summary>The road freight invoice that the regulation names, with a code (公路运输发票).</summary>
    public static readonly InvoiceKind RoadFreight = new("road-freight", 5, new("公路运输发票", "road freight invoice"), isDigital: false);

    private InvoiceKind(string name, int value, Bilingual title, bool isDigital)
        : base(name, value) => (Title, IsDigital) = (title, isDigital);

    /// <summary>The display name in Chinese and English (名称).</summary>
    public Bilingual Title { get; }
    /// <summary>Whether the number has 20 digits and no code (数电发票); otherwise it has 8 digits, and a code of 10 or 12.</summary>
    public bool IsDigital { get; }
}
