using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.SmartEnum;

namespace MarketDept.Domain;

/// <summary>The stored form of a record (存档形式): primitives and NodaTime values, and the version of the form.</summary>
/// <remarks>All members are required, so none is filled by omission. Compare two forms by their stored text.</remarks>
public abstract record StoredForm
{
    private protected StoredForm()
    {
    }

    /// <summary>The version of the stored form that this package writes, and the highest one that it reads.</summary>
    public const int Current = 1;

    /// <summary>The version of the form (存档版本), from 1. A newer one than <see cref="Current"/> is refused.</summary>
    public required int Form { get; init; }

    /// <summary>The kind of the form, for a log, without the stored data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Reads stored forms: the structure is checked and no rule is applied.</summary>
internal static class Stored
{
    /// <summary>Reads an enum member by its exact name. Numbers are not accepted.</summary>
    internal static T Name<T>(string name, [CallerArgumentExpression(nameof(name))] string? field = null)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) && value.ToString() == name
            ? value
            : throw new ArgumentException($"The stored {typeof(T).Name} '{Guards.Excerpt(name)}' is unknown. Give {string.Join(", ", Enum.GetNames<T>())}.", field);

    /// <summary>Reads a member of a closed choice by its exact name.</summary>
    internal static T Member<T>(string name, [CallerArgumentExpression(nameof(name))] string? field = null)
        where T : SmartEnum<T> =>
        SmartEnum<T>.TryFromName(Guard.Against.NullOrWhiteSpace(name, field), out var member)
            ? member
            : throw new ArgumentException(
                $"The stored {typeof(T).Name} '{Guards.Excerpt(name)}' is unknown. Give {string.Join(", ", SmartEnum<T>.List.Select(known => known.Name))}.", field);

    internal static ClauseId Clause(string number, [CallerArgumentExpression(nameof(number))] string? field = null) => ClauseId.TryParse(number, out var clause)
        ? clause
        : throw new ArgumentException($"The stored clause '{Guards.Excerpt(number)}' is no clause number.", field);

    internal static Id<T>? Id<T>(string? id, [CallerArgumentExpression(nameof(id))] string? field = null) => id is null ? null : new Id<T>(Text(id, field));

    /// <summary>Requires a text that is not blank and prints: of an id nothing is left out.</summary>
    internal static string Text(string? text, [CallerArgumentExpression(nameof(text))] string? field = null) =>
        Guard.Against.NullOrWhiteSpace(text, field) is var clean && clean == text
            ? text
            : throw new ArgumentException($"The stored text '{Guards.Excerpt(text)}' has a character that does not print.", field);

    /// <summary>A value from the one text that it is stored as. Another text that means the same was never written.</summary>
    internal static T Exactly<T>(string text, Func<string, T> read, Func<T, string> written, [CallerArgumentExpression(nameof(text))] string? field = null)
    {
        var value = read(text);
        return written(value) == text ? value : throw new ArgumentException("The text is not as this value is stored. Store what the package writes.", field);
    }

    internal static Instant At(Instant at, [CallerArgumentExpression(nameof(at))] string? field = null) => Guard.Against.Unreal(at, field);

    internal static Instant? At(Instant? at, [CallerArgumentExpression(nameof(at))] string? field = null) => at is { } moment ? Guard.Against.Unreal(moment, field) : null;

    internal static LocalDate On(LocalDate day, [CallerArgumentExpression(nameof(day))] string? field = null) => Guard.Against.Default(day, field);

    internal static LocalDate? On(LocalDate? day, [CallerArgumentExpression(nameof(day))] string? field = null) => Guard.Against.None(day, field);

    internal static YearMonth On(YearMonth month, [CallerArgumentExpression(nameof(month))] string? field = null) => Guard.Against.Default(month, field);

    internal static TValue Part<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow, TValue>(
        TRow row, Func<TRow, TValue> restore, [CallerArgumentExpression(nameof(row))] string? name = null)
        where TRow : class
    {
        try
        {
            return restore(Guard.Against.Null(row, ""));
        }
        catch (Exception fault) when (IsOfData(fault))
        {
            throw Within<TRow>(FieldOf(name), fault);
        }
    }

    internal static TValue? Maybe<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow, TValue>(
        TRow? row, Func<TRow, TValue> restore, [CallerArgumentExpression(nameof(row))] string? name = null)
        where TRow : class
        where TValue : class =>
        row is null ? null : Part(row, restore, name);

    internal static ValueList<TValue> All<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow, TValue>(
        IReadOnlyList<TRow> rows, Func<TRow, TValue> restore, [CallerArgumentExpression(nameof(rows))] string? name = null)
        where TRow : class
    {
        var values = new TValue[Guard.Against.Null(rows, name).Count];
        for (var place = 0; place < values.Length; place++)
        {
            try
            {
                values[place] = restore(Guard.Against.Null(rows[place], ""));
            }
            catch (Exception fault) when (IsOfData(fault))
            {
                throw Within<TRow>(FormattableString.Invariant($"{FieldOf(name)}[{place}]"), fault);
            }
        }

        return new ValueList<TValue>(values);
    }

    /// <summary>Reads an aggregate. An exception names the aggregate whose stored form cannot be right.</summary>
    /// <exception cref="StoredDataException">The stored data cannot be right, or the form is newer than this package.</exception>
    internal static T Read<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TSnapshot, T>(TSnapshot snapshot, Func<TSnapshot, string?> key, Func<TSnapshot, T> read)
        where TSnapshot : StoredForm
    {
        Guard.Against.Null(snapshot);
        try
        {
            return snapshot.Form is > 0 and <= StoredForm.Current ? read(snapshot) : throw new StoredDataException(
                "", "", nameof(snapshot.Form), FormattableString.Invariant($"It is {snapshot.Form}. This package reads 1 to {StoredForm.Current}: use the version that wrote it."));
        }
        catch (Exception fault) when (IsOfData(fault))
        {
            throw new StoredDataException(typeof(T).Name, key(snapshot) ?? "", PathOf<TSnapshot>(fault), WhatOf(fault), fault);
        }
    }

    private static StoredDataException Within<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow>(string row, Exception fault)
    {
        var path = PathOf<TRow>(fault);
        return new("", "", path.Length > 0 && path[0] != '[' ? $"{row}.{path}" : row + path, WhatOf(fault), fault);
    }

    private static bool IsOfData(Exception fault) => fault is ArgumentException or FormatException or OverflowException or DomainException or StoredDataException;

    /// <summary>The member of the row that the exception names, an amount by its name in fen; empty where it names none.</summary>
    private static string PathOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRow>(Exception fault)
    {
        if (fault is not ArgumentException)
            return (fault as StoredDataException)?.Path ?? "";
        var name = FieldOf((fault as ArgumentException)?.ParamName);
        return typeof(TRow).GetProperty($"{name}Fen") is { } fen ? fen.Name : typeof(TRow).GetProperty(name)?.Name ?? "";
    }

    private static string WhatOf(Exception fault) => fault switch
    {
        StoredDataException it => it.What,
        ArgumentException { ParamName: { Length: > 0 } name } it => it.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal),
        _ => fault.Message,
    };

    /// <summary>The stored member that an expression names.</summary>
    private static string FieldOf(string? expression)
    {
        var name = (expression ?? "").Split('.')[^1].TrimEnd('!');
        return name.All(char.IsLetterOrDigit) && name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : "";
    }

    internal static ArgumentException Impossible(string what) => new($"The stored {what}.");
}
