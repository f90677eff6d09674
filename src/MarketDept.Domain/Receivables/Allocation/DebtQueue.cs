namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>The debts of one customer, of which the earliest due are paid first. They are known by their place in the list.</summary>
/// <remarks>
/// What is due comes before what is not, and within each the earlier due date first: together that is simply the order of due dates,
/// whatever the day. All due dates are known from the start, so the debts of one date keep one stretch of an array, in whose
/// beginning those stand on which something may be owed. A heap holds the dates on which something may be. A payment takes as
/// many steps as there are open debts on the dates that it reaches, and never walks through those that are paid.
/// </remarks>
internal sealed class DebtQueue
{
    private static readonly LocalDate Epoch = new(2000, 1, 1);
    private readonly Debt[] _debts;
    private readonly DueDate[] _dates;
    private readonly int[] _open;
    private readonly PriorityQueue<int, int> _waiting = new();

    /// <param name="dueOn">The due day of each debt; nothing is owed yet.</param>
    internal DebtQueue(ReadOnlySpan<int> dueOn)
    {
        _debts = new Debt[dueOn.Length];
        _open = new int[dueOn.Length];
        var order = new int[dueOn.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        dueOn.ToArray().AsSpan().Sort(order.AsSpan());
        var dates = new List<DueDate>();
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || dueOn[order[i]] != dueOn[order[i - 1]])
                dates.Add(new DueDate { Start = i });
            _debts[order[i]].Date = dates.Count - 1;
        }

        _dates = [.. dates];
    }

    internal readonly record struct Payment(int Debt, long Fen);

    internal static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    internal long BalanceOf(int debt) => _debts[debt].Balance;

    /// <summary>So much more is owed on a debt.</summary>
    internal void Add(int debt, long fen)
    {
        if (fen == 0)
            return;
        ref var to = ref _debts[debt];
        ref var date = ref _dates[to.Date];
        to.Balance += fen;
        date.Owed += (ulong)fen;
        if (!to.IsListed)
        {
            to.IsListed = true;
            date.IsOutOfOrder |= date.Count > 0 && _open[date.Start + date.Count - 1] > debt;
            _open[date.Start + date.Count++] = debt;
        }

        if (!date.IsWaiting)
        {
            date.IsWaiting = true;
            _waiting.Enqueue(to.Date, to.Date);
        }
    }

    /// <summary>So much less is owed on a debt, at most its balance.</summary>
    internal void Reduce(int debt, long fen)
    {
        ref var of = ref _debts[debt];
        of.Balance -= fen;
        _dates[of.Date].Owed -= (ulong)fen;
    }

    /// <summary>Pays debts one after the other, as far as the money goes; what is paid is passed over.</summary>
    /// <returns>What is left of the money.</returns>
    internal long PayNamed(long fen, ReadOnlySpan<int> debts, List<Payment> paid)
    {
        foreach (var debt in debts)
        {
            var part = Math.Min(fen, _debts[debt].Balance);
            Pay(debt, part, paid);
            fen -= part;
        }

        return fen;
    }

    /// <summary>Pays the earliest due first, those of one date in proportion.</summary>
    /// <returns>What is left of the money once nothing is owed.</returns>
    internal long PayInOrder(long fen, List<Payment> paid)
    {
        while (fen > 0 && _waiting.TryPeek(out var earliest, out _))
        {
            ref var date = ref _dates[earliest];
            if (date.Owed <= (ulong)fen)
            {
                fen -= (long)date.Owed;
                PayWhole(ref date, paid);
                date.IsWaiting = false;
                _waiting.Dequeue();
            }
            else
            {
                PayInProportion(ref date, fen, paid);
                fen = 0;
            }
        }

        return fen;
    }

    private void Pay(int debt, long fen, List<Payment> paid)
    {
        if (fen == 0)
            return;
        Reduce(debt, fen);
        paid.Add(new Payment(debt, fen));
    }

    private void PayWhole(ref DueDate date, List<Payment> paid)
    {
        foreach (var debt in _open.AsSpan(date.Start, date.Count))
        {
            Pay(debt, _debts[debt].Balance, paid);
            _debts[debt].IsListed = false;
        }

        date.Count = 0;
        date.IsOutOfOrder = false;
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
            balances[i] = _debts[open[i]].Balance;
        var parts = new Money[open.Length];
        Money.FromFen(fen).Allocate(balances, parts);
        for (var i = 0; i < open.Length; i++)
            Pay(open[i], parts[i].Fen, paid);
    }

    /// <summary>The debts of a date on which something is owed, in the order of the list; the others are dropped on the way.</summary>
    private ReadOnlySpan<int> OpenOf(ref DueDate date)
    {
        var listed = _open.AsSpan(date.Start, date.Count);
        var count = 0;
        foreach (var debt in listed)
        {
            if (_debts[debt].Balance > 0)
                listed[count++] = debt;
            else
                _debts[debt].IsListed = false;
        }

        date.Count = count;
        if (date.IsOutOfOrder)
            listed[..count].Sort();
        date.IsOutOfOrder = false;
        return listed[..count];
    }

    private struct Debt
    {
        internal int Date;
        internal long Balance;
        internal bool IsListed;
    }

    private struct DueDate
    {
        internal int Start;
        internal int Count;
        internal bool IsOutOfOrder;
        internal bool IsWaiting;

        // Of many debts together more than a long may be owed.
        internal UInt128 Owed;
    }
}
