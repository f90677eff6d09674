using FsCheck;
using FsCheck.Fluent;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>One line of a document: of an order (document 0) or of one of its notes.</summary>
public readonly record struct DrawnLine(int Document, int Order, int Sku, int Unit, int Tenths)
{
    internal GoodsLine Line => new($"S{Sku}", Quantity.Of(Tenths / 10m, Unit == 0 ? "箱" : "件"));
}

/// <summary>Orders and notes of few items, so that they meet; customers and receiving units too.</summary>
public sealed record OrderBatch(DrawnLine[] Lines)
{
    private const int Orders = 4;

    internal StorageOrder[] AllOrders() =>
    [
        .. Enumerable.Range(0, Orders).Select(order => StorageOrder.Take(
            new($"D{order}"), new($"C{order % 2}"), Fact.Yes, order < 3 ? new("宏达（东）", "一路") : new("宏达(东)　", "一路"),
            ValueList.From(Lines.Where(line => line.Document == 0 && line.Order == order).Select(line => line.Line)))),
    ];

    /// <summary>A note for every document that has a line; D3 has none as often as nothing was drawn for it.</summary>
    internal DeliveryNote[] AllNotes() =>
    [
        .. Lines.Where(line => line.Document > 0).GroupBy(line => (line.Order, line.Document)).OrderBy(group => group.Key)
            .Select(group => new DeliveryNote(new($"N{group.Key.Order}-{group.Key.Document}"), new($"D{group.Key.Order}"), ValueList.From(group.Select(line => line.Line)))),
    ];

    internal OrderReconciliation Reconciled() => OrderReconciliation.Of(AllOrders(), AllNotes(), terms: WarehousingSamples.Waived);

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n", Lines);
}

/// <summary>For <c>[Property(Arbitrary = [typeof(OrderArbitraries)])]</c>.</summary>
public static class OrderArbitraries
{
    /// <summary>Any lines, from five numbers each. Half of them stand on both the order and a note, so that orders match.</summary>
    public static Arbitrary<OrderBatch> Batch()
    {
        var row = Gen.ArrayOf(Gen.Choose(0, 99), 6);
        return Arb.From(Gen.Sized(size => Gen.ArrayOf(row, Math.Min(size, 20))), ArbMap.Default.ArbFor<int[][]>().Shrinker)
            .Filter(rows => rows is not null && Array.TrueForAll(rows, one => one is { Length: 6 } && Array.TrueForAll(one, number => number >= 0)))
            .Convert(
                rows => new OrderBatch([.. rows.SelectMany(Read)]),
                batch => [.. batch.Lines.Select(line => new[] { line.Document, line.Order, line.Sku, line.Unit, line.Tenths, 1 })]);
    }

    private static IEnumerable<DrawnLine> Read(int[] row)
    {
        var line = new DrawnLine(row[0] % 3, row[1] % 4, row[2] % 3, row[3] % 4 == 0 ? 1 : 0, 1 + (row[4] % 25));
        yield return line;
        if (row[5] % 2 == 0)
            yield return line with { Document = line.Document == 0 ? 1 + (row[5] % 2) : 0 };
    }
}
