using System.Runtime.InteropServices;

namespace MarketDept.Domain.Receivables;

/// <summary>The entries of a debt or a receipt by id, with what still stands of each, and the total at the end of each day.</summary>
/// <remarks>
/// Shaped by speed: made from the entries at the first question and kept up from then on. An entry takes as many steps as there are days with
/// entries after its own, usually none. An entry dated back must not make any later day negative.
/// </remarks>
/// <param name="start">The total before the first entry.</param>
internal sealed class EntryIndex<TEntry>(Money start)
    where TEntry : class
{
    private readonly Dictionary<Id<ReceivableEntry>, (TEntry Entry, Money Standing)> _byId = [];
    private readonly List<(LocalDate Day, Int128 Fen)> _totals = [];

    internal void Add(TEntry entry, Id<ReceivableEntry> id, Money amount, LocalDate on, Money change, Id<ReceivableEntry>? takesBack)
    {
        _byId.TryAdd(id, (entry, amount));
        if (takesBack is { } target && _byId.TryGetValue(target, out var taken))
            _byId[target] = taken with { Standing = taken.Standing - amount };
        var place = FirstAfter(on);
        if (place == 0 || _totals[place - 1].Day != on)
            _totals.Insert(place++, (on, Before(place - 1)));
        foreach (ref var total in CollectionsMarshal.AsSpan(_totals)[(place - 1)..])
            total.Fen += change.Fen;
    }

    internal TEntry? Find(Id<ReceivableEntry> id) => _byId.GetValueOrDefault(id).Entry;

    /// <summary>The part of an entry that was not taken back; zero where there is no such entry.</summary>
    internal Money StandingOf(Id<ReceivableEntry> id) => _byId.GetValueOrDefault(id).Standing;

    /// <summary>The total at the end of a day.</summary>
    internal Money On(LocalDate day) => MoneyOf(Before(FirstAfter(day)));

    /// <summary>The lowest total at the end of a day and of all later days.</summary>
    internal Money LowestFrom(LocalDate day)
    {
        var later = FirstAfter(day);
        var lowest = Before(later);
        foreach (var (_, fen) in CollectionsMarshal.AsSpan(_totals)[later..])
            lowest = Int128.Min(lowest, fen);
        return MoneyOf(lowest);
    }

    private Int128 Before(int place) => place == 0 ? start.Fen : _totals[place - 1].Fen;

    private int FirstAfter(LocalDate day)
    {
        int low = 0, high = _totals.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_totals[middle].Day > day)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static Money MoneyOf(Int128 fen) => Money.FromFen(checked((long)fen));
}
