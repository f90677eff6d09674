namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>An item and unit in which an order and its delivery notes differ (差异), by the sums of their lines. Also used for what a customer confirmed.</summary>
/// <remarks>A corrected note or order makes another difference, which nobody has confirmed yet. The kind counts beside the sums, since it
/// also depends on the item's other units. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record OrderDifference : DomainValue
{
    /// <summary>Creates a difference, such as one that a customer confirmed. <see cref="OrderCheck.Differences"/> has those that a check found.</summary>
    /// <param name="sku">The code of the item, not blank.</param>
    /// <param name="kind">How order and notes differ.</param>
    /// <param name="ordered">The quantity on the order; <c>default</c> where the order does not name the item.</param>
    /// <param name="noted">The quantity on the notes, in the same unit; <c>default</c> where the notes do not name the item.</param>
    /// <exception cref="ArgumentException">The item is blank, both sums are absent, the units differ, or the sums are not of that kind.</exception>
    public OrderDifference(string sku, DifferenceKind kind, Quantity ordered, Quantity noted)
    {
        Sku = Guard.Against.NullOrWhiteSpace(sku);
        var unit = ordered.IsZero ? noted.Unit : ordered.Unit;
        if ((ordered.IsZero && noted.IsZero) || (!noted.IsZero && noted.Unit != unit))
            throw new ArgumentException($"Ordered is {ordered} and noted {noted}. Give two sums of one unit; at most one may be absent.", nameof(noted));
        var fits = kind switch
        {
            DifferenceKind.NotedLess => !noted.IsZero && noted.IsLessThan(ordered),
            DifferenceKind.NotedMore => !ordered.IsZero && ordered.IsLessThan(noted),
            DifferenceKind.MissingOnNote => noted.IsZero,
            DifferenceKind.MissingOnOrder => ordered.IsZero,
            DifferenceKind.UnitMismatch => noted.IsZero || ordered.IsZero,
            _ => false,
        };
        if (!fits)
            throw new ArgumentException($"Ordered is {ordered} and noted {noted}, which is no difference of kind {kind}. Give the kind that fits.", nameof(kind));
        (Kind, Ordered, Noted) = (kind, ordered.IsZero ? Quantity.NoneOf(unit) : ordered, noted.IsZero ? Quantity.NoneOf(unit) : noted);
    }

    /// <summary>The code of the item (货品).</summary>
    public string Sku { get; }
    /// <summary>How order and notes differ (差异种类).</summary>
    public DifferenceKind Kind { get; }
    /// <summary>The quantity on the order (订单数量); 0 where the order does not name the item.</summary>
    public Quantity Ordered { get; }
    /// <summary>The quantity on the notes (送货单数量); 0 where the notes do not name the item.</summary>
    public Quantity Noted { get; }
    /// <summary>The unit of both quantities (单位).</summary>
    public string Unit => Ordered.Unit;

    /// <summary>The resolution that closed the difference (处理); null while it is open.</summary>
    public DifferenceResolution? Resolution { get; internal init; }

    /// <summary>Whether the difference is closed (是否已处理).</summary>
    public bool IsResolved => Resolution is not null;

    /// <summary>The resolutions that do not close this difference (不适用的处理), because the customer confirmed another one; each once.</summary>
    /// <remarks>Ask the customer again, and resolve what he confirms now.</remarks>
    public ValueList<DifferenceResolution> NotApplied { get; internal init; } = [];

    /// <summary>This difference with a resolution taken in. The first resolution that covers it closes it; others are kept in <see cref="NotApplied"/>.</summary>
    internal OrderDifference With(DifferenceResolution resolution)
    {
        if (resolution.Agreed is { } agreed && !IsWhat(agreed))
            return NotApplied.Contains(resolution) ? this : this with { NotApplied = [.. NotApplied, resolution] };
        return IsResolved ? this : this with { Resolution = resolution };
    }

    private bool IsWhat(OrderDifference agreed) =>
        Kind == agreed.Kind && Ordered.HasNumberOf(agreed.Ordered) && Noted.HasNumberOf(agreed.Noted);

    internal void Tell(ExplanationWriter writer, ClauseId clause)
    {
        writer.Add(ExplanationTopic.Fact, clause,
            $"货品 {Sku}：订单 {Ordered}，送货单 {Noted}，{Title(Kind)}。", $"Item {Sku}: ordered {Ordered}, on the notes {Noted}: {Title(Kind)}.");
        foreach (var (by, agreed) in NotApplied.Select(other => (other.ConfirmedBy, other.Agreed!)))
        {
            writer.Add(ExplanationTopic.NotApplied, clause,
                $"货品 {Sku}：{by} 确认的是订单 {agreed.Ordered}，送货单 {agreed.Noted}，{Title(agreed.Kind)}；与现有差异不同，不能据此处理。",
                $"Item {Sku}: {by} confirmed ordered {agreed.Ordered}, on the notes {agreed.Noted}: {Title(agreed.Kind)}; that is another difference and does not close this one.");
        }

        if (Resolution is { } it)
            writer.Add(ExplanationTopic.Step, clause, $"原因：{it.Reason}；客户确认人：{it.ConfirmedBy}。", $"Reason: {it.Reason}; confirmed by {it.ConfirmedBy} of the customer.");
        else
            writer.Add(ExplanationTopic.Missing, clause, $"货品 {Sku} 的差异缺少原因和客户确认。", $"Missing for item {Sku}: a reason and the customer's confirmation.");
    }

    private static Bilingual Title(DifferenceKind kind) => kind switch
    {
        DifferenceKind.NotedLess => new("少送", "short"),
        DifferenceKind.NotedMore => new("多送", "over"),
        DifferenceKind.MissingOnNote => new("送货单没有", "missing on the notes"),
        DifferenceKind.MissingOnOrder => new("订单没有", "missing on the order"),
        _ => new("两边单位不一致，无法比较", "the units have nothing in common, so nothing can be compared"),
    };
}
