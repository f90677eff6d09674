using NodaTime.Text;

namespace MarketDept.Domain;

/// <summary>Dates and times in the one way the package writes them: ISO 8601, the same in every culture.</summary>
internal static class Iso
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    internal static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Format(LocalDate? date) => date is { } day ? Format(day) : "…";

    internal static string Format(YearMonth month) => YearMonthPattern.Iso.Format(month);

    internal static string Format(Instant instant) => InstantPattern.General.Format(instant);

    /// <summary>To the minute where that says everything, else as exact as it is.</summary>
    internal static string Format(LocalDateTime time) =>
        time is { Second: 0, NanosecondOfSecond: 0 } ? Minutes.Format(time) : LocalDateTimePattern.ExtendedIso.Format(time);
}
