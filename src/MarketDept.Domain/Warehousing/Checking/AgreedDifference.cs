namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The difference that a customer confirmed (所确认的差异): its kind, and the two sums as they were shown to him.</summary>
/// <remarks>A corrected delivery note or order makes another difference of it, to which nobody has agreed. The kind counts beside
/// the sums: where units are not comparable it lies in the item's other units. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record AgreedDifference : DomainValue
{
    /// <summary>Writes down what was confirmed; <see cref="OrderCheck.Confirmed"/> reads it off a check.</summary>
    /// <param name="kind">How order and notes differed.</param>
    /// <param name="ordered">How much the order asked for; <c>default</c> where it did not name the item.</param>
    /// <param name="noted">How much the notes said, of the same unit; <c>default</c> where they did not name it.</param>
    /// <exception cref="ArgumentException">Both are absent, the units differ, or the sums are not of that kind.</exception>
    public AgreedDifference(DifferenceKind kind, Quantity ordered, Quantity noted)
    {
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

    /// <summary>How they differed (差异种类).</summary>
    public DifferenceKind Kind { get; }
    /// <summary>How much the order asked for (订单数量); 0 where it did not name the item.</summary>
    public Quantity Ordered { get; }
    /// <summary>How much the notes said (送货单数量); 0 where they did not name it.</summary>
    public Quantity Noted { get; }

    internal string Unit => Ordered.Unit;

    internal bool Is(OrderDifference difference) =>
        Kind == difference.Kind && Ordered.HasNumberOf(difference.Ordered) && Noted.HasNumberOf(difference.Noted);
}
