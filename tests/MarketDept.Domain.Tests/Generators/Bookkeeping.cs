using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Receivables.Uncollectable;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Books the entries of a ledger as aggregates, one after the other as they take effect.</summary>
internal sealed class Bookkeeping
{
    private readonly List<Id<Bill>> _asGiven;
    private readonly Dictionary<Id<Bill>, Receivable> _debts = [];
    private readonly List<Receipt> _receipts = [];
    private readonly Dictionary<(string Id, bool IsDeduction), Id<Bill>> _reduced = [];
    private int _entries;

    internal Bookkeeping(IReadOnlyList<LedgerEntry> entries)
    {
        _asGiven = [.. entries.OfType<LedgerEntry.LedgerBill>().Select(bill => bill.Id)];
        foreach (var entry in PlainLedger.InEffect(entries))
            Book(entry);
    }

    internal Receivable[] Debts => [.. _asGiven.Where(_debts.ContainsKey).Select(bill => _debts[bill])];

    internal IReadOnlyList<Receipt> Receipts => _receipts;

    private static Instant NoonOf(LocalDate day) => day.At(new LocalTime(12, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();

    private void Book(LedgerEntry entry)
    {
        var at = NoonOf(entry.On);
        switch (entry)
        {
            case LedgerEntry.LedgerBill it:
                _debts.Add(it.Id, Receivable.Open(new(it.Id.Value), new ConfirmedDebt(it.Customer, it.Id, new(2027, 12), it.Amount, it.On, it.DueOn), at));
                break;
            case LedgerEntry.LedgerAmendment it:
                if (_debts[it.Of].DueOn != it.DueOn)
                    _debts[it.Of].AmendDueDate(it.DueOn, "补充协议", Manager, Deciders, at);
                break;
            case LedgerEntry.LedgerDeduction it:
                _reduced.Add((it.Id.Value, true), it.Of);
                if (_debts[it.Of].Deduct(Accepted(_debts[it.Of], it, at), Entry($"D/{it.Id}", it)) is { } credit)
                    _receipts.Add(credit);
                break;
            case LedgerEntry.LedgerCreditNote it:
                _receipts.Add(Receipt.Credit(new($"N/{it.Id}"), new(it.Customer, it.Amount, "多收", Collector), Manager, Deciders, at));
                break;
            case LedgerEntry.LedgerWriteOff it:
                _reduced.Add((it.Id.Value, false), it.Of);
                _debts[it.Of].WriteOff(
                    UncollectabilityDetermination.Determine(new($"U/{it.Id}"), _debts[it.Of], Bankrupt(it.Amount), Manager, Deciders, at),
                    it.Amount, Entry($"W/{it.Id}", it));
                break;
            case LedgerEntry.LedgerReversal it:
                _debts[_reduced[(it.Of.Value, it.OfDeduction)]].Reverse(new($"{(it.OfDeduction ? "D" : "W")}/{it.Of}"), "更正", Clerk, Entry(null, it));
                break;
            case LedgerEntry.LedgerReceipt it:
                var receipt = Receipt.Record(it.Id, it.Customer, it.Amount, it.On, it.Instruction, at);
                Settlement.Allocate(receipt, DebtsOf(it.Customer), it.On, _ => NextId(), at);
                _receipts.Add(receipt);
                break;
            case LedgerEntry.LedgerReturn it:
                var back = _receipts.Single(one => one.Id == it.Of);
                Settlement.Return(back, DebtsOf(back.Customer), "退票", Clerk, Entry(null, it), _ => NextId());
                break;
            case LedgerEntry.LedgerApplication it:
                Settlement.Apply(new CreditApplication(Entry(null, it), "客户同意", Clerk, it.Instruction), CreditsOf(it.Customer), DebtsOf(it.Customer), (_, _) => NextId());
                break;
            case LedgerEntry.LedgerRefund it:
                Settlement.Refund(CreditsOf(it.Customer), it.Amount, "多付", Clerk, Entry(null, it));
                break;
            default: throw new ArgumentOutOfRangeException(nameof(entry));
        }
    }

    private Receipt[] CreditsOf(Id<Customer> customer) => [.. _receipts.Where(receipt => receipt.Customer == customer)];

    private Receivable[] DebtsOf(Id<Customer> customer) => [.. _asGiven.Where(_debts.ContainsKey).Select(bill => _debts[bill]).Where(debt => debt.Customer == customer)];

    private Id<ReceivableEntry> NextId() => new($"E/{++_entries}");

    private Posting Entry(string? id, LedgerEntry entry) => new(id is null ? NextId() : new(id), entry.On, NoonOf(entry.On));

    private static AcceptedDeduction Accepted(Receivable debt, LedgerEntry.LedgerDeduction it, Instant at)
    {
        var dispute = Dispute.Raise(new($"Z/{it.Id}"), debt, new(DisputeKind.CargoClaim, [new("YD", debt.Amount, it.Amount)], "破损"), [], Clerk, at);
        dispute.Verify(it.Amount, ["操作部"], "属实", Clerk, at);
        dispute.WriteDown("破损", it.Amount, Collector, at);
        dispute.ReportTo(Manager, Deciders, at);
        return dispute.Accept(it.Amount, debt, Manager, Deciders, at);
    }
}
