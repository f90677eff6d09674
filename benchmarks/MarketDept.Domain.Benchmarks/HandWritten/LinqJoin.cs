using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>One row of the plain join: an item and unit of an order in which it and its notes differ.</summary>
internal readonly record struct LinqDifference(string Order, string Sku, string Unit, decimal Ordered, decimal Noted, DifferenceKind Kind);

/// <summary>Orders against notes as a plain full join in LINQ: group both sides, join left, add what is on the right only.</summary>
internal static class LinqJoin
{
    internal static List<LinqDifference> Differences(StorageOrder[] orders, DeliveryNote[] notes)
    {
        var ordered = orders.SelectMany(order => order.Lines, (order, line) => (Key: (Order: order.Id.Value, line.Sku, line.Quantity.Unit), line.Quantity))
            .GroupBy(row => row.Key, row => row.Quantity).Select(group => (group.Key, Sum: group.Sum(quantity => quantity.ToDecimal()))).ToList();
        var noted = notes.SelectMany(note => note.Lines, (note, line) => (Key: (Order: note.Order.Value, line.Sku, line.Quantity.Unit), line.Quantity))
            .GroupBy(row => row.Key, row => row.Quantity).Select(group => (group.Key, Sum: group.Sum(quantity => quantity.ToDecimal()))).ToList();

        var left = ordered.GroupJoin(noted, row => row.Key, row => row.Key, (row, matches) => (row.Key, Ordered: row.Sum, Noted: matches.Sum(match => match.Sum)));
        var known = ordered.Select(row => row.Key).ToHashSet();
        var right = noted.Where(row => !known.Contains(row.Key)).Select(row => (row.Key, Ordered: 0m, Noted: row.Sum));
        var rows = left.Concat(right).ToList();
        var mismatched = rows.GroupBy(row => (row.Key.Order, row.Key.Sku))
            .Where(item => item.Any(row => row.Ordered > 0) && item.Any(row => row.Noted > 0) && !item.Any(row => row.Ordered > 0 && row.Noted > 0))
            .Select(item => item.Key).ToHashSet();
        return
        [
            .. rows.Where(row => row.Ordered != row.Noted)
                .Select(row => new LinqDifference(row.Key.Order, row.Key.Sku, row.Key.Unit, row.Ordered, row.Noted, Kind(row.Ordered, row.Noted, mismatched.Contains((row.Key.Order, row.Key.Sku)))))
                .OrderBy(row => row.Order, StringComparer.Ordinal).ThenBy(row => row.Sku, StringComparer.Ordinal).ThenBy(row => row.Unit, StringComparer.Ordinal),
        ];
    }

    private static DifferenceKind Kind(decimal ordered, decimal noted, bool isMismatch) =>
        isMismatch ? DifferenceKind.UnitMismatch
        : noted == 0 ? DifferenceKind.MissingOnNote
        : ordered == 0 ? DifferenceKind.MissingOnOrder
        : noted < ordered ? DifferenceKind.NotedLess
        : DifferenceKind.NotedMore;
}
