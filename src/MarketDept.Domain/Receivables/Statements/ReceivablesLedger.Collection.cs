using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Collections;

namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class ReceivablesLedger
{
    /// <summary>What came in within a period and what fell due in it (期间收款), by customer in the order of ids.</summary>
    /// <remarks>
    /// A bill falls due on its original due date, but not before it is confirmed. Counted are deductions, write-offs, reversals and
    /// payments up to the period's end. Left out is who paid nothing and of whom nothing fell due.
    /// </remarks>
    /// <param name="period">The period, both days included.</param>
    /// <exception cref="ArgumentNullException">There is no period.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    [Clause("6.4")]
    public ValueList<CollectedFromCustomer> CollectedIn(DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (from, to) = (DebtQueue.DayOf(period.Start), DebtQueue.DayOf(period.End));
        var rows = new List<CollectedFromCustomer>();
        for (var customer = 0; customer < _customers.Length; customer++)
        {
            var figures = Collected(customer, from, to);
            if (figures != CollectionFigures.Zero)
                rows.Add(new CollectedFromCustomer(_customers[customer], figures));
        }

        return ValueList.From(rows);
    }

    private CollectionFigures Collected(int customer, int from, int to)
    {
        var (received, due, ofDue) = (0L, 0L, 0L);
        foreach (ref readonly var line in _lines.AsSpan(_firstLine[customer].._firstLine[customer + 1]))
        {
            if (line.Day > to)
                break;
            if (line.Kind == LedgerLineKind.Receipt)
            {
                received += line.Day >= from ? line.Fen : 0;
                continue;
            }

            var bill = _bills[_firstBill[customer] + line.Of];
            var fallsDue = Math.Max(DebtQueue.DayOf(bill.On), DebtQueue.DayOf(bill.DueOn));
            if (fallsDue < from || fallsDue > to)
                continue;
            if (line.Kind == LedgerLineKind.Allocation)
                ofDue += line.Fen;
            else
                due += line.Kind is LedgerLineKind.Charge or LedgerLineKind.Reversal ? line.Fen : -line.Fen;
        }

        return new CollectionFigures(Money.FromFen(received), Money.FromFen(due), Money.FromFen(ofDue));
    }
}
