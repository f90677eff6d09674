namespace MarketDept.Domain.Customers.Identity;

/// <summary>What a host indexes to find a customer again (查重键): one hard key, and soft ones that only warn.</summary>
/// <remarks>
/// <para>A unique index belongs on <see cref="CreditCode"/>, ignoring nulls: two commits at the same time are decided by the
/// database and nobody else. The soft keys want an ordinary index: one contact person may serve two companies.</para>
/// <para>Equality is by value; it does not depend on the order in which numbers were given. All keys compare ordinally.
/// <see cref="ToString"/> shows none of them, since they are contact data.</para>
/// </remarks>
[Clause("8.1.2")]
public sealed record IdentityKeys
{
    internal IdentityKeys(CustomerIdentity identity)
    {
        CreditCode = identity.CreditCode?.Value;
        Name = identity.Name.Key;
        var phones = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var phone in identity.Phones)
            phones.Add(phone.Number);
        Phones = ValueList.From(phones);
    }

    /// <summary>The hard key (硬键), 18 characters; null where there is no code.</summary>
    public string? CreditCode { get; }

    /// <summary>A soft key (软键): the name as compared.</summary>
    public string Name { get; }

    /// <summary>Soft keys (软键): the numbers without extensions, each once, in ordinal order.</summary>
    public ValueList<string> Phones { get; }

    /// <summary>How many keys there are, and none of them.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(CreditCode is null ? "no hard key" : "a hard key")}, {1 + Phones.Count} soft");
}
