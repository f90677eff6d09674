namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>One item and unit in which an order and its delivery notes differ (差异), by the sums of their lines.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("10.1")]
public sealed record OrderDifference
{
    internal OrderDifference(string sku, Quantity ordered, Quantity noted, DifferenceKind kind)
    {
        Sku = sku;
        Ordered = ordered;
        Noted = noted;
        Kind = kind;
    }

    /// <summary>The item (货品).</summary>
    public string Sku { get; }

    /// <summary>The unit (单位), which is that of both sums.</summary>
    public string Unit => Ordered.Unit;

    /// <summary>How much the order asks for (订单数量); 0 where it does not name it.</summary>
    public Quantity Ordered { get; }

    /// <summary>How much the notes say (送货单数量); 0 where they do not name it.</summary>
    public Quantity Noted { get; }

    /// <summary>How they differ (差异种类).</summary>
    public DifferenceKind Kind { get; }

    /// <summary>How it was closed (处理); null as long as it is open.</summary>
    public DifferenceResolution? Resolution { get; internal init; }

    /// <summary>Whether it is closed (是否已处理).</summary>
    public bool IsResolved => Resolution is not null;

    internal string Say(bool zh) => zh
        ? $"货品 {Sku}：订单 {Ordered}，送货单 {Noted}，{Title.Chinese}。"
        : $"Item {Sku}: ordered {Ordered}, on the notes {Noted}: {Title.English}.";

    private Bilingual Title => Kind switch
    {
        DifferenceKind.NotedLess => new("少送", "short"),
        DifferenceKind.NotedMore => new("多送", "over"),
        DifferenceKind.MissingOnNote => new("送货单没有", "missing on the notes"),
        DifferenceKind.MissingOnOrder => new("订单没有", "missing on the order"),
        _ => new("两边单位不一致，无法比较", "the units have nothing in common, so nothing can be compared"),
    };
}
