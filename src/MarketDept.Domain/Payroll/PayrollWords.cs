using System.Globalization;
using MarketDept.Domain.Violations;
using NodaTime.Text;

namespace MarketDept.Domain.Payroll;

/// <summary>Words, numbers, days and lengths as people write them in each language, the same in every culture.</summary>
internal static class PayrollWords
{
    internal const string RiskMark = "※";

    private static readonly YearMonthPattern EnglishMonth = YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly YearMonthPattern ChineseMonth = YearMonthPattern.CreateWithInvariantCulture("uuuu'年'M'月'");

    internal static Bilingual Of(FindingItemKind kind) => kind switch
    {
        FindingItemKind.Fine => new("罚款", "fine"),
        FindingItemKind.Compensation => new("赔偿", "compensation"),
        FindingItemKind.DutyToCollect => new("负责收回", "duty to collect"),
        _ => new("旷工", "absence"),
    };

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Day(LocalDate day, bool zh) => Iso.Written(day, zh);

    internal static string Month(YearMonth month, bool zh) => (zh ? ChineseMonth : EnglishMonth).Format(month);

    /// <summary>A time from one clock time to another; the day is named once where both are on it.</summary>
    internal static string Time(AbsenceInterval time, bool zh)
    {
        var (from, to) = (Clock(time.From), Clock(time.To));
        return time.From.Date == time.To.Date ? zh ? $"{Day(time.From.Date, true)} {from} 至 {to}" : $"{Day(time.From.Date, false)}, {from} to {to}"
            : zh ? $"{Day(time.From.Date, true)} {from} 至 {Day(time.To.Date, true)} {to}" : $"{Day(time.From.Date, false)}, {from} to {Day(time.To.Date, false)}, {to}";
    }

    /// <summary>Hours and minutes, such as 2小时30分; seconds only where there are any.</summary>
    internal static string Length(Duration length, bool zh)
    {
        var text = length < Duration.Zero ? "-" : "";
        var seconds = (long)Math.Abs(length.TotalSeconds);
        foreach (var (size, chinese, english) in ((long, string, string)[])[(3600, "小时", " h "), (60, "分", " min "), (1, "秒", " s ")])
        {
            if (seconds / size > 0)
                text += string.Create(CultureInfo.InvariantCulture, $"{seconds / size}{(zh ? chinese : english)}");
            seconds %= size;
        }

        return text.TrimEnd() is { Length: > 1 } some ? some : zh ? "0分" : "0 min";
    }

    private static string Clock(LocalDateTime at) =>
        at.TimeOfDay is { Second: 0, NanosecondOfSecond: 0 } ? at.ToString("HH:mm", CultureInfo.InvariantCulture) : at.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
