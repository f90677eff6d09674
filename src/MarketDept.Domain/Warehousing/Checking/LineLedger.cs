namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The sums of one order and of its notes, by item and unit; used again for each order.</summary>
/// <remarks>Written by hand for one reason: a dictionary that has once held a huge order takes as long to clear for every small
/// one after it. Here an order pays for its own lines only.</remarks>
internal sealed class LineLedger(CheckTerms terms)
{
    private Row[] _rows = new Row[16];
    private int[] _buckets = new int[16];
    private int _mask;

    /// <summary>How many pairs of item and unit there are.</summary>
    internal int Count { get; private set; }

    internal ReadOnlySpan<Row> Rows => _rows.AsSpan(0, Count);

    /// <summary>Forgets what was before.</summary>
    /// <param name="lines">How many lines will come at the most.</param>
    internal void Begin(int lines)
    {
        _rows.AsSpan(0, Count).Clear();
        Count = 0;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(lines, 4));
        if (_buckets.Length < size)
            _buckets = new int[size];
        else
            _buckets.AsSpan(0, size).Clear();
        _mask = size - 1;
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

    /// <summary>The rows that differ, by item and then by unit in ordinal order.</summary>
    internal ValueList<OrderDifference> Differences()
    {
        var differing = 0;
        foreach (ref readonly var row in Rows)
            differing += row.Differs ? 1 : 0;
        if (differing == 0)
            return [];

        // In this order all rows of an item stand together, which is how it is seen whether they have a unit in common.
        var rows = _rows.AsSpan(0, Count);
        rows.Sort(static (x, y) => string.CompareOrdinal(x.Item, y.Item) is var byItem and not 0 ? byItem : string.CompareOrdinal(x.Unit, y.Unit));
        var differences = new OrderDifference[differing];
        var place = 0;
        for (var from = 0; from < rows.Length;)
        {
            var to = from + 1;
            while (to < rows.Length && rows[to].Item == rows[from].Item)
                to++;
            var item = rows[from..to];
            var nothingInCommon = HaveNothingInCommon(item);
            foreach (ref readonly var row in item)
            {
                if (row.Differs)
                    differences[place++] = row.Difference(nothingInCommon);
            }

            from = to;
        }

        return new ValueList<OrderDifference>(differences);
    }

    private static bool HaveNothingInCommon(ReadOnlySpan<Row> item)
    {
        var (onOrder, onNote) = (false, false);
        foreach (ref readonly var row in item)
        {
            if (!row.Ordered.IsZero && !row.Noted.IsZero)
                return false;
            onOrder |= !row.Ordered.IsZero;
            onNote |= !row.Noted.IsZero;
        }

        return onOrder && onNote;
    }

    private ref Row RowOf(GoodsLine line)
    {
        var (item, unit) = (terms.KeyOf(line.Sku), terms.KeyOf(line.Quantity.Unit));
        var hash = unchecked((item.GetHashCode(StringComparison.Ordinal) * 31) + unit.GetHashCode(StringComparison.Ordinal));
        ref var bucket = ref _buckets[hash & _mask];
        for (var i = bucket; i != 0; i = _rows[i - 1].Next)
        {
            ref var row = ref _rows[i - 1];
            if (row.Hash == hash && row.Item == item && row.Unit == unit)
                return ref row;
        }

        if (Count == _rows.Length)
            Array.Resize(ref _rows, Count * 2);
        ref var added = ref _rows[Count];
        added = new Row { Written = line, Item = item, Unit = unit, Hash = hash, Next = bucket };
        bucket = ++Count;
        return ref added;
    }

    /// <summary>One item and unit, as compared and as first written; <c>default</c> stands for the side that does not name it.</summary>
    internal struct Row
    {
        internal GoodsLine Written;
        internal string Item;
        internal string Unit;
        internal int Hash;
        internal int Next;
        internal Quantity Ordered;
        internal Quantity Noted;

        internal readonly bool Differs => !Ordered.HasNumberOf(Noted);

        internal readonly OrderDifference Difference(bool nothingInCommon)
        {
            var kind = nothingInCommon ? DifferenceKind.UnitMismatch
                : Noted.IsZero ? DifferenceKind.MissingOnNote
                : Ordered.IsZero ? DifferenceKind.MissingOnOrder
                : Noted.IsLessThan(Ordered) ? DifferenceKind.NotedLess
                : DifferenceKind.NotedMore;
            var unit = Written.Quantity.Unit;
            return new OrderDifference(Written.Sku, Ordered.As(unit), Noted.As(unit), kind);
        }
    }
}
