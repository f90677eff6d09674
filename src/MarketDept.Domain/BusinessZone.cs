namespace MarketDept.Domain;

/// <summary>The time zone in which the company's days begin and end, where the caller names no other.</summary>
internal static class BusinessZone
{
    internal static DateTimeZone Default { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
}
