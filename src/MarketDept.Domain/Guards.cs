using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MarketDept.Domain;

/// <summary>What arguments are held against beside the clauses of Ardalis.GuardClauses; each gives back what it was given.</summary>
internal static class Guards
{
    private static readonly Instant LastYear = Instant.FromUtc(9999, 1, 1, 0, 0);

    /// <summary>An amount of 0.00 or more.</summary>
    internal static Money Negative(this IGuardClause _, Money amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        amount.IsNegative ? throw new ArgumentOutOfRangeException(name, $"{amount} is negative. Give 0.00 and above.") : amount;

    /// <summary>An amount of more than 0.00.</summary>
    internal static Money NotPositive(this IGuardClause _, Money amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        amount.IsPositive ? amount : throw new ArgumentOutOfRangeException(name, $"{amount} is not positive. Give above 0.00.");

    /// <summary>A text that somebody typed: not blank, no half of a character in it, and cleaned of what does not print. A line break or a tab becomes a blank.</summary>
    /// <remarks>It is named as the clause of Ardalis.GuardClauses and is found before it, so that no text comes in without.</remarks>
    internal static string NullOrWhiteSpace(
        this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? name = null, string? message = null)
    {
        var clean = Cleaned(GuardClauseExtensions.NullOrWhiteSpace(guard, text, name, message));
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            && text!.EnumerateRunes().Count(rune => rune == Rune.ReplacementChar) > text.Count(c => c == '\uFFFD'))
        {
            throw new ArgumentException($"The text '{Excerpt(text)}' has half of a character. Give the whole of it.", name);
        }

        return GuardClauseExtensions.NullOrWhiteSpace(guard, clean, name, message);
    }

    /// <summary>Whether every character of a text prints: no control character, none without width or of direction, no half of a pair.</summary>
    internal static bool Prints(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
            return true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Prints(rune))
                return false;
        }

        return true;
    }

    /// <summary>What a message repeats of an input: at most eighty characters of it, cleaned.</summary>
    internal static string Excerpt(ReadOnlySpan<char> text) =>
        Cleaned(text.Length <= LongestExcerpt ? text.ToString() : $"{text[..LongestExcerpt]}…");

    private const int LongestExcerpt = 80;

    private static bool Prints(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A text without what does not print; a line break or a tab becomes a blank.</summary>
    internal static string Cleaned(string text)
    {
        if (Prints(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Prints(rune))
                clean.Append(rune);
            else if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
        }

        return clean.ToString();
    }

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
        this IGuardClause guard, ValueList<string> texts, [CallerArgumentExpression(nameof(texts))] string? name = null) =>
        ValueList.From(guard.Null(texts, name).Select(text => guard.NullOrWhiteSpace(text, name)));
}
