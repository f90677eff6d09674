using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Book;

/// <summary>What happened with a customer's bills and money, and what each month's statement says of it.</summary>
internal sealed class PostedMonths : CaseKind
{
    private const string Only = "客户";

    protected override Column Mark => Columns.Movement;

    internal override IEnumerable<Result> Run(Case it)
    {
        var rows = it.Facts.SelectMany(table => table.Rows).ToArray();
        var entries = Array.ConvertAll(rows, Entry);
        string Number(LedgerEntry entry) => rows[Array.FindIndex(entries, own => ReferenceEquals(own, entry))][Columns.Number] ?? Words.None;
        string Applied(PaymentAllocation of) => Number(Array.Find(entries, entry => entry is LedgerEntry.LedgerApplication && entry.On == of.On)!);
        if (!ReceivablesLedger.TryPost(entries, out var ledger, out var faults))
            ledger = ReceivablesLedger.Post(entries.Except(faults.Select(fault => fault.Entry)));
        YearMonth[] months = [.. entries.Select(entry => entry.On.ToYearMonth()).Distinct()];
        var all = Enumerable.Range(0, Period.Between(months.Min().OnDayOfMonth(1), months.Max().OnDayOfMonth(1), PeriodUnits.Months).Months + 1)
            .Select(months.Min().PlusMonths).ToArray();
        return
        [
            .. faults.Select(fault => new Result
            {
                [Columns.Date] = Row.Written(fault.Entry.On), [Columns.Number] = Number(fault.Entry),
                [Columns.Outcome] = Words.Refused, [Columns.Clause] = fault.Entry.Clause.ToString(),
            }),
            .. all.SelectMany(month => ledger.StatementOf(month, month.ToDateInterval().End.PlusDays(1)).Customers.Select(row => Of(month, row))),
            .. it.Results.Any(row => row[Columns.Paid] is not null)
                ? all.SelectMany(month => ledger.ReceiptsOf(month).Concat(ledger.ApplicationsOf(month)).SelectMany(posted => Paid(posted, posted.Receipt?.Value ?? Applied(posted))))
                : [],
        ];
    }

    private static IEnumerable<Result> Paid(PaymentAllocation posted, string number) => posted.Allocations.Select(part => new Result
    {
        [Columns.Date] = Row.Written(posted.On), [Columns.Number] = number,
        [Columns.Bill] = part.Bill.Value, [Columns.Paid] = Row.Written(part.Amount),
    });

    private static Result Of(YearMonth month, StatementRow row) => new()
    {
        [Columns.Month] = Row.Written(month),
        [Columns.Opening] = Row.Written(row.Figures.Opening),
        [Columns.Billed] = Row.Written(row.Figures.Charges),
        [Columns.Deducted] = Row.Written(row.Figures.Deductions),
        [Columns.CameIn] = Row.Written(row.Figures.Received),
        [Columns.Returned] = Row.Written(row.Figures.Returned),
        [Columns.Refunded] = Row.Written(row.Figures.Refunded),
        [Columns.WrittenOff] = Row.Written(row.Figures.WrittenOff),
        [Columns.TakenBack] = Row.Written(row.Figures.Reversed),
        [Columns.Closing] = Row.Written(row.Figures.Closing),
        [Columns.Credit] = Row.Written(row.Figures.Unallocated),
        [Columns.Overdue] = Row.Written(row.Figures.Overdue),
    };

    private static LedgerEntry Entry(Row row)
    {
        var on = row.Date(Columns.Date);
        var number = row[Columns.Number] ?? "";
        var bill = row[Columns.Bill] ?? "";
        return row.Text(Columns.Movement) switch
        {
            Words.Billed => new LedgerEntry.LedgerBill(new(number), new(Only), on, row[Columns.DueOn] is null ? null : row.Date(Columns.DueOn), row.Amount(Columns.Amount)),
            Words.Amended => new LedgerEntry.LedgerAmendment(new(bill), on, row.Date(Columns.DueOn)),
            Words.Received => new LedgerEntry.LedgerReceipt(
                new(number), new(Only), on, row.Amount(Columns.Amount), bill.Length == 0 ? [] : ValueList.From(bill.Split('、').Select(named => new Id<Domain.Receivables.Billing.Bill>(named)))),
            Words.Deducted => new LedgerEntry.LedgerDeduction(new(number), new(bill), on, row.Amount(Columns.Amount)),
            Words.CreditNote => new LedgerEntry.LedgerCreditNote(new(number), new(Only), on, row.Amount(Columns.Amount)),
            Words.WrittenOff => new LedgerEntry.LedgerWriteOff(new(number), new(bill), on, row.Amount(Columns.Amount), "法院裁定终结执行"),
            Words.TakenBack => new LedgerEntry.LedgerReversal(new(number), number.StartsWith(Words.Deducted, StringComparison.Ordinal), on),
            Words.Returned => new LedgerEntry.LedgerReturn(new(number), on),
            Words.Applied => new LedgerEntry.LedgerApplication(new(Only), on, []),
            Words.Refunded => new LedgerEntry.LedgerRefund(new(Only), on, row.Amount(Columns.Amount)),
            var other => throw new CaseFault($"“款项”没有“{other}”这一种"),
        };
    }
}
