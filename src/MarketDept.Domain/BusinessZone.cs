namespace MarketDept.Domain;

/// <summary>The time zone in which days begin and end (营业时区): Asia/Shanghai, the one legal time of China.</summary>
/// <remarks>A moment belongs to the day that it is there, wherever the program runs.</remarks>
public static class BusinessZone
{
    /// <summary>Asia/Shanghai.</summary>
    public static DateTimeZone Default { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    internal static ZonedDateTime InBusinessZone(this Instant at) => at.InZone(Default);
}
