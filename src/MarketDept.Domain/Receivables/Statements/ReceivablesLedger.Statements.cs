using MarketDept.Domain.Receivables.Allocation;

namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class ReceivablesLedger
{
    /// <summary>Makes the statement of a month from this ledger (月报).</summary>
    /// <param name="month">The month of the statement.</param>
    /// <param name="asOf">The day on which the statement is asked for, after the last day of the month.</param>
    /// <exception cref="DomainException"><see cref="StatementRefusals.MonthNotEnded"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public MonthStatement StatementOf(YearMonth month, LocalDate asOf)
    {
        StatementSeries.RequireEnded(month, asOf);
        var days = month.ToDateInterval();
        var (from, to) = (DebtQueue.DayOf(days.Start), DebtQueue.DayOf(days.End));
        var rows = new List<StatementRow>();
        var balances = new long[_accounts.Length == 0 ? 0 : _accounts.Max(account => account.Bills.Length)];
        foreach (var account in _accounts)
        {
            if (Read(account.Lines, account.DueDays, balances.AsSpan(0, account.Bills.Length), from, to) is { } figures)
                rows.Add(new StatementRow(account.Customer, figures));
        }

        return new MonthStatement(month, ValueList.From(rows), ValueList.From(_gaps.Where(row => row.On <= days.End).Select(row => row.Gap)));
    }

    /// <summary>The receipts of a month, each with the debts that it paid at that time (当月收款), in the order of taking effect.</summary>
    [Clause("6.2")]
    public ValueList<PaymentAllocation> ReceiptsOf(YearMonth month) => Told(month, LedgerLineKind.Receipt);

    /// <summary>The uses of credit in a month, each with the debts that it paid at that time (当月余款抵用), in the order of taking effect.</summary>
    [Clause("6.2")]
    public ValueList<PaymentAllocation> ApplicationsOf(YearMonth month) => Told(month, LedgerLineKind.Application);

    /// <returns>Null where there is nothing to list: no movement, and neither balance nor credit at either end.</returns>
    private static StatementFigures? Read(ReadOnlySpan<LedgerLine> lines, ReadOnlySpan<int> dueDays, Span<long> balances, int from, int to)
    {
        balances.Clear();
        var (opening, credit) = (0L, 0L);
        var next = 0;
        for (; next < lines.Length && lines[next].Day < from; next++)
        {
            ref readonly var line = ref lines[next];
            opening += LedgerLineEffect.OnClosing[(int)line.Kind] * line.Fen;
            Settle(line, balances, ref credit);
        }

        var isListed = opening != 0 || credit != 0;
        Span<long> moved = stackalloc long[(int)LedgerLineKind.Refund + 1];
        moved.Clear();
        for (; next < lines.Length && lines[next].Day <= to; next++)
        {
            ref readonly var line = ref lines[next];
            if (line.Kind <= LedgerLineKind.Refund)
            {
                moved[(int)line.Kind] += line.Fen;
                isListed = true;
            }

            Settle(line, balances, ref credit);
        }

        // What was owed and paid to the same fen before the month may still leave debts beside a credit; that shows in the credit.
        if (!isListed && credit == 0)
            return null;
        Span<long> ages = stackalloc long[Ageing.Buckets];
        ages.Clear();
        for (var bill = 0; bill < balances.Length; bill++)
        {
            if (balances[bill] != 0)
                ages[dueDays[bill] == int.MaxValue ? 0 : Ageing.BucketOf(to - dueDays[bill])] += balances[bill];
        }

        return StatementFigures.Of(opening, moved, credit, Ageing.Of(ages));
    }

    private static void Settle(in LedgerLine line, Span<long> balances, ref long credit)
    {
        switch (line.Kind)
        {
            case LedgerLineKind.Charge or LedgerLineKind.Reversal:
                balances[line.Of] += line.Fen;
                break;
            case LedgerLineKind.Allocation:
                balances[line.Of] -= line.Fen;
                credit -= line.Fen;
                break;
            case LedgerLineKind.Receipt:
                credit += line.Fen;
                break;
            default:
                if (LedgerLineEffect.OnDebt[(int)line.Kind] is var onDebt and not 0)
                    balances[line.Of] += onDebt * line.Fen;
                credit += LedgerLineEffect.OnCredit[(int)line.Kind] * line.Fen;
                break;
        }
    }

    private ValueList<PaymentAllocation> Told(YearMonth month, LedgerLineKind kind)
    {
        var days = month.ToDateInterval();
        var (from, to) = (DebtQueue.DayOf(days.Start), DebtQueue.DayOf(days.End));
        var found = new List<(int Day, int Number, PaymentAllocation Posted)>();
        var amended = new Dictionary<int, LocalDate>();
        foreach (var account in _accounts)
        {
            amended.Clear();
            for (var line = 0; line < account.Lines.Length && account.Lines[line] is var it && it.Day <= to; line++)
            {
                if (it.Kind == LedgerLineKind.Amendment)
                    amended[it.Of] = DebtQueue.DateOf((int)it.Fen);
                else if (it.Kind == kind && it.Day >= from)
                    found.Add((it.Day, it.Of, Told(account, line, amended)));
            }
        }

        found.Sort(static (x, y) => (x.Day, x.Number).CompareTo((y.Day, y.Number)));
        return ValueList.From(found.Select(row => row.Posted));
    }

    private PaymentAllocation Told(LedgerAccount account, int place, Dictionary<int, LocalDate> amended)
    {
        var head = account.Lines[place];
        LedgerEntry entry = head.Kind == LedgerLineKind.Receipt ? _receipts[head.Of] : _applications[head.Of];
        var instruction = entry is LedgerEntry.LedgerReceipt paid ? paid.Instruction : ((LedgerEntry.LedgerApplication)entry).Instruction;
        var parts = new SortedDictionary<int, long>();
        var spent = 0L;
        // A use that was taken back later may stand right behind: its amount is below zero.
        foreach (var line in account.Lines.Skip(place + 1).TakeWhile(line => line is { Kind: LedgerLineKind.Allocation or LedgerLineKind.Offset or LedgerLineKind.CreditSide, Fen: > 0 }))
        {
            spent += line.Fen;
            if (line.Kind != LedgerLineKind.CreditSide)
                parts[line.Of] = parts.GetValueOrDefault(line.Of) + line.Fen;
        }

        var left = entry is LedgerEntry.LedgerReceipt receipt ? receipt.Amount.Fen - spent : head.Fen;
        return new PaymentAllocation(
            Money.FromFen(left + spent), entry.On,
            ValueList.From(parts.Select(part => new DebtAllocation(account.Bills[part.Key].Id, Money.FromFen(part.Value), AllocationOrder.GroundOf(
                instruction.AsSpan().Contains(account.Bills[part.Key].Id), amended.TryGetValue(part.Key, out var due) ? due : account.Bills[part.Key].DueOn, entry.On)))),
            Money.FromFen(left)) { Customer = account.Customer, Receipt = (entry as LedgerEntry.LedgerReceipt)?.Id };
    }
}
