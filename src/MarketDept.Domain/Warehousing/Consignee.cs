using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Warehousing;

/// <summary>A receiving unit at one address (收货单位), to which goods are delivered.</summary>
/// <remarks>
/// <para>Name and address are kept as written, without the blanks around them. Two are the same receiving unit (<see cref="IsSameAs"/>) where both
/// agree after compatibility normalisation (NFKC) and trimming; case matters. The equality of the record compares the written texts.</para>
/// <para>A process with <c>InvariantGlobalization</c> has no tables for NFKC, and only makes full-width forms and ideographic spaces plain. Let all
/// processes that store keys be of one kind.</para>
/// </remarks>
public sealed record Consignee : DomainValue
{
    /// <summary>Creates a receiving unit from its name and its address of delivery.</summary>
    /// <param name="name">The name of the receiving unit, not blank.</param>
    /// <param name="address">The address of delivery, not blank.</param>
    /// <exception cref="ArgumentException">A text is null, blank, or no valid text (half of a surrogate pair).</exception>
    public Consignee(string name, string address)
    {
        Name = Guard.Against.NullOrWhiteSpace(name).Trim();
        Address = Guard.Against.NullOrWhiteSpace(address).Trim();
        NameKey = TextKey.Of(Name);
        AddressKey = TextKey.Of(Address);
    }

    /// <summary>The name of the receiving unit, as written (收货单位名称).</summary>
    public string Name { get; }
    /// <summary>The address of delivery, as written (送货地址).</summary>
    public string Address { get; }
    /// <summary>The normalised name, by which receiving units are compared (比对用名称); to be stored and indexed.</summary>
    public string NameKey { get; }
    /// <summary>The normalised address, by which receiving units are compared (比对用地址); to be stored and indexed.</summary>
    public string AddressKey { get; }

    /// <summary>Whether both are the same receiving unit at the same address (同一收货单位).</summary>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    public bool IsSameAs(Consignee other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(NameKey, other.NameKey, StringComparison.Ordinal)
            && string.Equals(AddressKey, other.AddressKey, StringComparison.Ordinal);
    }
}
