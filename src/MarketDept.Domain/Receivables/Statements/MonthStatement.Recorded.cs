namespace MarketDept.Domain.Receivables.Statements;

public sealed partial record MonthStatement
{
    /// <summary>The statement of a month off debts and receipts as they are on record (依实际分录编制): nothing is allocated anew.</summary>
    /// <remarks>
    /// Where <see cref="Settlement"/> allocates each receipt by plan on its day, a <see cref="ReceivablesLedger"/> of the same facts says the same. A debt whose term has not begun is not due.
    /// </remarks>
    /// <param name="month">The month.</param>
    /// <param name="asOf">The day on which it is asked for: after the month's last day.</param>
    /// <param name="receivables">The debts, each once; of all customers or of a part of them.</param>
    /// <param name="receipts">The receipts, each once.</param>
    /// <exception cref="ArgumentException">Something is missing, or stands twice.</exception>
    /// <exception cref="DomainException"><see cref="StatementRefusals.MonthNotEnded"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public static MonthStatement Of(YearMonth month, LocalDate asOf, IEnumerable<Receivable> receivables, IEnumerable<Receipt> receipts)
    {
        StatementSeries.RequireEnded(month, asOf);
        var days = month.ToDateInterval();
        return new MonthStatement(month, ValueList.From(OnRecord.ByCustomer(receivables, receipts)
            .Select(it => (it.Customer, Figures: StatementFigures.Recorded(days, it.Debts, it.Receipts)))
            .Where(row => row.Figures is not null)
            .Select(row => new StatementRow(row.Customer, row.Figures!))));
    }
}
