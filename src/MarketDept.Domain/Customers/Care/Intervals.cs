using System.Globalization;
using System.Runtime.CompilerServices;

namespace MarketDept.Domain.Customers.Care;

/// <summary>Intervals that the company sets, in whole days, weeks, months or years.</summary>
internal static class Intervals
{
    /// <exception cref="ArgumentException">The interval has a time of day, is negative or is zero.</exception>
    internal static Period Require(Period interval, [CallerArgumentExpression(nameof(interval))] string? name = null)
    {
        Guard.Against.Null(interval, name);
        var negative = interval.Years < 0 || interval.Months < 0 || interval.Weeks < 0 || interval.Days < 0;
        return interval is { HasTimeComponent: false, HasDateComponent: true } && !negative
            ? interval
            : throw new ArgumentException($"The interval is {interval}. Give whole days, weeks, months or years, together more than zero.", name);
    }

    /// <summary>The interval in words, such as <c>3个月</c> or <c>3 months</c>.</summary>
    internal static string Say(Period interval, bool zh)
    {
        (int Count, string Chinese, string English)[] parts =
        [
            (interval.Years, "年", "year"), (interval.Months, "个月", "month"), (interval.Weeks, "周", "week"), (interval.Days, "天", "day"),
        ];
        return string.Join(zh ? "" : " ", parts.Where(part => part.Count != 0)
            .Select(part => part.Count.ToString(CultureInfo.InvariantCulture) + (zh ? part.Chinese : $" {part.English}{(part.Count == 1 ? "" : "s")}")));
    }
}
