namespace MarketDept.Domain;

/// <summary>The time zone in which days begin and end (营业时区): Asia/Shanghai, the legal time of all China.</summary>
/// <remarks>A moment belongs to its day in this zone, wherever the program runs.</remarks>
public static class BusinessZone
{
    /// <summary>The time zone Asia/Shanghai, in which moments become days.</summary>
    public static DateTimeZone Default { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    internal static ZonedDateTime InBusinessZone(this Instant at) => at.InZone(Default);
}
