namespace MarketDept.Domain.Customers.Identity;

/// <summary>The answer to "do we deliver there?" (配送范围答复): yes, no, or not known.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Region">The region asked about (区域); null where it is not known.</param>
/// <param name="Ground">How it lies to the area (依据).</param>
[Clause("2.2")]
public sealed record ServiceAreaAnswer(RegionCode? Region, ServiceAreaGround Ground)
{
    private static readonly ClauseId DeliveryArea = new(2, 2);

    /// <summary>Whether it is in the area (是否在范围内).</summary>
    public Fact IsInside => Ground switch
    {
        ServiceAreaGround.Inside => Fact.Yes,
        ServiceAreaGround.Outside => Fact.No,
        _ => Fact.Unknown,
    };

    /// <summary>
    /// Whether it is a warning that goes to the manager (须经理决定): only where the region is known to be outside. Where it is not
    /// known, the region has to be asked for first.
    /// </summary>
    public bool GoesToManager => Ground == ServiceAreaGround.Outside;

    /// <summary>The answer in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, DeliveryArea, Conclusion(writer.Zh));
        if (IsInside.IsUnknown)
        {
            writer.Add(ExplanationTopic.Missing, DeliveryArea, writer.Zh
                ? "缺少的事实：客户所在的区域，须具体到能够判断。"
                : "Missing: the customer's region, as exact as the answer needs it.");
        }

        if (GoesToManager)
        {
            writer.Add(ExplanationTopic.Reading, DeliveryArea, writer.Zh
                ? "范围之外不直接拒绝：给出警示，由经理决定。"
                : "Outside of the area nothing is refused: it is a warning, and the manager decides.");
        }

        return writer.Done();
    }

    private string Conclusion(bool zh) => Ground switch
    {
        ServiceAreaGround.Inside => zh ? $"区域{Region}在配送范围内。" : $"Region {Region} is in the delivery area.",
        ServiceAreaGround.Outside => zh ? $"区域{Region}不在配送范围内。" : $"Region {Region} is outside of the delivery area.",
        ServiceAreaGround.RegionTooWide => zh ? $"区域{Region}只有一部分在配送范围内，无法判断。" : $"Only part of region {Region} is in the delivery area, so it cannot be told.",
        _ => zh ? "客户所在区域未知，无法判断是否在配送范围内。" : "The customer's region is not known, so it cannot be told whether it is in the delivery area.",
    };
}
