using System.Runtime.InteropServices;
using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Makes the entries take effect, customer by customer. Optimised for speed.</summary>
internal sealed class LedgerPosting(LedgerIntake intake)
{
    /// <summary>A piece of a customer's credit: its receipt, or -1 for credit that is no money, and its rest. For returned receipts, what they paid
    /// is recorded separately.</summary>
    private struct Piece
    {
        internal int Receipt;
        internal long Left;
    }

    private readonly long[] _applied = new long[intake.Reductions.Count];
    private readonly bool[] _isRefunded = new bool[intake.Receipts.Count];
    private readonly Dictionary<int, List<DebtQueue.Payment>> _paidBy = [];
    private readonly Dictionary<int, int> _pieceOf = [];
    private readonly List<LedgerLine> _lines = [];
    private readonly List<DebtQueue.Payment> _paid = [];
    private readonly List<Piece> _pieces = [];

    private DebtQueue _queue = new([]);
    private long[] _reduced = [];
    private long _credit;
    private int _oldest;

    internal ReceivablesLedger Post()
    {
        var order = Enumerable.Range(0, intake.Customers.Count).OrderBy(customer => intake.Customers[customer]).ToArray();
        var all = CollectionsMarshal.AsSpan(intake.Steps);
        var (steps, first) = ByCustomer(all, order);
        var accounts = new LedgerAccount[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var (bills, dueDays) = Begin(order[rank]);
            foreach (var step in steps.AsSpan(first[rank]..first[rank + 1]))
                Apply(all[step]);
            accounts[rank] = new(intake.Customers[order[rank]], [.. _lines], bills, dueDays);
        }

        return new ReceivablesLedger(accounts, [.. intake.Receipts.Select(row => row.Entry)], [.. intake.Applications], []);
    }

    /// <summary>The steps grouped by customer, in the order of taking effect.</summary>
    private static (int[] Steps, int[] First) ByCustomer(ReadOnlySpan<LedgerStep> all, int[] order)
    {
        var rankOf = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
            rankOf[order[rank]] = rank;
        var first = new int[order.Length + 1];
        foreach (ref readonly var step in all)
            first[rankOf[step.Customer] + 1]++;
        for (var rank = 0; rank < order.Length; rank++)
            first[rank + 1] += first[rank];
        var next = first[..^1];
        var (keys, steps) = (new ulong[all.Length], new int[all.Length]);
        for (var step = 0; step < all.Length; step++)
        {
            var place = next[rankOf[all[step].Customer]]++;
            (keys[place], steps[place]) = (all[step].Key, step);
        }

        for (var rank = 0; rank < order.Length; rank++)
            Array.Sort(keys, steps, first[rank], first[rank + 1] - first[rank]);
        return (steps, first);
    }

    private (LedgerEntry.LedgerBill[] Bills, int[] DueDays) Begin(int customer)
    {
        var bills = customer < intake.BillsOf.Count ? intake.BillsOf[customer] : ([], []);
        _queue = new DebtQueue(bills.DueDays, intake.AmendmentsOf[customer]);
        _reduced = new long[bills.DueDays.Length];
        _lines.Clear();
        _pieces.Clear();
        (_credit, _oldest) = (0, 0);
        return bills;
    }

    private void Apply(in LedgerStep step)
    {
        switch (step.Rank)
        {
            case LedgerRank.Bill:
                _queue.Add(step.Bill, step.Fen);
                Add(step, LedgerLineKind.Charge, step.Fen, step.Bill);
                break;
            case LedgerRank.Receipt:
                Add(step, LedgerLineKind.Receipt, step.Fen, step.Number);
                Pile(step.Number, Spend(step, step.Number, step.Fen));
                break;
            case LedgerRank.Deduction when step.Bill < 0: Credit(step, step.Fen); break;
            case LedgerRank.Deduction: Deduct(step, step.Fen); break;
            case LedgerRank.WriteOff: WriteOff(step, step.Fen); break;
            case LedgerRank.Reversal: Reverse(step); break;
            case LedgerRank.Amendment:
                _queue.Amend(step.Bill, step.Number);
                Add(step, LedgerLineKind.Amendment, step.Fen, step.Bill);
                break;
            case LedgerRank.Return: Return(step); break;
            case LedgerRank.Application: ApplyCredit(step); break;
            case LedgerRank.Refund: Refund(step, step.Fen); break;
        }
    }

    private void Deduct(in LedgerStep step, long fen)
    {
        var left = intake.BillsOf[step.Customer].Bills[step.Bill].Amount.Fen - _reduced[step.Bill];
        if (fen > left)
        {
            Refuse(step, ReceivableRefusals.AboveCharges, Money.FromFen(fen), Money.FromFen(left));
            return;
        }

        var lowered = Math.Min(fen, _queue.BalanceOf(step.Bill));
        Reduce(step, LedgerLineKind.Deduction, lowered);
        _reduced[step.Bill] += fen - lowered;
        _applied[step.Number] = fen;
        if (fen > lowered)
            Credit(step, fen - lowered);
    }

    private void WriteOff(in LedgerStep step, long fen)
    {
        if (fen > _queue.BalanceOf(step.Bill))
        {
            Refuse(step, ReceivableRefusals.AboveBalance, Money.FromFen(fen), Money.FromFen(_queue.BalanceOf(step.Bill)));
            return;
        }

        Reduce(step, LedgerLineKind.WriteOff, fen);
        _applied[step.Number] = fen;
    }

    private void Reduce(in LedgerStep step, LedgerLineKind kind, long fen)
    {
        if (fen == 0)
            return;
        _queue.Reduce(step.Bill, fen);
        _reduced[step.Bill] += fen;
        Add(step, kind, fen, step.Bill);
    }

    private void Reverse(in LedgerStep step)
    {
        // Of what was itself refused there is nothing to take back.
        var fen = _applied[step.Number];
        if (fen == 0)
            return;
        _queue.Add(step.Bill, fen);
        _reduced[step.Bill] -= fen;
        Add(step, LedgerLineKind.Reversal, fen, step.Bill);
    }

    private void Credit(in LedgerStep step, long fen)
    {
        Add(step, LedgerLineKind.Credit, fen, -1);
        Pile(-1, fen);
    }

    private void Pile(int receipt, long fen)
    {
        if (fen == 0)
            return;
        if (intake.Returned.Contains(receipt))
            _pieceOf.Add(receipt, _pieces.Count);
        _pieces.Add(new Piece { Receipt = receipt, Left = fen });
        _credit += fen;
    }

    /// <summary>Pays the debts, first as instructed, and returns the rest.</summary>
    private long Spend(in LedgerStep step, int receipt, long fen)
    {
        _paid.Clear();
        var left = _queue.PayInOrder(_queue.PayNamed(fen, step.Named, _paid), _paid);
        if (_paid.Count > 1)
            _paid.Sort(static (x, y) => x.Debt.CompareTo(y.Debt));
        foreach (var payment in _paid)
            Add(step, receipt < 0 ? LedgerLineKind.Offset : LedgerLineKind.Allocation, payment.Fen, payment.Debt);
        if (_paid.Count > 0 && intake.Returned.Contains(receipt))
        {
            if (!_paidBy.TryGetValue(receipt, out var all))
                _paidBy.Add(receipt, all = []);
            all.AddRange(_paid);
        }

        return left;
    }

    private void ApplyCredit(in LedgerStep step)
    {
        var head = _lines.Count;
        Add(step, LedgerLineKind.Application, 0, step.Number);
        for (var place = _oldest; place < _pieces.Count && _queue.IsOwed(); place++)
        {
            var piece = _pieces[place];
            if (piece.Left > 0)
                Take(place, piece.Left - Spend(step, piece.Receipt, piece.Left));
        }

        _lines[head] = _lines[head] with { Fen = _credit };
    }

    private void Refund(in LedgerStep step, long fen)
    {
        if (fen > _credit)
        {
            Refuse(step, ReceivableRefusals.AboveUnallocated, Money.FromFen(fen), Money.FromFen(_credit));
            return;
        }

        Add(step, LedgerLineKind.Refund, fen, -1);
        for (var place = _oldest; fen > 0; place++)
        {
            var part = Math.Min(fen, _pieces[place].Left);
            if (part > 0 && _pieces[place].Receipt >= 0)
                _isRefunded[_pieces[place].Receipt] = true;
            Take(place, part);
            fen -= part;
        }
    }

    private void Return(in LedgerStep step)
    {
        if (_isRefunded[step.Number])
        {
            var it = intake.EntryOf(step);
            intake.Refuse(step.Place, it, LedgerFact.Of, ReceivableRefusals.RefundedAlready, $"是“{it.Named}”", $"is '{it.Named}'");
            return;
        }

        foreach (var payment in _paidBy.GetValueOrDefault(step.Number) ?? [])
        {
            _queue.Add(payment.Debt, payment.Fen);
            Add(step, LedgerLineKind.Release, payment.Fen, payment.Debt);
        }

        Add(step, LedgerLineKind.Return, step.Fen, step.Number);
        if (_pieceOf.TryGetValue(step.Number, out var place))
            Take(place, _pieces[place].Left);
    }

    /// <summary>Lowers a piece of credit. Pieces before the oldest one with a rest are skipped from then on.</summary>
    private void Take(int place, long fen)
    {
        CollectionsMarshal.AsSpan(_pieces)[place].Left -= fen;
        _credit -= fen;
        while (_oldest < _pieces.Count && _pieces[_oldest].Left == 0)
            _oldest++;
    }

    private void Refuse(in LedgerStep step, Refusal refusal, Money amount, Money most) =>
        intake.Refuse(step.Place, intake.EntryOf(step), LedgerFact.Amount, refusal, $"是 {amount}，至多 {most}", $"is {amount}; the limit is {most}");

    private void Add(in LedgerStep step, LedgerLineKind kind, long fen, int of) =>
        _lines.Add(new LedgerLine(fen, step.Day, kind, of));
}
