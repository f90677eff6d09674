namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>One item and unit in which an order and its delivery notes differ (差异), by the sums of their lines; also as a customer confirmed it.</summary>
/// <remarks>A corrected delivery note or order makes another difference of it, to which nobody has agreed. The kind counts beside
/// the sums: where units are not comparable it lies in the item's other units. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record OrderDifference : DomainValue
{
    /// <summary>Writes down a difference; <see cref="OrderCheck.Differences"/> has those that a check found.</summary>
    /// <param name="sku">The item, not blank.</param>
    /// <param name="kind">How order and notes differ.</param>
    /// <param name="ordered">How much the order asks for; <c>default</c> where it does not name the item.</param>
    /// <param name="noted">How much the notes say, of the same unit; <c>default</c> where they do not name it.</param>
    /// <exception cref="ArgumentException">The item is blank, both sums are absent, the units differ, or the sums are not of that kind.</exception>
    public OrderDifference(string sku, DifferenceKind kind, Quantity ordered, Quantity noted)
    {
        Sku = Guard.Against.NullOrWhiteSpace(sku);
        var unit = ordered.IsZero ? noted.Unit : ordered.Unit;
        if ((ordered.IsZero && noted.IsZero) || (!noted.IsZero && noted.Unit != unit))
            throw new ArgumentException($"Ordered is {ordered} and noted {noted}. Give two sums of one unit, at most one of them absent.", nameof(noted));
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
            throw new ArgumentException($"Ordered is {ordered} and noted {noted}, which is no difference of kind {kind}. Name the kind that it is.", nameof(kind));
        (Kind, Ordered, Noted) = (kind, ordered.IsZero ? Quantity.NoneOf(unit) : ordered, noted.IsZero ? Quantity.NoneOf(unit) : noted);
    }

    /// <summary>The item (货品).</summary>
    public string Sku { get; }
    /// <summary>How they differ (差异种类).</summary>
    public DifferenceKind Kind { get; }
    /// <summary>How much the order asks for (订单数量); 0 where it does not name it.</summary>
    public Quantity Ordered { get; }
    /// <summary>How much the notes say (送货单数量); 0 where they do not name it.</summary>
    public Quantity Noted { get; }
    /// <summary>The unit (单位), which is that of both sums.</summary>
    public string Unit => Ordered.Unit;

    /// <summary>How it was closed (处理); null as long as it is open.</summary>
    public DifferenceResolution? Resolution { get; internal init; }

    /// <summary>Whether it is closed (是否已处理).</summary>
    public bool IsResolved => Resolution is not null;

    /// <summary>Resolutions of it that do not close it (不适用的处理), since the customer confirmed another difference; each once.</summary>
    /// <remarks>Ask him again, and resolve what he confirms now.</remarks>
    public ValueList<DifferenceResolution> NotApplied { get; internal init; } = [];

    /// <summary>The same with a resolution taken in: closed by the first that covers it, and those that do not are kept apart.</summary>
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
