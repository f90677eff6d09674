using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Warehousing;

/// <summary>The receiving unit at one address (收货单位): who gets the goods, and where.</summary>
/// <remarks>
/// <para>Name and address are kept as written, without the blanks around them. Two are the same receiving unit
/// (<see cref="IsSameAs"/>) where both agree after compatibility normalisation (NFKC) and trimming; case matters.
/// The equality of the record is by what is written.</para>
/// <para>In a process with <c>InvariantGlobalization</c>, which has no tables for NFKC, only full-width forms and ideographic
/// spaces are made plain. Keys that are stored are to be made by processes of one kind.</para>
/// </remarks>
public sealed record Consignee : DomainValue
{
    /// <summary>Names a receiving unit.</summary>
    /// <param name="name">What it is called, not blank.</param>
    /// <param name="address">Where the goods go, not blank.</param>
    /// <exception cref="ArgumentException">A text is null, blank, or no valid text (half of a surrogate pair).</exception>
    public Consignee(string name, string address)
    {
        Name = Guard.Against.NullOrWhiteSpace(name).Trim();
        Address = Guard.Against.NullOrWhiteSpace(address).Trim();
        NameKey = TextKey.Of(Name);
        AddressKey = TextKey.Of(Address);
    }

    /// <summary>What it is called (收货单位名称), as written.</summary>
    public string Name { get; }
    /// <summary>Where the goods go (送货地址), as written.</summary>
    public string Address { get; }
    /// <summary>The name as compared (比对用名称), to be stored and indexed.</summary>
    public string NameKey { get; }
    /// <summary>The address as compared (比对用地址), to be stored and indexed.</summary>
    public string AddressKey { get; }

    /// <summary>Whether it is the same receiving unit at the same address (同一收货单位).</summary>
    /// <exception cref="ArgumentNullException">There is no other.</exception>
    public bool IsSameAs(Consignee other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(NameKey, other.NameKey, StringComparison.Ordinal)
            && string.Equals(AddressKey, other.AddressKey, StringComparison.Ordinal);
    }
}
