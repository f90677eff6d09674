using System.Globalization;
using System.Text;

namespace MarketDept.Domain;

/// <summary>A value of the domain (值): two with equal members are equal, and its text is the same in every culture.</summary>
public abstract record DomainValue
{
    private protected DomainValue()
    {
    }

    /// <summary>Its kind and its members, for a log.</summary>
    public sealed override string ToString()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var text = new StringBuilder(GetType().Name).Append(" { ");
            return (PrintMembers(text) ? text.Append(' ') : text).Append('}').ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
