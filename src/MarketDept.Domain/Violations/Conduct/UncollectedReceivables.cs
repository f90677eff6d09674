using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Uncollectable;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>From debts that arose under a promise nobody allowed to the rows of clause 11.2.3 (承诺项下的应收款项): a row a month.</summary>
/// <remarks>
/// A row states what arose less accepted deductions, what came in, and what stands written off. A write-off rests on a recorded determination,
/// so what nobody determined is null and only to be collected, however late it is. So is what stands written off under one that was revoked,
/// until the write-off is reversed: <see cref="Receivable.ToReverse"/> names it. Money that came in later has taken the write-off
/// back, and with it what would be compensated.
/// </remarks>
[Clause("11.2.3")]
public static class UncollectedReceivables
{
    /// <summary>The row of one debt (某笔应收) at the end of a day.</summary>
    /// <param name="receivable">The debt.</param>
    /// <param name="determinations">All determinations about the debt; those about others do not count, and one that was revoked by that day founds no compensation.</param>
    /// <param name="day">The day; null: with everything that is on record.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt has a write-off whose determination is not there.</exception>
    public static MonthlyReceivable RowOf(
        Receivable receivable, IEnumerable<UncollectabilityDetermination> determinations, LocalDate? day = null)
    {
        var at = day ?? LocalDate.MaxIsoValue;
        var standing = Guard.Against.Null(receivable).StandingOn(at);
        var (uncollectable, restsOnAge) = receivable.UncollectableOn(at, determinations);
        return new MonthlyReceivable(receivable.ServiceMonth, standing.Net, standing.Received, uncollectable.IsZero ? null : uncollectable) { RestsOnAge = restsOnAge };
    }

    /// <summary>The rows of several debts (各月应收), one for each service month, in the order of the months.</summary>
    /// <param name="receivables">The debts, each once.</param>
    /// <param name="determinations">All determinations about these debts; those about others do not count, and one that was revoked by that day founds no compensation.</param>
    /// <param name="day">The day; null: with everything that is on record.</param>
    /// <exception cref="ArgumentException">Something is missing, a debt is there twice, or one has a write-off whose determination is not there.</exception>
    public static ValueList<MonthlyReceivable> RowsOf(
        IEnumerable<Receivable> receivables, IEnumerable<UncollectabilityDetermination> determinations, LocalDate? day = null)
    {
        UncollectabilityDetermination[] known = [.. Guard.Against.Null(determinations)];
        Receivable[] given = [.. Guard.Against.Null(receivables).Select(receivable => Guard.Against.Null(receivable, nameof(receivables)))];
        if (given.DistinctBy(receivable => receivable.Id).Count() < given.Length)
            throw new ArgumentException("A debt is there twice. Give each once.", nameof(receivables));
        return ValueList.From(given.Select(receivable => RowOf(receivable, known, day)).GroupBy(row => row.Month).OrderBy(month => month.Key).Select(Together));
    }

    // Debt by debt, outstanding is what is owed and what is written off; so the sums keep that, and nothing is compensated that one debt did not write off.
    private static MonthlyReceivable Together(IGrouping<YearMonth, MonthlyReceivable> month) => new(
        month.Key, Money.Sum(month.Select(row => row.Amount)), Money.Sum(month.Select(row => row.Collected)),
        month.Any(row => row.Uncollectable is not null) ? Money.Sum(month.Select(row => row.Compensation)) : null)
    {
        RestsOnAge = month.Any(row => row.RestsOnAge),
    };
}
