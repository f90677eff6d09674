using System.Runtime.CompilerServices;
using Ardalis.SmartEnum;

namespace MarketDept.Domain;

/// <summary>Reads what was stored: structure is asked for, and no rule applied.</summary>
internal static class Stored
{
    /// <summary>By exact name; the numbers behind the names are nobody's business.</summary>
    internal static T Name<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) && value.ToString() == name
            ? value
            : throw new ArgumentException($"The stored {typeof(T).Name} '{Guards.Excerpt(name)}' is unknown; allowed are {string.Join(", ", Enum.GetNames<T>())}.", nameof(name));

    /// <summary>A member of a closed choice, by exact name.</summary>
    internal static T Member<T>(string name)
        where T : SmartEnum<T> =>
        SmartEnum<T>.TryFromName(Guard.Against.NullOrWhiteSpace(name), out var member)
            ? member
            : throw new ArgumentException(
                $"The stored {typeof(T).Name} '{Guards.Excerpt(name)}' is unknown; allowed are {string.Join(", ", SmartEnum<T>.List.Select(known => known.Name))}.", nameof(name));

    internal static ClauseId Clause(string number) => ClauseId.TryParse(number, out var clause)
        ? clause
        : throw new ArgumentException($"The stored clause '{Guards.Excerpt(number)}' is no clause number.", nameof(number));

    internal static Id<T>? Id<T>(string? id) => id is null ? null : new Id<T>(id);

    internal static TValue? Maybe<TRow, TValue>(TRow? row, Func<TRow, TValue> restore)
        where TRow : class
        where TValue : class =>
        row is null ? null : restore(row);

    internal static ValueList<TValue> All<TRow, TValue>(
        IReadOnlyList<TRow> rows, Func<TRow, TValue> restore, [CallerArgumentExpression(nameof(rows))] string? name = null)
        where TRow : class =>
        ValueList.From(Guard.Against.Null(rows, name).Select(row => restore(Guard.Against.Null(row, name))));

    internal static ArgumentException Impossible(string what) => new($"The stored {what}.");
}
