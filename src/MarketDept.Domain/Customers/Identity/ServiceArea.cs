namespace MarketDept.Domain.Customers.Identity;

/// <summary>The area in which the company delivers (配送范围): a set of regions, each with all that lies within it.</summary>
/// <remarks>Immutable, without a default: the regulation names no place. Outside the area nothing is refused; the manager gets a warning. A region
/// of which only parts are listed is not inside, even where the parts are all of it.</remarks>
[Clause("2.2")]
public sealed class ServiceArea
{
    private static readonly ClauseId DeliveryArea = new(2, 2);

    /// <summary>Creates the area from the regions in which the company delivers.</summary>
    /// <param name="regions">One or more regions. A region listed twice counts once.</param>
    /// <exception cref="ArgumentException">There is no region, or a region is <c>default</c>.</exception>
    public ServiceArea(params IEnumerable<RegionCode> regions)
    {
        Regions = ValueList.From(Guard.Against.NullOrEmpty(regions).Select(region => Guard.Against.Default(region, nameof(regions)))
            .Distinct().OrderBy(region => region.ToString(), StringComparer.Ordinal));
    }

    /// <summary>The regions in which the company delivers (区域), each once, by number.</summary>
    public ValueList<RegionCode> Regions { get; }

    /// <summary>Whether a customer's region lies in the area (是否在范围内). On "no" the manager gets a warning; on "unknown" the region must be asked for first.</summary>
    /// <param name="region">The customer's region, as exact as it is known; null where it is not known. A region of which only parts are in the
    /// area is not exact enough.</param>
    /// <exception cref="ArgumentException">The region is <c>default</c>; "not known" is a null.</exception>
    [Clause("2.2")]
    public Fact Contains(RegionCode? region)
    {
        if (region is not { } known)
            return Fact.Unknown;
        if (known.IsNone)
            throw new ArgumentException("The region is default. Give a code, or null where it is not known.", nameof(region));
        return Regions.Any(served => served.Covers(known)) ? Fact.Yes : Regions.Any(known.Covers) ? Fact.Unknown : Fact.No;
    }

    /// <summary>Tells in words whether a customer's region lies in the area (配送范围答复).</summary>
    /// <param name="region">The customer's region; null where it is not known.</param>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentException">The region is <c>default</c>, or the language is neither Chinese nor English.</exception>
    public Explanation Explain(RegionCode? region, Language language)
    {
        var isInside = Contains(region);
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, DeliveryArea, Conclusion(region, isInside).In(language));
        if (isInside.IsUnknown)
        {
            writer.Add(ExplanationTopic.Missing, DeliveryArea, writer.Zh
                ? "缺少的事实：客户所在的区域，须具体到能够判断。"
                : "Missing: the customer's region, as exact as the answer needs it.");
        }

        if (isInside.IsNo)
        {
            writer.Add(ExplanationTopic.Reading, DeliveryArea, writer.Zh
                ? "范围之外不直接拒绝：给出警示，由经理决定。"
                : "Outside of the area nothing is refused: it is a warning, and the manager decides.");
        }

        return writer.Done();
    }

    private static Bilingual Conclusion(RegionCode? region, Fact isInside) => region is null
        ? new("客户所在区域未知，无法判断是否在配送范围内。", "The customer's region is not known, so it cannot be told whether it is in the delivery area.")
        : isInside.IsYes ? new($"区域{region}在配送范围内。", $"Region {region} is in the delivery area.")
        : isInside.IsNo ? new($"区域{region}不在配送范围内。", $"Region {region} is outside of the delivery area.")
        : new($"区域{region}只有一部分在配送范围内，无法判断。", $"Only part of region {region} is in the delivery area, so it cannot be told.");
}
