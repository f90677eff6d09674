using System.Runtime.CompilerServices;

namespace MarketDept.Domain;

/// <summary>What arguments are held against beside the clauses of Ardalis.GuardClauses; each gives back what it was given.</summary>
internal static class Guards
{
    private static readonly Instant LastYear = Instant.FromUtc(9999, 1, 1, 0, 0);

    /// <summary>An amount of 0.00 or more.</summary>
    internal static Money Negative(this IGuardClause _, Money amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        amount.IsNegative ? throw new ArgumentOutOfRangeException(name, $"{amount} is negative; allowed is 0.00 and above.") : amount;

    /// <summary>An amount of more than 0.00.</summary>
    internal static Money NotPositive(this IGuardClause _, Money amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        amount.IsPositive ? amount : throw new ArgumentOutOfRangeException(name, $"{amount} is not positive; allowed is above 0.00.");

    /// <summary>A text that may be absent, and is not blank where it is there.</summary>
    internal static string? Blank(this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is null ? null : guard.NullOrWhiteSpace(text, name);

    /// <summary>An id or a code that may be absent, and is no <c>default</c> where it is there.</summary>
    internal static T? None<T>(this IGuardClause guard, T? id, [CallerArgumentExpression(nameof(id))] string? name = null)
        where T : struct =>
        id is { } known ? guard.Default(known, name) : null;

    /// <summary>A moment of the years 1970 to 9998, which has a day in every time zone; <c>default</c> is none.</summary>
    internal static Instant Unreal(this IGuardClause _, Instant at, [CallerArgumentExpression(nameof(at))] string? name = null) =>
        at > default(Instant) && at < LastYear ? at : throw new ArgumentOutOfRangeException(name, $"{Iso.Format(at)} is no moment of the years 1970 to 9998. State when it was.");

    /// <summary>A named member of its enum.</summary>
    internal static T Undefined<T>(this IGuardClause _, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"Name one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>A list in which nothing is missing.</summary>
    internal static ValueList<T> NullItem<T>(this IGuardClause guard, ValueList<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        foreach (var item in guard.Null(items, name))
            guard.Null(item, name);
        return items;
    }

    /// <summary>A list in which no id is <c>default</c>.</summary>
    internal static ValueList<Id<T>> DefaultItem<T>(
        this IGuardClause guard, ValueList<Id<T>> ids, [CallerArgumentExpression(nameof(ids))] string? name = null)
    {
        foreach (var id in guard.Null(ids, name))
            guard.Default(id, name);
        return ids;
    }

    /// <summary>A list in which no text is blank.</summary>
    internal static ValueList<string> BlankItem(
        this IGuardClause guard, ValueList<string> texts, [CallerArgumentExpression(nameof(texts))] string? name = null)
    {
        foreach (var text in guard.Null(texts, name))
            guard.NullOrWhiteSpace(text, name);
        return texts;
    }
}
