using System.Diagnostics.CodeAnalysis;

namespace MarketDept.Domain;

/// <summary>The id of one thing of a kind, given by the host (标识). <c>Id&lt;StaffMember&gt;</c> and <c>Id&lt;Incident&gt;</c> are different types.</summary>
/// <remarks>Any text that is not blank and prints, kept as it is: nothing is trimmed and case matters. Characters that do not print (control
/// characters, those without width or of direction, halves of a pair) would make two ids look alike, and are refused. Equality and ordering are
/// ordinal, the same in every culture. <c>default</c> is no id: it prints as an empty text, and no method accepts it.</remarks>
/// <typeparam name="T">The kind of thing, so that ids of two kinds cannot be mixed up.</typeparam>
public readonly record struct Id<T> : IComparable<Id<T>>, IParsable<Id<T>>
{
    private readonly string? _value;

    /// <summary>Creates an id from the host's text.</summary>
    /// <exception cref="ArgumentException">The text is null or blank, or has a character that does not print.</exception>
    public Id(string value)
    {
        if (string.IsNullOrWhiteSpace(value) || !Guards.Prints(value))
            throw new ArgumentException(Refused(value), nameof(value));
        _value = value;
    }

    private static string Refused(string? text) => string.IsNullOrWhiteSpace(text)
        ? $"The id of a {typeof(T).Name} is blank. Give any text that is not."
        : $"The id '{Guards.Excerpt(text)}' of a {typeof(T).Name} has a character that does not print. Leave it out.";

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is <c>default</c>, no id at all.</summary>
    public bool IsNone => _value is null;

    /// <summary>Reads an id by the rules of the constructor, the same in every culture.</summary>
    /// <exception cref="ArgumentException">The text is null or blank, or has a character that does not print.</exception>
    public static Id<T> Parse(string s) => TryParse(s, out var id) ? id : throw new ArgumentException(Refused(s), nameof(s));

    static Id<T> IParsable<Id<T>>.Parse(string s, IFormatProvider? provider) => new(s);

    /// <summary>Tries to read an id by the rules of the constructor; false where the text is no id.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Id<T> result) => TryParse(s, null, out result);

    /// <summary>Tries to read an id, as ASP.NET Core does for a route or a query; the same in every culture.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        result = string.IsNullOrWhiteSpace(s) || !Guards.Prints(s) ? default : new Id<T>(s);
        return !result.IsNone;
    }

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Whether the left id comes first in ordinal order.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes first in ordinal order or is equal.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes later in ordinal order.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes later in ordinal order or is equal.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
