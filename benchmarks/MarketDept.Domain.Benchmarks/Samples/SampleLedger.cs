using System.Globalization;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.Samples;

/// <summary>A year's ledger of any number of entries, the same at every call, and what it comes to as recorded rows.</summary>
/// <remarks>
/// Fifty entries a customer. Of twenty entries nine are bills, eight receipts, one a deduction, one a write-off and one its reversal.
/// Deductions and write-offs take effect on the day of the bill, so that they always fit.
/// </remarks>
internal static class SampleLedger
{
    private const int EntriesPerCustomer = 50;
    private const int Mix = 20;
    private const int Days = 365;
    private static readonly LocalDate First = new(2025, 7, 1);

    /// <summary>The last month of the year, so that a statement of it reads everything.</summary>
    internal static readonly YearMonth Month = new(2026, 6);

    internal static readonly LocalDate DayAfter = new(2026, 7, 1);

    internal static LedgerEntry[] Of(int count)
    {
        var random = new Random(20260630);
        var customers = Enumerable.Range(0, count / EntriesPerCustomer).Select(i => new Id<Customer>(Text("C", i))).ToArray();
        var entries = new LedgerEntry[count];
        LedgerEntry.LedgerBill? bill = null;
        LedgerEntry.LedgerWriteOff? writeOff = null;
        for (var i = 0; i < count; i++)
        {
            var customer = customers[random.Next(customers.Length)];
            // The last day is kept for reversals, which come after the day of what they reverse.
            var on = First.PlusDays(random.Next(Days - 1));
            var amount = Money.FromFen(random.Next(10_000, 2_000_000));
            entries[i] = (i % Mix) switch
            {
                0 or 2 or 4 or 6 or 8 or 10 or 12 or 14 or 16 =>
                    bill = new LedgerEntry.LedgerBill(new(Text("B", i)), customer, on, on.PlusDays(random.Next(90)), amount),
                1 => new LedgerEntry.LedgerDeduction(new(Text("D", i)), bill!.Id, bill.On, Money.FromFen(bill.Amount.Fen / 20)),
                3 => writeOff = new LedgerEntry.LedgerWriteOff(new(Text("W", i)), bill!.Id, bill.On, Money.FromFen(bill.Amount.Fen / 2), "deregistered"),
                5 => new LedgerEntry.LedgerReversal(writeOff!.Id, false, writeOff.On.PlusDays(1)),
                _ => new LedgerEntry.LedgerReceipt(new(Text("R", i)), customer, on, amount, []),
            };
        }

        return entries;
    }

    /// <summary>What a host has in its tables: bills with their due dates, and every movement with its customer and, but for receipts, its bill.</summary>
    internal static (RecordedBill[] Bills, RecordedMovement[] Movements) Recorded(LedgerEntry[] entries, ReceivablesLedger ledger)
    {
        var customers = entries.Select(entry => entry switch
            {
                LedgerEntry.LedgerBill bill => bill.Customer,
                LedgerEntry.LedgerReceipt receipt => receipt.Customer,
                _ => default,
            })
            .Where(customer => !customer.IsNone).Distinct().Order().Select((customer, number) => (customer, number)).ToDictionary(row => row.customer, row => row.number);
        var bills = entries.OfType<LedgerEntry.LedgerBill>().Select((bill, number) => new RecordedBill(number, customers[bill.Customer], bill.Customer.Value, bill.DueOn!.Value)).ToArray();
        var numbers = entries.OfType<LedgerEntry.LedgerBill>().Select((bill, number) => (bill.Id, number)).ToDictionary(row => row.Id, row => row.number);
        var writeOffs = entries.OfType<LedgerEntry.LedgerWriteOff>().ToDictionary(writeOff => writeOff.Id);
        var movements = new List<RecordedMovement>(entries.Length * 3);
        foreach (var entry in entries)
        {
            switch (entry)
            {
                case LedgerEntry.LedgerBill it: OfBill(it.Id, RecordedKind.Charge, it.Amount, it.On); break;
                case LedgerEntry.LedgerDeduction it: OfBill(it.Of, RecordedKind.Deduction, it.Amount, it.On); break;
                case LedgerEntry.LedgerWriteOff it: OfBill(it.Of, RecordedKind.WriteOff, it.Amount, it.On); break;
                case LedgerEntry.LedgerReversal it: OfBill(writeOffs[it.Of].Of, RecordedKind.Reversal, writeOffs[it.Of].Amount, it.On); break;
                case LedgerEntry.LedgerReceipt it:
                    movements.Add(new RecordedMovement(customers[it.Customer], it.Customer.Value, -1, RecordedKind.Receipt, it.On, it.Amount.Fen));
                    break;
                default: break;
            }
        }

        foreach (var month in Enumerable.Range(0, 12).Select(months => First.PlusMonths(months).ToYearMonth()))
        {
            foreach (var receipt in ledger.ReceiptsOf(month))
            {
                foreach (var part in receipt.Allocations)
                    OfBill(part.Bill, RecordedKind.Allocation, part.Amount, receipt.On);
            }
        }

        return (bills, [.. movements]);

        void OfBill(Id<Bill> id, RecordedKind kind, Money amount, LocalDate on) =>
            movements.Add(new RecordedMovement(bills[numbers[id]].Customer, bills[numbers[id]].CustomerId, numbers[id], kind, on, amount.Fen));
    }

    private static string Text(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:0000000}");
}

internal enum RecordedKind
{
    Charge,
    Deduction,
    WriteOff,
    Reversal,
    Receipt,
    Allocation,
}

internal sealed record RecordedBill(int Number, int Customer, string CustomerId, LocalDate DueOn);

/// <summary>A movement; of a receipt there is no bill, and the number is -1.</summary>
internal sealed record RecordedMovement(int Customer, string CustomerId, int Bill, RecordedKind Kind, LocalDate On, long Fen);
