namespace MarketDept.Domain.Customers.Identity;

/// <summary>By what a customer is recognised (客户身份): name, credit code where there is one, and telephone numbers.</summary>
/// <remarks>Equality is by value: names as written, numbers in the order given. Whether two identities are one customer is a
/// question for <see cref="DuplicateCheck"/>; to find the candidates, a host indexes the credit code (unique, nulls and doubtful ones apart: the
/// database decides between two commits), and, not unique, <see cref="CustomerName.Key"/> and <see cref="PhoneNumber.Number"/>.
/// <see cref="ToString"/> gives the name alone, so that no number gets into a log.</remarks>
public sealed record CustomerIdentity
{
    /// <summary>Describes a customer.</summary>
    /// <param name="name">What he is called.</param>
    /// <param name="creditCode">His credit code; null where he has none or it is not known.</param>
    /// <param name="phones">His numbers, possibly none; one that is given twice counts once.</param>
    /// <exception cref="ArgumentException">The name, the code or a number is <c>default</c>.</exception>
    public CustomerIdentity(CustomerName name, CreditCode? creditCode = null, params ReadOnlySpan<PhoneNumber> phones)
    {
        Name = Guard.Against.Default(name);
        CreditCode = Guard.Against.None(creditCode);
        Phones = ValueList.From(phones.ToArray().Select(phone => Guard.Against.Default(phone, nameof(phones))).Distinct());
    }

    /// <summary>What he is called (客户名称).</summary>
    public CustomerName Name { get; }
    /// <summary>His unified social credit code (统一社会信用代码); null where there is none or it is not known.</summary>
    public CreditCode? CreditCode { get; }
    /// <summary>His telephone numbers (电话), each once, in the order given.</summary>
    [Clause("2.1")]
    public ValueList<PhoneNumber> Phones { get; }

    /// <summary>The name; neither code nor number.</summary>
    public override string ToString() => Name.Text;
}
