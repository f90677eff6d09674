using System.Globalization;

namespace MarketDept.Domain.Benchmarks.Page;

/// <summary>Figures as the page writes them: three digits and a unit.</summary>
internal static class Words
{
    private static readonly string[] Times = ["ns", "µs", "ms", "s"];
    private static readonly string[] Sizes = ["B", "KB", "MB", "GB"];

    internal static string Time(double nanoseconds) => In(nanoseconds, Times);

    internal static string Bytes(double bytes) => bytes == 0 ? "–" : In(bytes, Sizes);

    internal static string Percent(double part) => string.Create(CultureInfo.InvariantCulture, $"±{part * 100:0} %");

    internal static string Times1(double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio.ToString(ratio < 10 ? "0.0#" : "0", CultureInfo.InvariantCulture)} ×");

    private static string In(double value, string[] units)
    {
        var unit = 0;
        for (; value >= 999.5 && unit < units.Length - 1; unit++)
            value /= 1000;
        return $"{value.ToString(value < 9.95 && unit > 0 ? "0.0" : "0", CultureInfo.InvariantCulture)} {units[unit]}";
    }
}
