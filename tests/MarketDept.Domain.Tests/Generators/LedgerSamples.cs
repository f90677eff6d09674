using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;

namespace MarketDept.Domain.Tests.Generators;

/// <summary>Entries of ledgers for tests, as short as they can be written. Days are of 2026, such as <c>0630</c>; amounts are yuan.</summary>
internal static class LedgerSamples
{
    internal static readonly YearMonth May = new(2026, 5);
    internal static readonly YearMonth June = new(2026, 6);
    internal static readonly YearMonth July = new(2026, 7);

    internal static LocalDate Day(int monthAndDay) => new(2026, monthAndDay / 100, monthAndDay % 100);

    internal static LedgerEntry Bill(string id, int confirmedOn, int dueOn, decimal amount, string customer = "C1") =>
        new LedgerEntry.LedgerBill(new(id), new(customer), Day(confirmedOn), dueOn == 0 ? null : Day(dueOn), Money.FromYuan(amount));

    internal static LedgerEntry Deduction(string id, string of, int on, decimal amount) =>
        new LedgerEntry.LedgerDeduction(new(id), new(of), Day(on), Money.FromYuan(amount));

    internal static LedgerEntry WriteOff(string id, string of, int on, decimal amount) =>
        new LedgerEntry.LedgerWriteOff(new(id), new(of), Day(on), Money.FromYuan(amount), "破产");

    internal static LedgerEntry Reversal(string of, int on, bool ofDeduction = false) => new LedgerEntry.LedgerReversal(new(of), ofDeduction, Day(on));

    internal static LedgerEntry Amendment(string of, int on, int dueOn) => new LedgerEntry.LedgerAmendment(new(of), Day(on), Day(dueOn));

    internal static LedgerEntry CreditNote(string id, int on, decimal amount, string customer = "C1") =>
        new LedgerEntry.LedgerCreditNote(new(id), new(customer), Day(on), Money.FromYuan(amount));

    internal static LedgerEntry Return(string of, int on) => new LedgerEntry.LedgerReturn(new(of), Day(on));

    internal static LedgerEntry Application(int on, params string[] instruction) =>
        new LedgerEntry.LedgerApplication(new("C1"), Day(on), [.. instruction.Select(bill => new Id<Bill>(bill))]);

    internal static LedgerEntry Refund(int on, decimal amount) => new LedgerEntry.LedgerRefund(new("C1"), Day(on), Money.FromYuan(amount));

    internal static LedgerEntry Receipt(string id, int on, decimal amount, params string[] instruction) => ReceiptOf("C1", id, on, amount, instruction);

    internal static LedgerEntry ReceiptOf(string customer, string id, int on, decimal amount, params string[] instruction) =>
        new LedgerEntry.LedgerReceipt(new(id), new(customer), Day(on), Money.FromYuan(amount), [.. instruction.Select(bill => new Id<Bill>(bill))]);

    internal static MonthStatement Statement(YearMonth month, params LedgerEntry[] entries) => StatementOf(ReceivablesLedger.Post(entries), month);

    internal static MonthStatement StatementOf(ReceivablesLedger ledger, YearMonth month) => ledger.StatementOf(month, month.ToDateInterval().End.PlusDays(1));

    /// <summary>Everything in one line: the movement, then what is owed by age, then the credit.</summary>
    internal static string Say(StatementFigures figures)
    {
        return $"{figures.Opening} +{figures.Charges} -{figures.Deductions} -{figures.Received} -{figures.WrittenOff} +{figures.Reversed} = {figures.Closing}{(figures.Returned.IsZero && figures.Refunded.IsZero ? "" : $" returned {figures.Returned} refunded {figures.Refunded}")}"
            + $" [{string.Join(' ', Buckets(figures.Ageing))}] {figures.Unallocated}";
    }

    internal static Money[] Buckets(Ageing it) => [it.NotDue, it.Days1To30, it.Days31To60, it.Days61To90, it.Days91To120, it.Over120];

    internal static string Say(MonthStatement statement) =>
        string.Join('\n', statement.Customers.Select(row => $"{row.Customer} {Say(row.Figures)}").Append($"total {Say(statement.Total)}"));

    /// <summary>Where the receipts went: <c>R1 B1 10.00, B2 5.00; 0.00</c>.</summary>
    internal static string Say(IEnumerable<PaymentAllocation> receipts) => string.Join('\n', receipts.Select(row =>
        $"{row.Receipt?.Value ?? "credit"} {string.Join(", ", row.Allocations.Select(part => $"{part.Bill} {part.Amount}"))}; {row.Unallocated}"));
}
