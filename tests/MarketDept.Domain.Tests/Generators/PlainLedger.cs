using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>A ledger as plain as it can be kept: a balance for each bill and a list of credits, walked through from the first day for every question.</summary>
internal sealed class PlainLedger
{
    private static readonly string[] Columns = ["charges", "deductions", "received", "writtenOff", "reversed", "returned", "refunded"];
    private readonly Dictionary<Id<Bill>, (LedgerEntry.LedgerBill Bill, LocalDate? Due, long Balance, long Reduced)> _bills = [];
    private readonly Dictionary<(string Id, bool IsDeduction), (Id<Bill> Of, long Fen)> _reductions = [];
    private readonly HashSet<(string Id, bool IsDeduction)> _reversed = [];
    private readonly List<Id<Bill>> _asGiven;
    private readonly Dictionary<(Id<Customer> Customer, YearMonth Month, string Column), long> _moved = [];
    private readonly HashSet<(Id<Customer> Customer, YearMonth Month)> _movedAtAll = [];
    private readonly List<Piece> _credits = [];
    private readonly List<(string Receipt, Id<Bill> Bill, long Fen)> _paid = [];
    private readonly Dictionary<string, LedgerEntry.LedgerReceipt> _receipts = [];

    /// <summary>Walks through sound entries up to a day.</summary>
    internal PlainLedger(IReadOnlyList<LedgerEntry> entries, LocalDate to)
    {
        // A tie goes to the bill that was given first, whichever was confirmed first.
        _asGiven = [.. entries.OfType<LedgerEntry.LedgerBill>().Select(bill => bill.Id)];
        foreach (var entry in InEffect(entries).TakeWhile(entry => entry.On <= to))
            Take(entry);
    }

    private sealed class Piece(Id<Customer> customer, string? receipt, long fen)
    {
        internal Id<Customer> Customer => customer;

        internal string? Receipt => receipt;

        internal long Left { get; set; } = fen;

        internal bool IsRefunded { get; set; }
    }

    internal List<string> Receipts { get; } = [];

    internal List<string> Applications { get; } = [];

    internal static IEnumerable<LedgerEntry> InEffect(IEnumerable<LedgerEntry> entries) => entries
        .Select((entry, place) => (entry, place))
        .OrderBy(row => row.entry.On)
        .ThenBy(row => row.entry switch
        {
            LedgerEntry.LedgerBill => "a",
            LedgerEntry.LedgerAmendment => "b",
            LedgerEntry.LedgerDeduction or LedgerEntry.LedgerCreditNote => "c",
            LedgerEntry.LedgerReversal => "d",
            LedgerEntry.LedgerWriteOff => "e",
            LedgerEntry.LedgerReceipt => "f",
            LedgerEntry.LedgerReturn => "g",
            LedgerEntry.LedgerApplication => "h",
            _ => "i",
        }, StringComparer.Ordinal)
        .ThenBy(row => row.place)
        .Select(row => row.entry);

    /// <summary>The statement of a month in the words of <see cref="LedgerSamples.Say(StatementFigures)"/>, without the total.</summary>
    internal static string Statement(LedgerEntry[] entries, YearMonth month)
    {
        var days = month.ToDateInterval();
        var before = new PlainLedger(entries, days.Start.PlusDays(-1));
        var after = new PlainLedger(entries, days.End);
        return string.Join('\n', after.Customers().Order().Select(customer =>
        {
            var columns = Columns.Select(column => after.Moved(customer, month, column)).ToArray();
            var (opening, closing) = (before.Owed(customer) - before.Credit(customer), after.Owed(customer) - after.Credit(customer));
            return !after._movedAtAll.Contains((customer, month)) && (before.Owed(customer), after.Owed(customer), before.Credit(customer), after.Credit(customer)) == default
                ? null
                : $"{customer} {Yuan(opening)} +{Yuan(columns[0])} -{Yuan(columns[1])} -{Yuan(columns[2])} -{Yuan(columns[3])} +{Yuan(columns[4])} = {Yuan(closing)}"
                    + (columns[5] == 0 && columns[6] == 0 ? "" : $" returned {Yuan(columns[5])} refunded {Yuan(columns[6])}")
                    + $" [{string.Join(' ', after.Ages(customer, days.End).Select(Yuan))}] {Yuan(after.Credit(customer))}";
        }).Where(row => row is not null));
    }

    private IEnumerable<Id<Customer>> Customers() => _bills.Values.Select(row => row.Bill.Customer).Concat(_credits.Select(piece => piece.Customer)).Concat(_movedAtAll.Select(row => row.Customer)).Distinct();

    private static Money Yuan(long fen) => Money.FromFen(fen);

    private long Moved(Id<Customer> customer, YearMonth month, string column) => _moved.GetValueOrDefault((customer, month, column));

    private long Owed(Id<Customer> customer) => _bills.Values.Where(row => row.Bill.Customer == customer).Sum(row => row.Balance);

    private long Credit(Id<Customer> customer) => _credits.Where(piece => piece.Customer == customer).Sum(piece => piece.Left);

    private IEnumerable<long> Ages(Id<Customer> customer, LocalDate on)
    {
        (int From, int To)[] buckets = [(int.MinValue, 0), (1, 30), (31, 60), (61, 90), (91, 120), (121, int.MaxValue)];
        return buckets.Select(bucket => _bills.Values.Where(row => row.Bill.Customer == customer)
            .Where(row => (row.Bill.DueOn is not { } due ? 0 : (int)(on.AtMidnight().InUtc().ToInstant() - due.AtMidnight().InUtc().ToInstant()).TotalDays) is var days && days >= bucket.From && days <= bucket.To)
            .Sum(row => row.Balance));
    }

    private void Take(LedgerEntry entry)
    {
        switch (entry)
        {
            case LedgerEntry.LedgerBill bill:
                _bills.Add(bill.Id, (bill, bill.DueOn, 0, 0));
                Change(bill.Id, bill.Amount.Fen, 0);
                Count(bill.Customer, entry, "charges", bill.Amount.Fen);
                break;
            case LedgerEntry.LedgerAmendment amendment:
                _bills[amendment.Of] = _bills[amendment.Of] with { Due = amendment.DueOn };
                break;
            case LedgerEntry.LedgerDeduction deduction:
                var (charged, _, balance, reduced) = _bills[deduction.Of];
                Assert.True(reduced + deduction.Amount.Fen <= charged.Amount.Fen, $"{entry} is above the charges");
                _reductions.Add((deduction.Id.Value, true), (deduction.Of, deduction.Amount.Fen));
                Change(deduction.Of, -Math.Min(balance, deduction.Amount.Fen), deduction.Amount.Fen);
                _credits.Add(new Piece(charged.Customer, null, Math.Max(0, deduction.Amount.Fen - balance)));
                Count(charged.Customer, entry, "deductions", deduction.Amount.Fen);
                break;
            case LedgerEntry.LedgerCreditNote note:
                _credits.Add(new Piece(note.Customer, null, note.Amount.Fen));
                Count(note.Customer, entry, "deductions", note.Amount.Fen);
                break;
            case LedgerEntry.LedgerWriteOff writeOff:
                Assert.True(writeOff.Amount.Fen <= _bills[writeOff.Of].Balance, $"{entry} is above the balance");
                _reductions.Add((writeOff.Id.Value, false), (writeOff.Of, writeOff.Amount.Fen));
                Change(writeOff.Of, -writeOff.Amount.Fen, writeOff.Amount.Fen);
                Count(_bills[writeOff.Of].Bill.Customer, entry, "writtenOff", writeOff.Amount.Fen);
                break;
            case LedgerEntry.LedgerReversal reversal:
                Assert.True(_reversed.Add((reversal.Of.Value, reversal.OfDeduction)));
                var (of, fen) = _reductions[(reversal.Of.Value, reversal.OfDeduction)];
                Change(of, fen, -fen);
                Count(_bills[of].Bill.Customer, entry, "reversed", fen);
                break;
            case LedgerEntry.LedgerReceipt receipt:
                _receipts.Add(receipt.Id.Value, receipt);
                Count(receipt.Customer, receipt, "received", receipt.Amount.Fen);
                var (parts, left) = Spend(receipt.Customer, receipt.On, receipt.Amount.Fen, receipt.Instruction, receipt.Id.Value);
                _credits.Add(new Piece(receipt.Customer, receipt.Id.Value, left));
                Receipts.Add($"{receipt.Id} {receipt.On.ToYearMonth()} {Told(parts)}; {Yuan(left)}");
                break;
            case LedgerEntry.LedgerReturn back:
                Assert.True(_credits.All(piece => piece.Receipt != back.Of.Value || !piece.IsRefunded), $"{entry} is of a receipt that was refunded");
                var paid = _receipts[back.Of.Value];
                foreach (var part in _paid.Where(part => part.Receipt == back.Of.Value).ToArray())
                    Change(part.Bill, part.Fen, 0);
                _paid.RemoveAll(part => part.Receipt == back.Of.Value);
                _credits.RemoveAll(piece => piece.Receipt == back.Of.Value);
                Count(paid.Customer, entry, "returned", paid.Amount.Fen);
                break;
            case LedgerEntry.LedgerApplication application:
                var went = new Dictionary<Id<Bill>, (long Fen, AllocationGround Ground)>();
                foreach (var piece in _credits.Where(piece => piece.Customer == application.Customer && piece.Left > 0))
                {
                    var (bits, rest) = Spend(application.Customer, application.On, piece.Left, application.Instruction, piece.Receipt);
                    piece.Left = rest;
                    foreach (var bit in bits)
                        went[bit.Bill] = (went.GetValueOrDefault(bit.Bill).Fen + bit.Amount.Fen, application.Instruction.Contains(bit.Bill) ? AllocationGround.Instruction : bit.Ground);
                }

                Applications.Add($"{application.Customer} {application.On.ToYearMonth()} {Told(went.Select(bit => new DebtAllocation(bit.Key, Yuan(bit.Value.Fen), bit.Value.Ground)))}; {Yuan(Credit(application.Customer))}");
                break;
            case LedgerEntry.LedgerRefund refund:
                var due = refund.Amount.Fen;
                Assert.True(due <= Credit(refund.Customer), $"{entry} is above the credit");
                foreach (var piece in _credits.Where(piece => piece.Customer == refund.Customer))
                {
                    var part = Math.Min(due, piece.Left);
                    (piece.Left, piece.IsRefunded, due) = (piece.Left - part, piece.IsRefunded || part > 0, due - part);
                }

                Count(refund.Customer, entry, "refunded", refund.Amount.Fen);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(entry));
        }
    }

    private (IEnumerable<DebtAllocation> Parts, long Left) Spend(Id<Customer> customer, LocalDate on, long fen, ValueList<Id<Bill>> instruction, string? receipt)
    {
        var result = AllocationOrder.Allocate(Yuan(fen), on,
            _bills.Values.Where(row => row.Bill.Customer == customer).OrderBy(row => _asGiven.IndexOf(row.Bill.Id)).Select(row => new OpenDebt(row.Bill.Id, Yuan(row.Balance), row.Due)),
            instruction);
        foreach (var part in result.Allocations)
        {
            Change(part.Bill, -part.Amount.Fen, 0);
            if (receipt is not null)
                _paid.Add((receipt, part.Bill, part.Amount.Fen));
        }

        return (result.Allocations, result.Unallocated.Fen);
    }

    internal static string Told(IEnumerable<DebtAllocation> parts) => string.Join(", ", parts.Select(part => $"{part.Bill} {part.Amount} {part.Ground}").Order());

    private void Change(Id<Bill> of, long by, long reduced)
    {
        var row = _bills[of];
        _bills[of] = row with { Balance = row.Balance + by, Reduced = row.Reduced + reduced };
    }

    private void Count(Id<Customer> customer, LedgerEntry entry, string column, long fen)
    {
        var key = (customer, entry.On.ToYearMonth(), column);
        _moved[key] = _moved.GetValueOrDefault(key) + fen;
        _movedAtAll.Add((customer, entry.On.ToYearMonth()));
    }
}
