namespace MarketDept.Domain.Customers.Identity;

/// <summary>Whether two identities are one customer (客户查重).</summary>
/// <remarks>The credit code is the only hard key, and a doubtful one is none. Names and numbers only warn: one contact person may serve two companies, and a
/// branch with a code of its own is a customer of its own. There is nothing to set, so there is no policy to make.</remarks>
public static class DuplicateCheck
{
    /// <summary>Compares two identities; which of them comes first makes no difference.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    [Clause("8.1.2")]
    public static DuplicateVerdict Compare(CustomerIdentity one, CustomerIdentity other)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        var code = one.CreditCode is { } left && other.CreditCode is { } right ? left == right : Fact.Unknown;
        var isDoubtful = one.CreditCode?.IsDoubtful == true || other.CreditCode?.IsDoubtful == true;
        return new DuplicateVerdict(isDoubtful ? Fact.Unknown : code, one.Name.AgreesWith(other.Name), PhonesMeet(one.Phones, other.Phones))
        {
            DoubtfulCodesAgree = isDoubtful ? code : Fact.Unknown,
            NamesAgreeButForForm = one.Name.AgreesButForForm(other.Name),
        };
    }

    // Customers have a handful of numbers, so that comparing each with each is quicker than a set.
    private static bool PhonesMeet(ValueList<PhoneNumber> left, ValueList<PhoneNumber> right) =>
        left.Any(one => right.Any(other => string.Equals(one.Number, other.Number, StringComparison.Ordinal)));
}
