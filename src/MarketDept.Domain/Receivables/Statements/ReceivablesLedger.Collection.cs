using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Collections;

namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class ReceivablesLedger
{
    /// <summary>The money received within a period and the debts that fell due in it (期间收款), by customer in the order of ids.</summary>
    /// <remarks>
    /// A bill falls due on its original due date, but not before it is confirmed; without a date it falls due in no period. Counted are
    /// deductions, credit that is no money, write-offs, reversals and payments up to the period's end. A receipt that went back counts on
    /// its day and is taken off on the day on which it did. Left out is who paid nothing and of whom nothing fell due.
    /// </remarks>
    /// <param name="period">The period, both days included.</param>
    internal List<(Id<Customer> Customer, CollectionFigures Figures)> CollectedIn(DateInterval period)
    {
        var (from, to) = (DebtQueue.DayOf(period.Start), DebtQueue.DayOf(period.End));
        return [.. _accounts.Select(account => (account.Customer, Figures: Collected(account, from, to))).Where(row => row.Figures != CollectionFigures.Zero)];
    }

    private static CollectionFigures Collected(LedgerAccount account, int from, int to)
    {
        var (received, due, ofDue) = (0L, 0L, 0L);
        foreach (ref readonly var line in account.Lines.AsSpan())
        {
            if (line.Day > to)
                break;
            if (line.Kind is LedgerLineKind.Receipt or LedgerLineKind.Return && line.Day >= from)
                received -= LedgerLineEffect.OnClosing[(int)line.Kind] * line.Fen;
            if (LedgerLineEffect.OnDebt[(int)line.Kind] is not (var onDebt and not 0))
                continue;
            var fallsDue = Math.Max(DebtQueue.DayOf(account.Bills[line.Of].On), account.DueDays[line.Of]);
            if (fallsDue < from || fallsDue > to)
                continue;
            if (line.Kind is LedgerLineKind.Allocation or LedgerLineKind.Release or LedgerLineKind.DebtSide)
                ofDue -= onDebt * line.Fen;
            else
                due += onDebt * line.Fen;
        }

        return new CollectionFigures(Money.FromFen(received), Money.FromFen(due), Money.FromFen(ofDue));
    }
}
