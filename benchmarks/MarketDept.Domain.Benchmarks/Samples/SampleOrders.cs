using System.Globalization;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Warehousing;

namespace MarketDept.Domain.Benchmarks.Samples;

/// <summary>Orders of ten lines and their delivery notes, the same at every call.</summary>
/// <remarks>
/// The lines of a note come in another sequence, and one order in eight has two notes. One line in twenty is noted with another
/// quantity, one in fifty with another unit, one in fifty not at all, and one order in a hundred has no note.
/// </remarks>
internal static class SampleOrders
{
    private const int LinesOfAnOrder = 10;
    private static readonly string[] Units = ["箱", "件", "托"];

    internal static (StorageOrder[] Orders, DeliveryNote[] Notes) Of(int lines)
    {
        var random = new Random(20260610);
        var orders = new StorageOrder[lines / LinesOfAnOrder];
        var notes = new List<DeliveryNote>();
        for (var i = 0; i < orders.Length; i++)
        {
            var ordered = Enumerable.Range(0, LinesOfAnOrder).Select(_ => Line(random)).ToArray();
            orders[i] = StorageOrder.Take(
                new(Text("D", i)), new Id<Customer>(Text("K", i % 300)), Fact.Yes, new Consignee(Text("收货单位", i % 2_000), Text("路", i % 2_000)), ValueList.From(ordered));
            if (random.Next(100) == 0)
                continue;
            var noted = ordered.Where(_ => random.Next(50) > 0).Select(line => Noted(line, random)).ToArray();
            random.Shuffle(noted);
            var first = random.Next(8) == 0 ? noted.Length / 2 : noted.Length;
            notes.Add(new DeliveryNote(new(Text("N", i)), orders[i].Id, ValueList.From(noted[..first])));
            if (first < noted.Length)
                notes.Add(new DeliveryNote(new(Text("M", i)), orders[i].Id, ValueList.From(noted[first..])));
        }

        var shuffled = notes.ToArray();
        random.Shuffle(shuffled);
        return (orders, shuffled);
    }

    // Each line has its own texts, as lines that were read from a file or a database do.
    private static GoodsLine Line(Random random) =>
        new(Text("SKU-", random.Next(5_000)), Quantity.Of(1 + random.Next(500), new string(Units[random.Next(Units.Length)])));

    private static GoodsLine Noted(GoodsLine line, Random random)
    {
        var unit = random.Next(50) == 0 ? Units[random.Next(Units.Length)] : line.Quantity.Unit;
        var number = random.Next(20) == 0 ? 1 + random.Next(500) : line.Quantity.ToDecimal();
        return new GoodsLine(new string(line.Sku), Quantity.Of(number, new string(unit)));
    }

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:0000000}");
}
