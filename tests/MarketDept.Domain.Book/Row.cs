using System.Globalization;
using NodaTime.Text;

namespace MarketDept.Domain.Book;

/// <summary>One cell as it is written.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Text">What it says.</param>
/// <param name="Start">Where that begins in the file.</param>
internal sealed record Cell(Column Column, string Text, int Start);

/// <summary>One row of a table, and its cells as values.</summary>
internal sealed record Row(Cell[] Cells)
{
    private static readonly LocalDateTimePattern Times = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>What stands in a column; null where the table has no such column, or where nothing applies, is set or goes beyond the default.</summary>
    internal string? this[Column column] => Array.Find(Cells, cell => cell.Column == column) is { Text: not (Words.None or Words.NotSet or Words.ByDefault) } cell ? cell.Text : null;

    /// <summary>Whether it says that the company is undecided.</summary>
    internal bool IsUndecided(Column column) => Array.Exists(Cells, cell => cell.Column == column && cell.Text == Words.NotSet);

    internal string Text(Column column) => this[column] ?? throw new CaseFault($"缺少“{column.Chinese}”");

    internal Money Amount(Column column) => Read<Money>(column, Text(column), text => Money.TryParse(text, out var amount) ? amount : null);

    /// <summary>An amount that may not have been stated.</summary>
    internal Money? AmountIfStated(Column column) => Text(column) is Words.Unstated or Words.Unverified or Words.NotDetermined ? null : Amount(column);

    internal Share? ShareIfDecided(Column column) => this[column] is null or Words.Undecided
        ? null
        : Read<Share>(column, Text(column), text => text.EndsWith('%')
            && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100
                ? Share.FromDecimal(percent / 100) : null);

    internal Fact Fact(Column column) => Read<Fact>(column, Text(column), text => text switch
    {
        Words.Yes => Domain.Fact.Yes,
        Words.No => Domain.Fact.No,
        Words.Unknown => Domain.Fact.Unknown,
        _ => null,
    });

    /// <summary>So many of a unit, such as “3 天”; null where nothing stands there.</summary>
    internal int? Count(Column column, string unit) => this[column] is null ? null : Read<int>(column, Text(column), text =>
        text.Split(' ') is [var count, var of] && of == unit && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    internal LocalDate Date(Column column) => Read(column, Text(column), LocalDatePattern.Iso);

    internal YearMonth Month(Column column) => Read(column, Text(column), YearMonthPattern.Iso);

    internal LocalDateTime Time(Column column) => Read(column, Text(column), Times);

    internal Instant Moment(Column column) => Time(column).InZoneStrictly(Zone).ToInstant();

    internal static string Written(LocalDateTime time) => Times.Format(time);

    internal static string Written(Instant moment) => Written(moment.InZone(Zone).LocalDateTime);

    internal static string Written(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Written(YearMonth month) => YearMonthPattern.Iso.Format(month);

    internal static string Written(Money amount) => amount.ToString("N");

    public override string ToString() => string.Join("，", Cells.Select(cell => $"{cell.Column.Chinese} {cell.Text}"));

    private static T Read<T>(Column column, string text, IPattern<T> pattern)
        where T : struct => Read<T>(column, text, value => pattern.Parse(value) is { Success: true } parsed ? parsed.Value : null);

    private static T Read<T>(Column column, string text, Func<string, T?> read)
        where T : struct => read(text) ?? throw new CaseFault($"“{column.Chinese}”读不懂：“{text}”");
}
