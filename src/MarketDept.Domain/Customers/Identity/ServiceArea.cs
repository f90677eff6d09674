namespace MarketDept.Domain.Customers.Identity;

/// <summary>Where the company delivers (配送范围): a set of regions, each with all that lies within it.</summary>
/// <remarks>A policy: immutable, and there is no default, since the text names no place. Outside of the area nothing is refused:
/// it is a warning that goes to the manager. A region of which only parts are listed is not inside, even where the parts are all
/// of it.</remarks>
[Clause("2.2")]
public sealed class ServiceArea
{
    /// <summary>Takes the regions in which the company delivers.</summary>
    /// <param name="regions">One or more; one that is listed twice counts once.</param>
    /// <exception cref="ArgumentException">There is none, or one of them is <c>default</c>.</exception>
    public ServiceArea(params IEnumerable<RegionCode> regions)
    {
        Regions = ValueList.From(Guard.Against.NullOrEmpty(regions).Select(region => Guard.Against.Default(region, nameof(regions)))
            .Distinct().OrderBy(region => region.ToString(), StringComparer.Ordinal));
    }

    /// <summary>The regions (区域), each once, by number.</summary>
    public ValueList<RegionCode> Regions { get; }

    /// <summary>Answers whether a customer's region is in the area.</summary>
    /// <param name="region">The customer's region, as exact as it is known; null where it is not.</param>
    /// <exception cref="ArgumentException">The region is <c>default</c>; "not known" is a null.</exception>
    [Clause("2.2")]
    public ServiceAreaAnswer Check(RegionCode? region)
    {
        if (region is not { } known)
            return new ServiceAreaAnswer(null, ServiceAreaGround.RegionUnknown);
        if (known.IsNone)
            throw new ArgumentException("The region is default. Give a code, or null where it is not known.", nameof(region));
        return new ServiceAreaAnswer(
            known, Regions.Any(served => served.Covers(known)) ? ServiceAreaGround.Inside : Regions.Any(known.Covers) ? ServiceAreaGround.RegionTooWide : ServiceAreaGround.Outside);
    }
}
