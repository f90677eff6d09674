using System.Runtime.CompilerServices;

namespace MarketDept.Domain;

/// <summary>The time zone in which days begin and end (营业时区): Asia/Shanghai, the legal time of all China.</summary>
/// <remarks>A moment belongs to its day in this zone, wherever the program runs.</remarks>
public static class BusinessZone
{
    /// <summary>The time zone Asia/Shanghai, in which moments become days.</summary>
    public static DateTimeZone Default { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>Some hours before the end of all time, so that it can be told in every time zone.</summary>
    internal static readonly Instant Latest = Instant.FromUtc(9999, 12, 31, 0, 0);

    internal static ZonedDateTime InBusinessZone(this Instant at, [CallerArgumentExpression(nameof(at))] string? name = null) =>
        at > default(Instant) && at <= Latest ? at.InZone(Default) : throw new ArgumentOutOfRangeException(name, $"{Iso.Format(at)} is no moment from 1970 up to {Iso.Format(Latest)}. State when it was.");
}
