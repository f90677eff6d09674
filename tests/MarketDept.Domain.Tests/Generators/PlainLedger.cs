using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>A ledger as plain as it can be kept: a balance for each bill, walked through from the first day for every question.</summary>
internal sealed class PlainLedger
{
    private static readonly string[] Columns = ["charges", "deductions", "received", "writtenOff", "reversed"];
    private readonly Dictionary<Id<Bill>, (LedgerEntry.Bill Bill, long Balance)> _bills = [];
    private readonly Dictionary<Id<ReceivableEntry>, LedgerEntry.WriteOff> _writeOffs = [];
    private readonly HashSet<Id<ReceivableEntry>> _reversed = [];
    private readonly List<Id<Bill>> _asGiven;
    private readonly Dictionary<(Id<Customer> Customer, YearMonth Month, string Column), long> _moved = [];
    private readonly Dictionary<Id<Customer>, long> _credit = [];

    /// <summary>Walks through sound entries up to a day.</summary>
    internal PlainLedger(IReadOnlyList<LedgerEntry> entries, LocalDate to)
    {
        // A tie goes to the bill that was given first, whichever was confirmed first.
        _asGiven = [.. entries.OfType<LedgerEntry.Bill>().Select(bill => bill.Id)];
        foreach (var entry in InEffect(entries).TakeWhile(entry => entry.On <= to))
            Take(entry);
    }

    internal List<string> Receipts { get; } = [];

    internal static IEnumerable<LedgerEntry> InEffect(IEnumerable<LedgerEntry> entries) => entries
        .Select((entry, place) => (entry, place))
        .OrderBy(row => row.entry.On)
        .ThenBy(row => row.entry switch
        {
            LedgerEntry.Bill => "a",
            LedgerEntry.Deduction => "b",
            LedgerEntry.Reversal => "c",
            LedgerEntry.WriteOff => "d",
            _ => "e",
        }, StringComparer.Ordinal)
        .ThenBy(row => row.place)
        .Select(row => row.entry);

    /// <summary>The statement of a month in the words of <see cref="LedgerSamples.Say(StatementFigures)"/>, without the total.</summary>
    internal static string Statement(LedgerEntry[] entries, YearMonth month)
    {
        var days = month.ToDateInterval();
        var before = new PlainLedger(entries, days.Start.PlusDays(-1));
        var after = new PlainLedger(entries, days.End);
        return string.Join('\n', entries.Select(CustomerOf).OfType<Id<Customer>>().Distinct().Order().Select(customer =>
        {
            var columns = Columns.Select(column => after.Moved(customer, month, column)).ToArray();
            var (opening, closing) = (before.Owed(customer) - before.Credit(customer), after.Owed(customer) - after.Credit(customer));
            return columns.All(fen => fen == 0) && (opening, closing, before.Credit(customer), after.Credit(customer)) == default
                ? null
                : $"{customer} {Yuan(opening)} +{Yuan(columns[0])} -{Yuan(columns[1])} -{Yuan(columns[2])} -{Yuan(columns[3])} +{Yuan(columns[4])} = {Yuan(closing)}"
                    + $" [{string.Join(' ', after.Ages(customer, days.End).Select(Yuan))}] {Yuan(after.Credit(customer))}";
        }).Where(row => row is not null));
    }

    private static Id<Customer>? CustomerOf(LedgerEntry entry) => (entry as LedgerEntry.Bill)?.Customer ?? (entry as LedgerEntry.Receipt)?.Customer;

    private static Money Yuan(long fen) => Money.FromFen(fen);

    private long Moved(Id<Customer> customer, YearMonth month, string column) => _moved.GetValueOrDefault((customer, month, column));

    private long Owed(Id<Customer> customer) => _bills.Values.Where(row => row.Bill.Customer == customer).Sum(row => row.Balance);

    private long Credit(Id<Customer> customer) => _credit.GetValueOrDefault(customer);

    private IEnumerable<long> Ages(Id<Customer> customer, LocalDate on)
    {
        (int From, int To)[] buckets = [(int.MinValue, 0), (1, 30), (31, 60), (61, 90), (91, 120), (121, int.MaxValue)];
        return buckets.Select(bucket => _bills.Values.Where(row => row.Bill.Customer == customer)
            .Where(row => (int)(on.AtMidnight().InUtc().ToInstant() - row.Bill.DueOn.AtMidnight().InUtc().ToInstant()).TotalDays is var days && days >= bucket.From && days <= bucket.To)
            .Sum(row => row.Balance));
    }

    private void Take(LedgerEntry entry)
    {
        switch (entry)
        {
            case LedgerEntry.Bill bill:
                _bills.Add(bill.Id, (bill, 0));
                Change(bill.Id, bill.Amount.Fen, entry, "charges");
                break;
            case LedgerEntry.Deduction deduction: Change(deduction.Of, -deduction.Amount.Fen, entry, "deductions"); break;
            case LedgerEntry.WriteOff writeOff:
                _writeOffs.Add(writeOff.Id, writeOff);
                Change(writeOff.Of, -writeOff.Amount.Fen, entry, "writtenOff");
                break;
            case LedgerEntry.Reversal reversal:
                Assert.True(_reversed.Add(reversal.Of));
                Change(_writeOffs[reversal.Of].Of, _writeOffs[reversal.Of].Amount.Fen, entry, "reversed");
                break;
            case LedgerEntry.Receipt receipt: Take(receipt); break;
            default: throw new ArgumentOutOfRangeException(nameof(entry));
        }
    }

    private void Take(LedgerEntry.Receipt receipt)
    {
        Count(receipt.Customer, receipt, "received", receipt.Amount.Fen);
        var result = AllocationOrder.Allocate(receipt.Amount, receipt.On,
            _bills.Values.Where(row => row.Bill.Customer == receipt.Customer).OrderBy(row => _asGiven.IndexOf(row.Bill.Id)).Select(row => new OpenDebt<Bill>(row.Bill.Id, Yuan(row.Balance), row.Bill.DueOn)),
            receipt.Instruction);
        foreach (var part in result.Allocations)
            _bills[part.Debt] = (_bills[part.Debt].Bill, _bills[part.Debt].Balance - part.Amount.Fen);
        _credit[receipt.Customer] = Credit(receipt.Customer) + result.Unallocated.Fen;
        Receipts.Add($"{receipt.Id} {receipt.On.ToYearMonth()} {string.Join(", ", result.Allocations.Select(part => $"{part.Debt} {part.Amount} {part.Ground}").Order())}; {result.Unallocated}");
    }

    private void Change(Id<Bill> of, long by, LedgerEntry entry, string column)
    {
        var (bill, balance) = _bills[of];
        Assert.True(balance + by >= 0, $"{entry} is above the balance");
        _bills[of] = (bill, balance + by);
        Count(bill.Customer, entry, column, Math.Abs(by));
    }

    private void Count(Id<Customer> customer, LedgerEntry entry, string column, long fen)
    {
        var key = (customer, entry.On.ToYearMonth(), column);
        _moved[key] = _moved.GetValueOrDefault(key) + fen;
    }
}
