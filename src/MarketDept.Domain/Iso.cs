using NodaTime.Text;

namespace MarketDept.Domain;

/// <summary>Dates and times as the package writes them: in ISO 8601 or in words, the same in every culture.</summary>
internal static class Iso
{
    private static readonly LocalDatePattern ChineseDay = LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'");
    private static readonly LocalDatePattern EnglishDay = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    internal static string Format(LocalDate date) => IsPlain(date.Year)
        ? string.Create(10, date, static (text, day) => Write(text, day))
        : LocalDatePattern.Iso.Format(date);

    /// <summary>A day as people write it: 2026年7月3日, 3 July 2026.</summary>
    internal static string Written(LocalDate date, bool zh) => (zh ? ChineseDay : EnglishDay).Format(date);

    internal static string Format(LocalDate? date) => date is { } day ? Format(day) : "…";

    internal static string Format(YearMonth month) => IsPlain(month.Year)
        ? string.Create(7, month, static (text, value) => Write(text, value.Year, value.Month))
        : YearMonthPattern.Iso.Format(month);

    internal static string Format(Instant instant) => InstantPattern.General.Format(instant);

    /// <summary>Hours, minutes and seconds, such as <c>24:00:00</c>.</summary>
    internal static string Format(Duration duration) => DurationPattern.CreateWithInvariantCulture("H:mm:ss").Format(duration);

    /// <summary>A local time to the minute, or more exactly where it has seconds.</summary>
    internal static string Format(LocalDateTime time)
    {
        if (time is not { Second: 0, NanosecondOfSecond: 0 })
            return LocalDateTimePattern.ExtendedIso.Format(time);
        return IsPlain(time.Year) ? string.Create(16, time, static (text, moment) => Write(text, moment)) : Minutes.Format(time);
    }

    // By hand, for all days that are ever judged: every explanation names one, and a pattern takes several times as long.
    private static bool IsPlain(int year) => year is >= 0 and <= 9999;

    private static void Write(Span<char> text, int year, int month)
    {
        Write(text, year / 100);
        Write(text[2..], year % 100);
        text[4] = '-';
        Write(text[5..], month);
    }

    private static void Write(Span<char> text, LocalDate date)
    {
        Write(text, date.Year, date.Month);
        text[7] = '-';
        Write(text[8..], date.Day);
    }

    private static void Write(Span<char> text, LocalDateTime time)
    {
        Write(text, time.Date);
        text[10] = 'T';
        Write(text[11..], time.Hour);
        text[13] = ':';
        Write(text[14..], time.Minute);
    }

    private static void Write(Span<char> text, int twoDigits)
    {
        text[0] = (char)('0' + (twoDigits / 10));
        text[1] = (char)('0' + (twoDigits % 10));
    }
}
