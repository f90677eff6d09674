namespace MarketDept.Host.Storage;

/// <summary>The ledger of receivables as rows, written with the events: a month's statement reads them and restores no record.</summary>
/// <remarks>It holds what this host books: debts, receipts, returns. A host that books more projects more; what has no row here is refused.</remarks>
internal static class Movements
{
    private static readonly LocalDate Start = new(1970, 1, 1);

    internal static object? Of(Receivable debt, DomainEvent happened) => happened switch
    {
        ReceivableOpened it => Row("bill", it.Customer.Value, it.Bill.Value, it.ConfirmedOn, it.Amount, due: it.DueOn),
        ReceivablePosted { Entry: ReceivableEntry.Allocation or ReceivableEntry.Reversal { Reversed: ReceivableEntryKind.Allocation } } => null,
        _ => throw Unknown(happened),
    };

    internal static object? Of(Receipt receipt, DomainEvent happened) => happened switch
    {
        ReceiptRecorded { Origin: ReceiptOrigin.Money } it =>
            Row("receipt", it.Customer.Value, it.Key, it.ReceivedOn, it.Amount, instruction: string.Join('\n', it.Instruction)),
        ReceiptReturned it => Row("return", receipt.Customer.Value, it.Key, it.Entry.On, it.Entry.Amount),
        ReceiptAllocated { Entry: { Application: null } entry } when entry.On == receipt.ReceivedOn => null,
        ReceiptAllocationReversed => null,
        _ => throw Unknown(happened),
    };

    internal static async Task<ReceivablesLedger> Read(MarketDb db, CancellationToken stop)
    {
        var entries = new List<LedgerEntry>();
        await foreach (var row in db.Movements.AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(stop))
            entries.Add(Entry(row));
        return ReceivablesLedger.Post(entries);
    }

    private static LedgerEntry Entry(MovementRow row) => row.Kind switch
    {
        "bill" => new LedgerEntry.LedgerBill(new(row.Id), new(row.Customer), Day(row.Day), row.DueDay is { } due ? Day(due) : null, Money.FromFen(row.Fen)),
        "receipt" => new LedgerEntry.LedgerReceipt(new(row.Id), new(row.Customer), Day(row.Day), Money.FromFen(row.Fen),
            string.IsNullOrEmpty(row.Instruction) ? [] : [.. row.Instruction.Split('\n').Select(bill => new Id<Domain.Receivables.Billing.Bill>(bill))]),
        "return" => new LedgerEntry.LedgerReturn(new(row.Id), Day(row.Day)),
        _ => throw StoreException.Unreadable("Movement", row.Id, nameof(row.Kind)),
    };

    private static MovementRow Row(string kind, string customer, string id, LocalDate on, Money amount, LocalDate? due = null, string? instruction = null) => new()
    {
        Kind = kind, Customer = customer, Id = id, Day = Number(on), DueDay = due is { } day ? Number(day) : null, Fen = amount.Fen, Instruction = instruction,
    };

    private static int Number(LocalDate day) => Period.DaysBetween(Start, day);

    private static LocalDate Day(int number) => Start.PlusDays(number);

    private static NotSupportedException Unknown(DomainEvent happened) => new($"'{happened}' has no movement. Project it before you store it.");
}
