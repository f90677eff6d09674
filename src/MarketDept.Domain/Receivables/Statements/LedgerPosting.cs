using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Lets the entries that were taken in take effect, customer by customer.</summary>
internal sealed class LedgerPosting(LedgerIntake intake)
{
    private enum WriteOffStanding : byte
    {
        NotApplied,
        Applied,
        Reversed,
    }

    private readonly WriteOffStanding[] _writeOffs = new WriteOffStanding[intake.WriteOffs];
    private readonly List<LedgerLine> _lines = new(intake.Steps.Count);
    private readonly List<DebtQueue.Payment> _paid = [];

    internal LedgerExamination Post()
    {
        var order = Enumerable.Range(0, intake.Customers.Count).OrderBy(customer => intake.Customers[customer]).ToArray();
        var (steps, first) = ByCustomer(order);
        var customers = new Id<Customer>[order.Length];
        var firstLine = new int[order.Length + 1];
        var firstBill = new int[order.Length + 1];
        var bills = new List<LedgerEntry.Bill>();
        for (var rank = 0; rank < order.Length; rank++)
        {
            customers[rank] = intake.Customers[order[rank]];
            PostOne(order[rank], steps.AsSpan(first[rank]..first[rank + 1]));
            bills.AddRange(intake.BillsOf[order[rank]]);
            firstLine[rank + 1] = _lines.Count;
            firstBill[rank + 1] = bills.Count;
        }

        var faults = intake.Faults;
        return new LedgerExamination(
            faults.Count > 0 ? null : new ReceivablesLedger(customers, firstLine, firstBill, [.. _lines], [.. bills], [.. intake.Receipts]), faults);
    }

    /// <summary>The steps of each customer together, in the order in which they take effect.</summary>
    private (LedgerStep[] Steps, int[] First) ByCustomer(int[] order)
    {
        var rankOf = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
            rankOf[order[rank]] = rank;
        var first = new int[order.Length + 1];
        foreach (var step in intake.Steps)
            first[rankOf[step.Customer] + 1]++;
        for (var rank = 0; rank < order.Length; rank++)
            first[rank + 1] += first[rank];
        var next = first[..^1];
        var steps = new LedgerStep[intake.Steps.Count];
        foreach (var step in intake.Steps)
            steps[next[rankOf[step.Customer]]++] = step;
        for (var rank = 0; rank < order.Length; rank++)
            steps.AsSpan(first[rank]..first[rank + 1]).Sort(static (x, y) => x.Key.CompareTo(y.Key));
        return (steps, first);
    }

    private void PostOne(int customer, ReadOnlySpan<LedgerStep> steps)
    {
        var bills = intake.BillsOf[customer];
        var dueOn = new int[bills.Count];
        for (var i = 0; i < dueOn.Length; i++)
            dueOn[i] = DebtQueue.DayOf(bills[i].DueOn);
        var queue = new DebtQueue(dueOn);
        var isSure = !intake.Unsure.Contains(customer);
        foreach (ref readonly var step in steps)
        {
            switch (step.Entry)
            {
                case LedgerEntry.Bill bill:
                    queue.Add(step.Bill, bill.Amount.Fen);
                    Add(step, LedgerLineKind.Charge, bill.Amount);
                    break;
                case LedgerEntry.Deduction deduction:
                    Reduce(step, LedgerLineKind.Deduction, deduction.Amount, bills[step.Bill], queue, isSure);
                    break;
                case LedgerEntry.WriteOff writeOff:
                    if (Reduce(step, LedgerLineKind.WriteOff, writeOff.Amount, bills[step.Bill], queue, isSure))
                        _writeOffs[step.Number] = WriteOffStanding.Applied;
                    break;
                case LedgerEntry.Reversal reversal:
                    Reverse(step, reversal, queue);
                    break;
                case LedgerEntry.Receipt receipt:
                    Allocate(step, receipt, queue);
                    break;
                default:
                    break;
            }
        }
    }

    private bool Reduce(in LedgerStep step, LedgerLineKind kind, Money amount, LedgerEntry.Bill bill, DebtQueue queue, bool isSure)
    {
        var balance = Money.FromFen(queue.BalanceOf(step.Bill));
        if (amount <= balance)
        {
            queue.Reduce(step.Bill, amount.Fen);
            Add(step, kind, amount);
            return true;
        }

        if (isSure || amount > bill.Amount)
        {
            intake.Refuse(step.Place, step.Entry, LedgerFact.Amount, ReceivableRefusals.AboveBalance,
                $"是 {amount}，高于账单“{bill.Id}”当时的余额 {balance}",
                $"is {amount}; allowed is at most the balance of bill '{bill.Id}' at its turn, {balance}");
        }

        return false;
    }

    private void Reverse(in LedgerStep step, LedgerEntry.Reversal reversal, DebtQueue queue)
    {
        ref var standing = ref _writeOffs[step.Number];
        if (standing == WriteOffStanding.Reversed)
        {
            intake.Refuse(step.Place, reversal, LedgerFact.Of, ReceivableRefusals.NothingToReverse,
                $"是“{reversal.Of}”，该核销已经冲回，只能冲回一次", $"is '{reversal.Of}', which was reversed already; allowed is once");
        }

        // Of a write-off that was itself at fault there is nothing to take back.
        if (standing != WriteOffStanding.Applied)
            return;
        standing = WriteOffStanding.Reversed;
        var amount = intake.WriteOff(step.Number).Amount;
        queue.Add(step.Bill, amount.Fen);
        Add(step, LedgerLineKind.Reversal, amount);
    }

    private void Allocate(in LedgerStep step, LedgerEntry.Receipt receipt, DebtQueue queue)
    {
        var day = DebtQueue.DayOf(receipt.On);
        _lines.Add(new LedgerLine(receipt.Amount.Fen, day, LedgerLineKind.Receipt, step.Number));
        _paid.Clear();
        queue.PayInOrder(queue.PayNamed(receipt.Amount.Fen, step.Named, _paid), _paid);
        if (_paid.Count > 1)
            _paid.Sort(static (x, y) => x.Debt.CompareTo(y.Debt));
        foreach (var payment in _paid)
            _lines.Add(new LedgerLine(payment.Fen, day, LedgerLineKind.Allocation, payment.Debt));
    }

    private void Add(in LedgerStep step, LedgerLineKind kind, Money amount) =>
        _lines.Add(new LedgerLine(amount.Fen, DebtQueue.DayOf(step.Entry.On), kind, step.Bill));
}
