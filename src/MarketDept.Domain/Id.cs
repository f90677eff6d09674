using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

/// <summary>The id of one thing of a kind (标识), as the host writes it: <c>Id&lt;StaffMember&gt;</c> is no <c>Id&lt;Incident&gt;</c>.</summary>
/// <remarks>Any text that is not blank and prints, kept as it is: nothing is trimmed and case matters. Characters that do not print
/// (control characters, those without width or of direction, halves of a pair) would make two ids look alike, and are refused.
/// Equality and ordering are ordinal, the same in every culture. <c>default</c> is no id: it prints as an empty text, and nothing accepts it.</remarks>
/// <typeparam name="T">What it identifies; only there so that two kinds of id cannot be mixed up.</typeparam>
public readonly record struct Id<T> : IComparable<Id<T>>, IParsable<Id<T>>
{
    private readonly string? _value;

    /// <summary>Takes the host's id.</summary>
    /// <exception cref="ArgumentException">The text is null or blank, or has a character that does not print.</exception>
    public Id(string value)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"The id of a {typeof(T).Name} is blank. Give any text that is not.", nameof(value));
        if (!Guards.Prints(value))
            throw new ArgumentException($"The id '{Guards.Excerpt(value)}' of a {typeof(T).Name} has a character that does not print. Leave it out.", nameof(value));
        _value = value;
    }

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>, no id at all.</summary>
    public bool IsNone => _value is null;

    /// <summary>Reads an id, as the constructor takes it; the same in every culture.</summary>
    /// <exception cref="ArgumentException">The text is null or blank, or has a character that does not print.</exception>
    public static Id<T> Parse(string s) => new(s);

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => new(s);

    /// <summary>Reads an id where the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Id<T> result) => TryParse(s, null, out result);

    /// <summary>Reads an id where the text is one, as a route or a query of ASP.NET Core binds it; the same in every culture.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        result = string.IsNullOrWhiteSpace(s) || !Guards.Prints(s) ? default : new Id<T>(s);
        return !result.IsNone;
    }

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Whether the left comes first in ordinal order.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes first in ordinal order, or is the same.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes later in ordinal order.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes later in ordinal order, or is the same.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
