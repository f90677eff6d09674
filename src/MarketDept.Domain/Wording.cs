using System.Collections;
using System.Globalization;

namespace MarketDept.Domain;

/// <summary>Formats the values in a sentence for its reader: texts in his language, times in his zone, the same in every culture.</summary>
internal sealed class Wording(Language language, DateTimeZone zone) : IFormatProvider, ICustomFormatter
{
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        null => "—",
        string text => text,
        Money amount => amount.ToString(format ?? "C"),
        Share share => share.ToString(format ?? "P"),
        Bilingual text => text.In(language),
        ITitled titled => titled.Title.In(language),
        LocalDate date => Iso.Format(date),
        YearMonth month => Iso.Format(month),
        LocalDateTime time => Iso.Format(time),
        Instant at when zone == DateTimeZone.Utc => Iso.Format(at),
        Instant at => Iso.Format(at.InZone(zone).LocalDateTime),
        Duration length => Iso.Format(length),
        IEnumerable list => string.Join(language == Language.Chinese ? "、" : ", ", list.Cast<object?>().Select(item => Format(format, item, this))),
        IFormattable value => value.ToString(format, CultureInfo.InvariantCulture),
        _ => arg.ToString() ?? "",
    };
}
