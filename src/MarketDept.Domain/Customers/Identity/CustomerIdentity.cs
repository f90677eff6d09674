namespace MarketDept.Domain.Customers.Identity;

/// <summary>The data by which a customer is recognised (客户身份): name, credit code where there is one, and telephone numbers.</summary>
/// <remarks>Equality is by value: names as written, numbers in the order given. Whether two identities are one customer is a
/// question for <see cref="CompareWith"/>; to find the candidates, a host indexes the credit code (unique, nulls and doubtful ones apart: the
/// database decides between two commits), and, not unique, <see cref="CustomerName.Key"/> and <see cref="PhoneNumber.Number"/>.
/// <see cref="ToString"/> gives the name alone, so that no number gets into a log.</remarks>
public sealed record CustomerIdentity
{
    /// <summary>Creates the identity of a customer from name, credit code and telephone numbers.</summary>
    /// <param name="name">The customer's name.</param>
    /// <param name="creditCode">The customer's credit code; null where there is none or it is not known.</param>
    /// <param name="phones">The customer's telephone numbers, possibly none. A number given twice counts once.</param>
    /// <exception cref="ArgumentException">The name, the code or a number is <c>default</c>.</exception>
    public CustomerIdentity(CustomerName name, CreditCode? creditCode = null, params ValueList<PhoneNumber> phones)
    {
        Name = Guard.Against.Default(name);
        CreditCode = Guard.Against.None(creditCode);
        var distinct = new List<PhoneNumber>(Guard.Against.Null(phones).Count);
        foreach (var phone in phones)
        {
            if (!distinct.Contains(Guard.Against.Default(phone, nameof(phones))))
                distinct.Add(phone);
        }

        Phones = ValueList.From(distinct);
    }

    /// <summary>The customer's name (客户名称).</summary>
    public CustomerName Name { get; }
    /// <summary>The unified social credit code (统一社会信用代码); null where there is none or it is not known.</summary>
    public CreditCode? CreditCode { get; }
    /// <summary>The telephone numbers (电话), each once, in the order given.</summary>
    [Clause("2.1")]
    public ValueList<PhoneNumber> Phones { get; }

    /// <summary>Compares two identities: whether they are the same customer (客户查重). The comparison is symmetric.</summary>
    /// <remarks>Only the credit code is a certain key, and a doubtful code is none. Names and numbers only warn: one contact person may serve two
    /// companies, and a branch with its own code is a customer of its own.</remarks>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    [Clause("8.1.2")]
    public DuplicateVerdict CompareWith(CustomerIdentity other)
    {
        Guard.Against.Null(other);
        var code = CreditCode is { } mine && other.CreditCode is { } theirs ? mine == theirs : Fact.Unknown;
        var isDoubtful = CreditCode?.IsDoubtful == true || other.CreditCode?.IsDoubtful == true;
        return new DuplicateVerdict(isDoubtful ? Fact.Unknown : code, Name.AgreesWith(other.Name), PhonesMeet(Phones, other.Phones))
        {
            DoubtfulCodesAgree = isDoubtful ? code : Fact.Unknown,
            NamesAgreeButForForm = Name.AgreesButForForm(other.Name),
        };
    }

    // Customers have a handful of numbers, so that comparing each with each is quicker than a set.
    private static bool PhonesMeet(ValueList<PhoneNumber> left, ValueList<PhoneNumber> right) =>
        left.Any(one => right.Any(other => string.Equals(one.Number, other.Number, StringComparison.Ordinal)));

    /// <summary>The name; neither code nor number.</summary>
    public override string ToString() => Name.Text;
}
