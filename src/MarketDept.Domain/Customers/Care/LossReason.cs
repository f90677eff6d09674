namespace MarketDept.Domain.Customers.Care;

/// <summary>Why a customer was lost (流失原因): one of the company's list, or in words.</summary>
/// <remarks>Equality is by value: of a listed reason by code and text, of another by its text.</remarks>
[Clause("8.3.7")]
public sealed record LossReason
{
    internal LossReason(string? code, string text)
    {
        Code = Guard.Against.Blank(code);
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>Its code in the company's list (代码); null for a reason in words.</summary>
    public string? Code { get; }

    /// <summary>The reason (原因), in the company's words.</summary>
    public string Text { get; }

    /// <summary>A reason in words (自述原因).</summary>
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public static LossReason InWords(string text) => new(null, text);

    /// <summary>Code and text, or the text alone.</summary>
    public override string ToString() => Code is null ? Text : $"{Code} {Text}";
}
