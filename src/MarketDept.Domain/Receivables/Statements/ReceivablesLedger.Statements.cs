using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Statements;

public sealed partial class ReceivablesLedger
{
    /// <summary>The statement of a month (月报), as the ledger knows it. Takes one pass over the movements up to the month's end.</summary>
    /// <param name="month">The month.</param>
    /// <param name="asOf">The day on which it is asked for: after the month's last day.</param>
    /// <exception cref="DomainException"><see cref="StatementRefusals.MonthNotEnded"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond the range of money.</exception>
    public MonthStatement StatementOf(YearMonth month, LocalDate asOf)
    {
        StatementSeries.RequireEnded(month, asOf);
        var days = month.ToDateInterval();
        var rows = new List<StatementRow>();
        var reading = new LedgerReading(DebtQueue.DayOf(days.Start), DebtQueue.DayOf(days.End));
        for (var customer = 0; customer < _customers.Length; customer++)
        {
            var figures = reading.Read(
                _lines.AsSpan(_firstLine[customer].._firstLine[customer + 1]), _dueDays.AsSpan(_firstBill[customer].._firstBill[customer + 1]));
            if (figures is not null)
                rows.Add(new StatementRow(_customers[customer], figures));
        }

        return new MonthStatement(month, ValueList.From(rows));
    }

    /// <summary>The receipts of a month and where they went (当月收款), in the order in which they took effect.</summary>
    [Clause("6.2")]
    public ValueList<PostedReceipt> ReceiptsOf(YearMonth month)
    {
        var days = month.ToDateInterval();
        var (from, to) = (DebtQueue.DayOf(days.Start), DebtQueue.DayOf(days.End));
        var found = new List<(int Day, int Receipt, int Customer, int Line)>();
        for (var customer = 0; customer < _customers.Length; customer++)
        {
            for (var line = _firstLine[customer]; line < _firstLine[customer + 1] && _lines[line].Day <= to; line++)
            {
                if (_lines[line].Kind == LedgerLineKind.Receipt && _lines[line].Day >= from)
                    found.Add((_lines[line].Day, _lines[line].Of, customer, line));
            }
        }

        found.Sort();
        return ValueList.From(found.Select(row => Told(row.Customer, row.Line)));
    }

    private PostedReceipt Told(int customer, int line)
    {
        var receipt = _receipts[_lines[line].Of];
        var allocations = new List<DebtAllocation<Bill>>();
        var unallocated = receipt.Amount;
        for (line++; line < _firstLine[customer + 1] && _lines[line].Kind == LedgerLineKind.Allocation; line++)
        {
            var bill = _bills[_firstBill[customer] + _lines[line].Of];
            var amount = Money.FromFen(_lines[line].Fen);
            allocations.Add(new DebtAllocation<Bill>(bill.Id, amount, AllocationOrder.GroundOf(receipt.Instruction.AsSpan().Contains(bill.Id), bill.DueOn, receipt.On)));
            unallocated -= amount;
        }

        return new PostedReceipt(receipt, new PaymentAllocation<Bill>(receipt.Amount, receipt.On, ValueList.From(allocations), unallocated));
    }
}
