using System.Globalization;
using NodaTime;
using NodaTime.Text;

/// <summary>Dates and times as a file writes them.</summary>
/// <remarks>Shaped by speed: the framework reads plain dates without a pattern's first cost, and a pattern is made where a file has need of it.</remarks>
internal static class TimeTexts
{
    private static readonly string[] PlainTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    internal static bool TryDate(string text, out LocalDate date) => TryDay(text, "yyyy-MM-dd", out date);

    internal static bool TryMonth(string text, out YearMonth month)
    {
        var read = TryDay(text, "yyyy-MM", out var first);
        month = first.ToYearMonth();
        return read;
    }

    internal static bool TryDateTime(string text, out LocalDateTime time)
    {
        var plain = DateTime.TryParseExact(text, PlainTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        time = LocalDateTime.FromDateTime(read);
        return plain || ((Parse(Patterns.Minutes, text, out time) || Parse(LocalDateTimePattern.ExtendedIso, text, out time)) && time.Year is >= 1 and <= 9999);
    }

    internal static bool TryInstant(string text, out Instant instant)
    {
        instant = default;
        foreach (var pattern in Patterns.Instants)
        {
            if (!Parse(pattern, text, out var time) || time.Year is < 1 or > 9998)
                continue;
            instant = time.ToInstant();
            return true;
        }

        return false;
    }

    private static bool TryDay(string text, string format, out LocalDate date)
    {
        var read = DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = LocalDate.FromDateOnly(day);
        return read;
    }

    /// <summary>A pattern takes the character 0 for the end of a text.</summary>
    private static bool Parse<T>(IPattern<T> pattern, string text, out T time)
    {
        var read = pattern.Parse(text).TryGetValue(default!, out time!);
        return read && !text.Contains('\0');
    }

    private static class Patterns
    {
        // Reads 24:00 too, the end of a day.
        internal static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

        internal static readonly OffsetDateTimePattern[] Instants =
        [
            OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>"),
            OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
        ];
    }
}
