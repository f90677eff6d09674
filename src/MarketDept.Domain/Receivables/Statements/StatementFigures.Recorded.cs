namespace MarketDept.Domain.Receivables.Statements;

public sealed partial record StatementFigures
{
    /// <summary>Off the entries of one customer's debts and receipts.</summary>
    /// <returns>Null where there is nothing to list: no movement, and neither a balance nor a credit at either end.</returns>
    internal static StatementFigures? Recorded(DateInterval days, Receivable[] debts, Receipt[] receipts)
    {
        var eve = days.Start.PlusDays(-1);
        Span<long> ages = stackalloc long[(int)AgeingBucket.Over120 + 1];
        ages.Clear();
        foreach (var debt in debts)
            ages[debt.OriginalDueOn is { } due ? (int)Ageing.BucketOf(due, days.End) : 0] += debt.BalanceOn(days.End).Fen;
        var credit = Money.Sum(receipts.Select(receipt => receipt.UnallocatedOn(eve)));
        var figures = new StatementFigures(
            Money.Sum(debts.Select(debt => debt.BalanceOn(eve))) - credit,
            Money.Sum(debts.Where(debt => days.Contains(debt.ConfirmedOn)).Select(debt => debt.Amount)),
            Moved(entry => entry is ReceivableEntry.Deduction),
            Money.Sum(receipts.Where(receipt => days.Contains(receipt.ReceivedOn)).Select(receipt => receipt.Amount)),
            Moved(entry => entry is ReceivableEntry.WriteOff),
            Moved(entry => entry is ReceivableEntry.Recovery or ReceivableEntry.Reversal { Reversed: not ReceivableEntryKind.Allocation }),
            Money.Sum(receipts.Select(receipt => receipt.UnallocatedOn(days.End))),
            Ageing.Of(ages));
        Money[] telling =
        [
            figures.Opening, figures.Charges, figures.Deductions, figures.Received, figures.WrittenOff, figures.Reversed, figures.Closing,
            credit, figures.Unallocated,
        ];
        return Array.TrueForAll(telling, amount => amount.IsZero) ? null : figures;

        Money Moved(Func<ReceivableEntry, bool> isOfThem) =>
            Money.Sum(debts.SelectMany(debt => debt.Entries).Where(entry => days.Contains(entry.On) && isOfThem(entry)).Select(entry => entry.Amount));
    }
}
