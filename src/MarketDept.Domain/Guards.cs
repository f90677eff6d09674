using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MarketDept.Domain;

/// <summary>Checks of arguments in addition to those of Ardalis.GuardClauses. Each returns the argument.</summary>
internal static class Guards
{
    private static readonly Instant LastYear = Instant.FromUtc(9900, 1, 1, 0, 0);

    /// <summary>Requires an amount of 0.00 or more.</summary>
    internal static Money Negative(this IGuardClause _, Money amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        amount.IsNegative ? throw new ArgumentOutOfRangeException(name, $"{amount} is negative. Give 0.00 and above.") : amount;

    /// <summary>Requires an amount of more than 0.00.</summary>
    internal static Money NotPositive(this IGuardClause _, Money amount, [CallerArgumentExpression(nameof(amount))] string? name = null) =>
        amount.IsPositive ? amount : throw new ArgumentOutOfRangeException(name, $"{amount} is not positive. Give above 0.00.");

    /// <summary>Requires a text that is not blank and has no half character, and returns it without characters that do not print. A line break or a
    /// tab becomes a blank.</summary>
    /// <remarks>The name is that of the clause in Ardalis.GuardClauses and is found before it, so every text passes this check.</remarks>
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

    /// <summary>Whether every character of a text prints: no control character, no character without width or of direction, no half of a pair.</summary>
    internal static bool Prints(ReadOnlySpan<char> text)
    {
        // Of ASCII and common ideographs no table need be asked.
        var plain = 0;
        while (plain < text.Length && text[plain] is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF'))
            plain++;
        foreach (var rune in text[plain..].EnumerateRunes())
        {
            if (!Prints(rune))
                return false;
        }

        return true;
    }

    /// <summary>The part of an input that a message repeats: at most so many characters, cleaned.</summary>
    internal static string Excerpt(ReadOnlySpan<char> text, int longest = 80) =>
        Cleaned(text.Length <= longest ? text.ToString() : $"{text[..longest]}…");

    private static bool Prints(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A text without characters that do not print. A line break or a tab becomes a blank.</summary>
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

    /// <summary>Requires a text that is null or not blank.</summary>
    internal static string? Blank(this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is null ? null : guard.NullOrWhiteSpace(text, name);

    /// <summary>Requires an id or a code that is null or not <c>default</c>.</summary>
    internal static T? None<T>(this IGuardClause guard, T? id, [CallerArgumentExpression(nameof(id))] string? name = null)
        where T : struct =>
        id is { } known ? guard.Default(known, name) : null;

    /// <summary>Requires a moment of the years 1970 to 9899, of whose day every term can still be counted; <c>default</c> is none.</summary>
    internal static Instant Unreal(this IGuardClause _, Instant at, [CallerArgumentExpression(nameof(at))] string? name = null) =>
        at > default(Instant) && at < LastYear ? at : throw new ArgumentOutOfRangeException(name, $"{Iso.Format(at)} is no moment of the years 1970 to 9899. State when it was.");

    /// <summary>Requires a day up to the year 9900, from which every term can still be counted; <c>default</c> is none.</summary>
    /// <remarks>Like the check of a text, it is found before that of Ardalis.GuardClauses.</remarks>
    internal static LocalDate Default(this IGuardClause _, LocalDate day, [CallerArgumentExpression(nameof(day))] string? name = null) =>
        day > default(LocalDate) && day.Year <= 9900 ? day : throw new ArgumentException($"{Iso.Format(day)} is no day of the years 1 to 9900. State the day.", name);

    /// <summary>Requires a month up to the year 9900; <c>default</c> is none.</summary>
    internal static YearMonth Default(this IGuardClause _, YearMonth month, [CallerArgumentExpression(nameof(month))] string? name = null) =>
        month > default(YearMonth) && month.Year <= 9900 ? month : throw new ArgumentException($"{Iso.Format(month)} is no month of the years 1 to 9900. State the month.", name);

    /// <summary>Requires a day that is null or can be counted from.</summary>
    internal static LocalDate? None(this IGuardClause guard, LocalDate? day, [CallerArgumentExpression(nameof(day))] string? name = null) =>
        day is { } known ? guard.Default(known, name) : null;

    /// <summary>Requires a named member of the enum.</summary>
    internal static T Undefined<T>(this IGuardClause _, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"Name one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>Requires a list without null.</summary>
    internal static ValueList<T> NullItem<T>(this IGuardClause guard, ValueList<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
    {
        foreach (var item in guard.Null(items, name))
            guard.Null(item, name);
        return items;
    }

    /// <summary>Requires a list of ids without <c>default</c>.</summary>
    internal static ValueList<Id<T>> DefaultItem<T>(
        this IGuardClause guard, ValueList<Id<T>> ids, [CallerArgumentExpression(nameof(ids))] string? name = null)
    {
        foreach (var id in guard.Null(ids, name))
            guard.Default(id, name);
        return ids;
    }

    /// <summary>Requires a list of texts without a blank one.</summary>
    internal static ValueList<string> BlankItem(
        this IGuardClause guard, ValueList<string> texts, [CallerArgumentExpression(nameof(texts))] string? name = null) =>
        ValueList.From(guard.Null(texts, name).Select(text => guard.NullOrWhiteSpace(text, name)));
}
