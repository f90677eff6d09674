namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>The debts of one customer, paid by due date, the earliest first. Debts are known by their index in the list.</summary>
/// <remarks>
/// Shaped by speed. What is due comes before what is not, and within each the earlier due date first: together that is the order of due
/// dates, whatever the day. All dates are known from the start, so a debt has a slot for its own date and one for each that it is
/// amended to, and the slots of one date keep one stretch of an array. A heap holds the dates on which something may be owed.
/// Many debts of one date stand in a heap of their own, the largest first: a payment takes as many steps as it has parts.
/// </remarks>
internal sealed class DebtQueue
{
    /// <summary>From this number of debts of one date on, they are sorted by size.</summary>
    private const int Many = 64;

    private static readonly LocalDate Epoch = new(2000, 1, 1);
    private readonly Slot[] _slots;
    private readonly DueDate[] _dates;
    private readonly int[] _open;
    private readonly int[]? _slotOf;
    private readonly int[]? _debtOf;
    private readonly int[]? _slotOfAmendment;
    private readonly PriorityQueue<int, int> _waiting = new();
    private int _payment;

    /// <param name="dueOn">The due day of each debt, as given by <see cref="DayOf(LocalDate)"/>. All balances start at zero.</param>
    /// <param name="amendments">The amended debts, each with its new due day.</param>
    internal DebtQueue(ReadOnlySpan<int> dueOn, IReadOnlyList<(int Debt, int DueOn)>? amendments = null)
    {
        var due = dueOn.ToArray();
        if (amendments is { Count: > 0 })
        {
            // Slots in the order of debts, so that a tie goes to the earlier debt in whatever slot.
            var order = Enumerable.Range(0, due.Length).Select(debt => (Debt: debt, Amendment: -1))
                .Concat(amendments.Select((row, number) => (row.Debt, Amendment: number))).OrderBy(slot => slot.Debt).ThenBy(slot => slot.Amendment).ToArray();
            (_slotOf, _slotOfAmendment, _debtOf) = (new int[due.Length], new int[amendments.Count], [.. order.Select(slot => slot.Debt)]);
            for (var slot = 0; slot < order.Length; slot++)
                (order[slot].Amendment < 0 ? ref _slotOf[order[slot].Debt] : ref _slotOfAmendment[order[slot].Amendment]) = slot;
            due = [.. order.Select(slot => slot.Amendment < 0 ? due[slot.Debt] : amendments[slot.Amendment].DueOn)];
        }

        _slots = new Slot[due.Length];
        _open = new int[due.Length];
        var byDate = _open;                     // nothing is open yet
        for (var i = 0; i < byDate.Length; i++)
            byDate[i] = i;
        var sorted = due;
        Array.Sort(sorted, byDate);
        var dates = due.Length == 0 ? 0 : 1;
        for (var i = 1; i < sorted.Length; i++)
            dates += sorted[i] != sorted[i - 1] ? 1 : 0;
        _dates = new DueDate[dates];
        for (var (i, date) = (0, -1); i < byDate.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                _dates[++date].Start = i;
            _slots[byDate[i]].Date = date;
        }
    }

    internal readonly record struct Payment(int Debt, long Fen);

    internal static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The day number of a due date; a debt without one comes last.</summary>
    internal static int DayOf(LocalDate? date) => date is { } day ? DayOf(day) : int.MaxValue;

    internal static LocalDate DateOf(int day) => Epoch.PlusDays(day);

    internal long BalanceOf(int debt) => _slots[SlotOf(debt)].Balance;

    /// <summary>Raises the balance of a debt.</summary>
    internal void Add(int debt, long fen) => AddTo(SlotOf(debt), fen);

    /// <summary>Lowers the balance of a debt, at most to zero.</summary>
    internal void Reduce(int debt, long fen) => ReduceOf(SlotOf(debt), fen);

    /// <summary>Makes an amendment effective: the balance of the debt is due on the new day from now on.</summary>
    internal void Amend(int debt, int amendment)
    {
        var balance = BalanceOf(debt);
        Reduce(debt, balance);
        _slotOf![debt] = _slotOfAmendment![amendment];
        Add(debt, balance);
    }

    /// <summary>Whether any debt has a balance.</summary>
    internal bool IsOwed()
    {
        while (_waiting.TryPeek(out var earliest, out _))
        {
            ref var date = ref _dates[earliest];
            if (date.Owed > 0)
                return true;
            Close(ref date);
        }

        return false;
    }

    /// <summary>Pays the named debts one after the other, as far as the money goes; paid debts are skipped.</summary>
    /// <returns>The rest of the money.</returns>
    internal long PayNamed(long fen, ReadOnlySpan<int> debts, List<Payment> paid)
    {
        foreach (var debt in debts)
        {
            var part = Math.Min(fen, BalanceOf(debt));
            Pay(SlotOf(debt), part, paid);
            fen -= part;
        }

        return fen;
    }

    /// <summary>Pays the debts by due date, the earliest first; debts of one date share in proportion.</summary>
    /// <returns>The rest of the money after all debts are paid.</returns>
    internal long PayInOrder(long fen, List<Payment> paid)
    {
        while (fen > 0 && _waiting.TryPeek(out var earliest, out _))
        {
            ref var date = ref _dates[earliest];
            if (date.Owed <= (ulong)fen)
            {
                fen -= (long)date.Owed;
                foreach (var slot in _open.AsSpan(date.Start, date.Count))
                    Pay(slot, _slots[slot].Balance, paid);
                Close(ref date);
            }
            else
            {
                if (date.Count < Many)
                    PayInProportion(ref date, fen, paid);
                else
                    PayLargestFirst(ref date, fen, paid);
                fen = 0;
            }
        }

        return fen;
    }

    private int SlotOf(int debt) => _slotOf is null ? debt : _slotOf[debt];

    private void AddTo(int slot, long fen)
    {
        if (fen == 0)
            return;
        ref var to = ref _slots[slot];
        ref var date = ref _dates[to.Date];
        to.Balance += fen;
        date.Owed += (ulong)fen;
        date.BySize?.Enqueue(slot, (-to.Balance, slot));
        if (!to.IsListed)
        {
            to.IsListed = true;
            date.IsOutOfOrder |= date.Count > 0 && _open[date.Start + date.Count - 1] > slot;
            _open[date.Start + date.Count++] = slot;
        }

        if (!date.IsWaiting)
        {
            date.IsWaiting = true;
            _waiting.Enqueue(to.Date, to.Date);
        }
    }

    private void ReduceOf(int slot, long fen)
    {
        ref var of = ref _slots[slot];
        of.Balance -= fen;
        _dates[of.Date].Owed -= (ulong)fen;
    }

    private void Pay(int slot, long fen, List<Payment> paid)
    {
        if (fen == 0)
            return;
        ReduceOf(slot, fen);
        paid.Add(new Payment(_debtOf is null ? slot : _debtOf[slot], fen));
    }

    /// <summary>Closes the earliest date, on which no debt has a balance any more.</summary>
    private void Close(ref DueDate date)
    {
        foreach (var slot in _open.AsSpan(date.Start, date.Count))
            _slots[slot].IsListed = false;
        (date.Count, date.IsOutOfOrder, date.IsWaiting, date.BySize) = (0, false, false, null);
        _waiting.Dequeue();
    }

    private void PayInProportion(ref DueDate date, long fen, List<Payment> paid)
    {
        var open = OpenOf(ref date);
        if (open.Length == 1)
        {
            Pay(open[0], fen, paid);
            return;
        }

        var balances = new long[open.Length];
        for (var i = 0; i < open.Length; i++)
            balances[i] = _slots[open[i]].Balance;
        var parts = new Money[open.Length];
        Money.FromFen(fen).Allocate(balances, parts);
        for (var i = 0; i < open.Length; i++)
            Pay(open[i], parts[i].Fen, paid);
    }

    /// <summary>The same split without the debts that get nothing: below a whole fen, the larger debts have the larger remainders.</summary>
    private void PayLargestFirst(ref DueDate date, long fen, List<Payment> paid)
    {
        var bySize = date.BySize;
        if (bySize is null)
        {
            bySize = date.BySize = new();
            foreach (var slot in OpenOf(ref date))
                bySize.Enqueue(slot, (-_slots[slot].Balance, slot));
        }

        var (owed, left, small) = (date.Owed, fen, 0L);
        var parts = new List<(int Slot, long Fen, UInt128 Remainder)>();
        _payment++;
        while ((small == 0 || small < left) && bySize.TryDequeue(out var slot, out var size))
        {
            ref var debt = ref _slots[slot];
            if (debt.SeenBy == _payment || debt.Balance == 0)
                continue;
            if (debt.Balance != -size.Size)
            {
                // It was reduced since it was put there. What was added to it was put there anew.
                if (debt.Balance < -size.Size)
                    bySize.Enqueue(slot, (-debt.Balance, slot));
                continue;
            }

            debt.SeenBy = _payment;
            var (whole, remainder) = UInt128.DivRem((UInt128)(ulong)fen * (ulong)debt.Balance, owed);
            left -= (long)whole;
            small += whole == 0 ? 1 : 0;
            parts.Add((slot, (long)whole, remainder));
        }

        parts.Sort(static (x, y) => y.Remainder.CompareTo(x.Remainder) is var order and not 0 ? order : x.Slot.CompareTo(y.Slot));
        for (var i = 0; i < parts.Count; i++)
        {
            Pay(parts[i].Slot, parts[i].Fen + (i < left ? 1 : 0), paid);
            bySize.Enqueue(parts[i].Slot, (-_slots[parts[i].Slot].Balance, parts[i].Slot));
        }
    }

    /// <summary>The debts of a date with a balance, in the order of the list; the others are dropped.</summary>
    private ReadOnlySpan<int> OpenOf(ref DueDate date)
    {
        var listed = _open.AsSpan(date.Start, date.Count);
        var count = 0;
        foreach (var slot in listed)
        {
            if (_slots[slot].Balance > 0)
                listed[count++] = slot;
            else
                _slots[slot].IsListed = false;
        }

        date.Count = count;
        if (date.IsOutOfOrder)
            listed[..count].Sort();
        date.IsOutOfOrder = false;
        return listed[..count];
    }

    private struct Slot
    {
        internal int Date;
        internal int SeenBy;
        internal long Balance;
        internal bool IsListed;
    }

    private struct DueDate
    {
        internal int Start;
        internal int Count;
        internal bool IsOutOfOrder;
        internal bool IsWaiting;
        internal PriorityQueue<int, (long Size, int Slot)>? BySize;

        // Of many debts together more than a long may be owed.
        internal UInt128 Owed;
    }
}
