using System.Runtime.InteropServices;

namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>Sums the lines of one order and of its notes, by item and unit. The ledger is reused for each order.</summary>
internal sealed class LineLedger(CheckTerms terms)
{
    private Dictionary<(string Item, string Unit), Row> _rows = [];

    /// <summary>Starts anew with an empty ledger. After a huge order the tables are replaced, so that small orders stay cheap.</summary>
    /// <param name="lines">The largest number of lines to come.</param>
    internal void Begin(int lines)
    {
        if (_rows.Capacity > Math.Max(lines, 16) * 4)
            _rows = [];
        else
            _rows.Clear();
    }

    internal void Order(ReadOnlySpan<GoodsLine> lines)
    {
        foreach (var line in lines)
        {
            ref var row = ref RowOf(line);
            row.Ordered = row.Ordered.Plus(line.Quantity);
        }
    }

    internal void Note(ReadOnlySpan<GoodsLine> lines)
    {
        foreach (var line in lines)
        {
            ref var row = ref RowOf(line);
            row.Noted = row.Noted.Plus(line.Quantity);
        }
    }

    /// <summary>The rows that differ, by item and then by unit, in ordinal order of the compared texts.</summary>
    internal ValueList<OrderDifference> Differences() => !AnyDiffers() ? [] : ValueList.From(_rows.GroupBy(row => row.Key.Item)
        .Where(item => item.Any(row => row.Value.Differs)).OrderBy(item => item.Key, StringComparer.Ordinal)
        .SelectMany(item =>
        {
            var (onOrder, onNote) = (item.Any(row => !row.Value.Ordered.IsZero), item.Any(row => !row.Value.Noted.IsZero));
            var nothingInCommon = onOrder && onNote && item.All(row => row.Value.Ordered.IsZero || row.Value.Noted.IsZero);
            return item.Where(row => row.Value.Differs).OrderBy(row => row.Key.Unit, StringComparer.Ordinal).Select(row => row.Value.Difference(nothingInCommon));
        }));

    private bool AnyDiffers()
    {
        foreach (var row in _rows.Values)
        {
            if (row.Differs)
                return true;
        }

        return false;
    }

    private ref Row RowOf(GoodsLine line)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, (terms.KeyOf(line.Sku), terms.KeyOf(line.Quantity.Unit)), out _);
        row.Written ??= line;
        return ref row;
    }

    /// <summary>One item and unit, as first written; <c>default</c> stands for a side that does not name it.</summary>
    private struct Row
    {
        internal GoodsLine? Written;
        internal Quantity Ordered;
        internal Quantity Noted;

        internal readonly bool Differs => !Ordered.HasNumberOf(Noted);

        internal readonly OrderDifference Difference(bool nothingInCommon)
        {
            var unit = Written!.Quantity.Unit;
            var kind = nothingInCommon ? DifferenceKind.UnitMismatch
                : Noted.IsZero ? DifferenceKind.MissingOnNote
                : Ordered.IsZero ? DifferenceKind.MissingOnOrder
                : Noted.IsLessThan(Ordered) ? DifferenceKind.NotedLess : DifferenceKind.NotedMore;
            return new OrderDifference(Written.Sku, kind, Ordered.As(unit), Noted.As(unit));
        }
    }
}
