namespace MarketDept.Domain.Receivables.Statements;

/// <summary>Reads one month off the movements of a customer, customer after customer.</summary>
/// <param name="from">The month's first day.</param>
/// <param name="to">Its last day.</param>
internal sealed class LedgerReading(int from, int to)
{
    // Grows to the customer with most bills, and serves them all.
    private long[] _balances = [];

    /// <returns>Null where there is nothing to list: no movement, and neither a balance nor a credit at either end.</returns>
    internal StatementFigures? Read(ReadOnlySpan<LedgerLine> lines, ReadOnlySpan<int> dueDays)
    {
        if (_balances.Length < dueDays.Length)
            _balances = new long[dueDays.Length * 2];
        var balances = _balances.AsSpan(0, dueDays.Length);
        balances.Clear();
        var (opening, unallocated) = (0L, 0L);
        var next = 0;
        for (; next < lines.Length && lines[next].Day < from; next++)
        {
            ref readonly var line = ref lines[next];
            switch (line.Kind)
            {
                case LedgerLineKind.Charge or LedgerLineKind.Reversal:
                    opening += line.Fen;
                    balances[line.Of] += line.Fen;
                    break;
                case LedgerLineKind.Receipt:
                    opening -= line.Fen;
                    unallocated += line.Fen;
                    break;
                case LedgerLineKind.Allocation:
                    unallocated -= line.Fen;
                    balances[line.Of] -= line.Fen;
                    break;
                default:
                    opening -= line.Fen;
                    balances[line.Of] -= line.Fen;
                    break;
            }
        }

        var isListed = opening != 0 || unallocated != 0;
        Span<long> moved = stackalloc long[(int)LedgerLineKind.Allocation + 1];
        moved.Clear();
        for (; next < lines.Length && lines[next].Day <= to; next++)
        {
            ref readonly var line = ref lines[next];
            moved[(int)line.Kind] += line.Fen;
            isListed |= line.Fen != 0;
            if (line.Kind != LedgerLineKind.Receipt)
                balances[line.Of] += line.Kind is LedgerLineKind.Charge or LedgerLineKind.Reversal ? line.Fen : -line.Fen;
        }

        // What was owed and paid to the same fen before the month may still leave debts beside a credit; that shows in the credit.
        if (!isListed)
            return null;
        Span<long> ages = stackalloc long[(int)AgeingBucket.Over120 + 1];
        ages.Clear();
        for (var bill = 0; bill < balances.Length; bill++)
        {
            if (balances[bill] != 0)
                ages[Ageing.BucketOf(to - dueDays[bill])] += balances[bill];
        }

        return new StatementFigures(
            Money.FromFen(opening), Moved(moved, LedgerLineKind.Charge), Moved(moved, LedgerLineKind.Deduction), Moved(moved, LedgerLineKind.Receipt),
            Moved(moved, LedgerLineKind.WriteOff), Moved(moved, LedgerLineKind.Reversal),
            Money.FromFen(unallocated + moved[(int)LedgerLineKind.Receipt] - moved[(int)LedgerLineKind.Allocation]), Ageing.Of(ages));
    }

    private static Money Moved(ReadOnlySpan<long> moved, LedgerLineKind kind) => Money.FromFen(moved[(int)kind]);
}
