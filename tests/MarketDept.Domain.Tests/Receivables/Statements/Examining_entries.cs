using MarketDept.Domain.Receivables;
using FsCheck.Xunit;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Tests.Generators;
using static MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables.Statements;

[Clause("9.2")]
[Clause("9.3")]
[Clause("9.6")]
public class Examining_entries
{
    private static readonly LedgerEntry B1 = Bill("B1", 0610, 0630, 10);

    [Fact]
    public void What_fits_together_is_a_ledger()
    {
        Assert.True(ReceivablesLedger.TryPost([B1, Deduction("D1", "B1", 0610, 10), Receipt("R1", 0610, 1, "B1", "B1")], out var ledger, out var faults));
        Assert.NotNull(ledger);
        Assert.Empty(faults);
        Assert.True(ReceivablesLedger.TryPost([], out _, out _));
    }

    [Fact]
    public void Before_its_bill_is_confirmed_there_is_nothing_to_enter()
    {
        Assert.Equal(["D1 On receivable.before-confirmation 9.3"], Faults(B1, Deduction("D1", "B1", 0609, 1), Deduction("D2", "B1", 0610, 1)));
        Assert.Equal(["W1 On receivable.before-confirmation 6.2"], Faults(B1, WriteOff("W1", "B1", 0609, 1), WriteOff("W2", "B1", 0610, 1)));
        Assert.Equal(["R1 Instruction receipt.instruction-not-confirmed 6.2"], Faults(B1, Receipt("R1", 0609, 1, "B1"), Receipt("R2", 0610, 1, "B1"), Receipt("R3", 0609, 1)));
    }

    [Fact]
    public void Not_more_can_be_deducted_than_was_charged_nor_written_off_than_is_owed()
    {
        Assert.Equal(["D1 Amount receivable.above-charges 9.3"], Faults(B1, Deduction("D1", "B1", 0610, 10.01m)));
        Assert.Equal([], Faults(B1, Deduction("D1", "B1", 0610, 10)));
        Assert.Equal(["W1 Amount receivable.above-balance 6.2"], Faults(B1, Deduction("D1", "B1", 0610, 4), WriteOff("W1", "B1", 0610, 6.01m)));
        // What was paid is no limit of a deduction, and one of a write-off.
        Assert.Equal([], Faults(B1, Receipt("R1", 0611, 10), Deduction("D1", "B1", 0612, 10)));
        Assert.Equal(["W1 Amount receivable.above-balance 6.2"], Faults(B1, Receipt("R1", 0611, 1), WriteOff("W1", "B1", 0612, 10)));
        Assert.Equal([], Faults(B1, Receipt("R1", 0612, 1), WriteOff("W1", "B1", 0612, 10)));
        // What stands counts: a write-off until it is taken back, and a deduction of the day comes before the reversals of the day.
        Assert.Equal(["D1 Amount receivable.above-charges 9.3"], Faults(B1, WriteOff("W1", "B1", 0610, 10), Reversal("W1", 0611), Deduction("D1", "B1", 0611, 10)));
        Assert.Equal([], Faults(B1, WriteOff("W1", "B1", 0610, 10), Reversal("W1", 0611), Deduction("D1", "B1", 0612, 10)));
        Assert.Equal([], Faults(B1, Deduction("D1", "B1", 0610, 10), Reversal("D1", 0611, ofDeduction: true), WriteOff("W2", "B1", 0611, 10)));
    }

    [Fact]
    public void Credit_is_refunded_up_to_what_there_is_and_a_refunded_receipt_does_not_go_back()
    {
        Assert.Equal(["C1 Amount receipt.above-unallocated 6.2"], Faults(Receipt("R1", 0610, 5), Refund(0609, 1), Refund(0610, 5)));
        Assert.Equal(["R1 Of receipt.refunded-already 6.2"], Faults(Receipt("R1", 0610, 5), Receipt("R2", 0610, 5), Refund(0610, 5), Return("R1", 0611), Return("R2", 0611)));
        Assert.Equal(["R1 On receipt.not-received-yet 6.2"], Faults(Receipt("R1", 0610, 5), Return("R1", 0609)));
        Assert.Equal(["R1 Of receipt.returned-already 6.2"], Faults(Receipt("R1", 0610, 5), Return("R1", 0620), Return("R1", 0611)));
        Assert.Equal(["R9 Of ledger.unknown-entry 6.2"], Faults(Receipt("R1", 0610, 5), Return("R9", 0611)));
    }

    [Fact]
    [Clause("9.4")]
    public void A_known_due_date_is_amended_to_a_day_still_to_come()
    {
        Assert.Equal([], Faults(B1, Amendment("B1", 0610, 0610)));
        Assert.Equal(["B1 DueOn receivable.due-date-in-the-past 9.4"], Faults(B1, Amendment("B1", 0611, 0610)));
        Assert.Equal(["B1 On receivable.before-confirmation 9.4"], Faults(B1, Amendment("B1", 0609, 0630)));
        Assert.Equal(["B2 Of receivable.due-date-unknown 9.4"], Faults(Bill("B2", 0610, 0, 1), Amendment("B2", 0611, 0630)));
        Assert.Equal(["D1 Of ledger.unknown-entry 9.3"], Faults(CreditNote("D1", 0610, 1), Reversal("D1", 0611, ofDeduction: true)));
    }

    [Fact]
    public void A_customer_can_name_his_own_bills_only()
    {
        var other = Bill("B2", 0610, 0630, 10, "C2");
        Assert.Equal(["R1 Instruction receipt.other-customer 6.2"], Faults(B1, other, Receipt("R1", 0610, 1, "B1", "B2", "B2")));
        Assert.Equal(
            ["R1 Instruction receipt.other-customer 6.2", "R1 Instruction ledger.unknown-bill 6.2"], Faults(B1, other, Receipt("R1", 0610, 1, "B2", "B9")));
    }

    [Fact]
    public void What_is_not_there_cannot_be_referred_to()
    {
        Assert.Equal(["D1 Of ledger.unknown-bill 9.3"], Faults(B1, Deduction("D1", "B9", 0610, 1)));
        Assert.Equal(["W1 Of ledger.unknown-bill 6.2"], Faults(B1, WriteOff("W1", "B9", 0610, 1), Reversal("W1", 0611)));
        Assert.Equal(["W9 Of ledger.unknown-entry 6.2"], Faults(B1, Reversal("W9", 0611)));
    }

    [Fact]
    public void A_write_off_is_taken_back_once_and_later()
    {
        var writeOff = WriteOff("W1", "B1", 0612, 10);
        Assert.Equal([], Faults(B1, writeOff, Reversal("W1", 0613)));
        Assert.Equal(["W1 On receivable.reversed-too-early 6.2"], Faults(B1, writeOff, Reversal("W1", 0612)));
        Assert.Equal(["W1 Of receivable.nothing-to-reverse 6.2"], Faults(B1, writeOff, Reversal("W1", 0613), Reversal("W1", 0620)));
        // The one at fault takes nothing back, so the other does.
        Assert.Equal(["W1 On receivable.reversed-too-early 6.2"], Faults(B1, writeOff, Reversal("W1", 0611), Reversal("W1", 0613)));
    }

    [Fact]
    public void An_id_stands_once_among_its_kind() =>
        Assert.Equal(
            ["B1 Id ledger.id-taken 9.2", "X Id ledger.id-taken 9.3", "X Id ledger.id-taken 6.2", "X Id ledger.id-taken 6.2"],
            Faults(
                B1, Bill("B1", 0610, 0630, 10), Deduction("X", "B1", 0610, 1), Deduction("X", "B1", 0610, 1), WriteOff("X", "B1", 0610, 1), WriteOff("X", "B1", 0610, 1),
                Receipt("X", 0610, 1), Receipt("X", 0610, 1)));

    [Fact]
    public void All_faults_are_told_in_the_order_of_the_entries_also_those_long_after() =>
        Assert.Equal(
            ["R1 Instruction ledger.unknown-bill 6.2", "D1 Amount receivable.above-charges 9.3", "W1 On receivable.before-confirmation 6.2"],
            Faults(Receipt("R1", 0610, 1, "B9"), Deduction("D1", "B1", 1231, 11), WriteOff("W1", "B1", 0101, 1), B1));

    [Fact]
    public void What_is_at_fault_is_not_applied()
    {
        // Were the first deduction applied, the second would not fit either.
        Assert.Equal(["D1 Amount receivable.above-charges 9.3"], Faults(B1, Deduction("D1", "B1", 0610, 11), Deduction("D2", "B1", 0611, 10)));
        // And nothing is taken back of a write-off that never was; twice is once too often all the same, and the later in the list is at fault.
        Assert.Equal(
            ["W1 Amount receivable.above-balance 6.2", "W1 Of receivable.nothing-to-reverse 6.2"],
            Faults(B1, WriteOff("W1", "B1", 0610, 11), Reversal("W1", 0612), Reversal("W1", 0611)));
    }

    [Fact]
    public void What_could_not_be_read_is_there_to_be_referred_to_and_has_no_effect()
    {
        var unread = new LedgerEntry.LedgerBill(new("B9"), default, Day(0610), null, Money.Zero) { IsIncomplete = true };
        Assert.Equal([], Faults(unread, Deduction("D1", "B9", 0601, 1), Reversal("D1", 0601, ofDeduction: true), WriteOff("W1", "B9", 0601, 1), Receipt("R1", 0601, 1, "B9")));
        // What names it is not judged itself: the receipt that names B9 has no effect, so all of B1 can be written off.
        Assert.Equal([], Faults(unread, B1, Receipt("R1", 0610, 5, "B9"), WriteOff("W1", "B1", 0611, 10)));
        // It is checked as far as it says, and of two with one id the sound one counts.
        Assert.Equal(["D1 Of ledger.unknown-bill 9.3"], Faults(new LedgerEntry.LedgerDeduction(new("D1"), new("B8"), Day(0610), Money.Zero) { IsIncomplete = true }));
        Assert.Equal([], Faults(new LedgerEntry.LedgerBill(new("B1"), default, Day(0610), null, Money.Zero) { IsIncomplete = true }, B1, Deduction("D1", "B1", 0610, 10)));
    }

    [Fact]
    public void A_credit_note_and_a_deduction_share_their_ids_whosever_they_are()
    {
        var other = Bill("B2", 0610, 0630, 10, "C2");
        Assert.Equal(["N1 Id ledger.id-taken 9.3"], Faults(CreditNote("N1", 0610, 1), CreditNote("N1", 0610, 1)));
        Assert.Equal(["N1 Id ledger.id-taken 9.3"], Faults(B1, CreditNote("N1", 0610, 1, "C2"), CreditNote("N1", 0610, 1, "C2")));
        Assert.Equal(["D1 Id ledger.id-taken 9.3"], Faults(B1, other, Deduction("D1", "B2", 0610, 1), Deduction("D1", "B2", 0610, 1)));
        Assert.Equal(["D1 Id ledger.id-taken 9.3"], Faults(B1, other, Deduction("D1", "B2", 0610, 1), CreditNote("D1", 0610, 1)));
        Assert.Contains("贷项通知 N1：", FaultsOf([CreditNote("N1", 0610, 0)])[0].Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_at_fault_by_itself_has_no_effect_on_what_comes_after()
    {
        // The second bill of one id is none: the deduction is measured by the first.
        Assert.Equal(["B1 Id ledger.id-taken 9.2", "D1 Amount receivable.above-charges 9.3"], Faults(B1, Bill("B1", 0610, 0630, 20), Deduction("D1", "B1", 0610, 15)));
        // There is no credit of the second note, the second receipt, or the negative refund.
        Assert.Equal(["N1 Id ledger.id-taken 9.3", "C1 Amount receipt.above-unallocated 6.2"], Faults(CreditNote("N1", 0610, 5), CreditNote("N1", 0610, 5), Refund(0611, 10)));
        Assert.Equal(["R1 Id ledger.id-taken 6.2", "C1 Amount receipt.above-unallocated 6.2"], Faults(Receipt("R1", 0610, 5), Receipt("R1", 0610, 5), Refund(0611, 10)));
        Assert.Equal(["C1 Amount ledger.amount-not-positive 6.2", "C1 Amount receipt.above-unallocated 6.2"], Faults(Refund(0610, -5), Refund(0611, 5)));
        // Nothing is taken back too early of a deduction that was none, and the sound one with its id counts.
        Assert.Equal(["D1 On receivable.before-confirmation 9.3"], Faults(B1, Deduction("D1", "B1", 0609, 1), Reversal("D1", 0609, ofDeduction: true)));
        Assert.Equal(["D1 On receivable.before-confirmation 9.3"], Faults(B1, Deduction("D1", "B1", 0609, 1), Deduction("D1", "B1", 0610, 1)));
        // A due date amended into the past lets no bill go before another: the receipt pays B2, and all of B1 can be written off.
        Assert.Equal(
            ["B1 DueOn receivable.due-date-in-the-past 9.4"],
            Faults(B1, Bill("B2", 0610, 0620, 10), Amendment("B1", 0712, 0611), Receipt("R1", 0715, 10), WriteOff("W1", "B1", 0716, 10)));
    }

    [Fact]
    public void What_could_be_read_in_part_has_no_effect()
    {
        Assert.Equal([], Faults(new LedgerEntry.LedgerAmendment(default, Day(0610), Day(0630)) { IsIncomplete = true }));
        Assert.Equal([], Faults(new LedgerEntry.LedgerReversal(default, false, Day(0610)) { IsIncomplete = true }));
        Assert.Equal(["C1 Amount receipt.above-unallocated 6.2"], Faults(CreditNote("N1", 0610, 5) with { IsIncomplete = true }, Refund(0611, 5)));
        Assert.Equal(["C1 Amount receipt.above-unallocated 6.2"], Faults(Receipt("R1", 0610, 5) with { IsIncomplete = true }, Refund(0611, 5)));
        // Were the amendment in force, the receipt would pay B2 first.
        Assert.Equal("R1 B1 10.00; 0.00", Say(ReceivablesLedger.Post(
            [Bill("B1", 0601, 0610, 10), Bill("B2", 0601, 0620, 10), Amendment("B1", 0602, 0730) with { IsIncomplete = true }, Receipt("R1", 0625, 10)]).ReceiptsOf(June)));
    }

    [Fact]
    public void Posting_refuses_with_the_first_fault()
    {
        var refusal = Assert.Throws<DomainException>(() => ReceivablesLedger.Post([B1, Deduction("D1", "B1", 0610, 11), Reversal("W9", 0611)]));
        Assert.Equal((ReceivableRefusals.AboveCharges.Code, new ClauseId(9, 3)), (refusal.Code, refusal.Clause));
        Assert.Contains("deduction 'D1': its amount is ¥11.00; the limit is ¥10.00.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_is_above_nothing_and_a_write_off_has_a_ground()
    {
        Assert.Equal(
            [
                "D1 Amount ledger.amount-not-positive 9.3", "N1 Amount ledger.amount-not-positive 9.3", "R1 Amount ledger.amount-not-positive 6.2",
                "W1 Amount ledger.amount-not-positive 6.2", "C1 Amount ledger.amount-not-positive 6.2", "W2 Ground ledger.write-off-without-ground 6.2",
            ],
            Faults(
                B1, Deduction("D1", "B1", 0610, 0), CreditNote("N1", 0610, 0), Receipt("R1", 0610, -1), WriteOff("W1", "B1", 0610, 0), Refund(0610, 0),
                new LedgerEntry.LedgerWriteOff(new("W2"), new("B1"), Day(0610), Money.FromFen(1), " ")));
        Assert.Throws<ArgumentOutOfRangeException>("bill", () => ReceivablesLedger.Post([Bill("B1", 0610, 0630, -0.01m)]));
        Assert.Throws<ArgumentException>("entry", () => ReceivablesLedger.Post([new LedgerEntry.LedgerBill(default, new("C1"), Day(0610), Day(0610), Money.Zero)]));
        Assert.Throws<ArgumentException>("id", () => ReceivablesLedger.Post([new LedgerEntry.LedgerReceipt(new("R1"), default, Day(0610), Money.FromFen(1), [])]));
        Assert.Throws<ArgumentException>("entry", () => ReceivablesLedger.Post([new LedgerEntry.LedgerReversal(default, false, Day(0610))]));
        Assert.Throws<ArgumentNullException>("entries", () => ReceivablesLedger.Post(null!));
        Assert.Throws<ArgumentNullException>("entries", () => ReceivablesLedger.Post([B1, null!]));
    }

    [Theory]
    [InlineData(Language.Chinese, "扣款 D1：金额是 ¥11.00，至多 ¥10.00。扣款超过账单余下的费用。至多扣到尚未扣减或核销的费用。")]
    [InlineData(Language.English, "deduction 'D1': its amount is ¥11.00; the limit is ¥10.00. The deduction exceeds what is left of the charges. Deduct at most what is neither deducted nor written off.")]
    public void A_fault_says_what_is_wrong_in_both_languages(Language language, string said)
    {
        var fault = FaultsOf([B1, Deduction("D1", "B1", 0610, 11)])[0];
        Assert.Equal(said, fault.Explain(language).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(nameof(language), () => fault.Explain((Language)7));
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void Each_fault_is_told_once_and_what_is_sound_never_is(Entered entered)
    {
        var faults = FaultsOf(entered.All);
        Assert.Equal(faults.Count, faults.Select(fault => (RuntimeHelpersOf(fault.Entry), fault.Message)).Distinct().Count());
        Assert.All(faults, fault => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEqual("", fault.Explain(language).ToString())));
        // The plain ledger asserts that nothing sound goes above a balance and that nothing is taken back twice.
        _ = new PlainLedger(entered.Sound(), LocalDate.MaxIsoValue);
    }

    [Property(Arbitrary = [typeof(LedgerArbitraries)])]
    public void Only_what_a_plain_ledger_refuses_too_is_above_a_balance(Entered entered)
    {
        var entries = entered.Sound();
        foreach (var (entry, place) in entries.Select((entry, place) => (entry, place)).Where(row => row.entry is LedgerEntry.LedgerBill).Take(3))
        {
            var bill = (LedgerEntry.LedgerBill)entry;
            var rest = entries.Where((_, i) => i != place).ToArray();
            // Of one fen less, the bill is too small exactly if the plain ledger comes below 0 somewhere.
            if (bill.Amount.IsZero)
                continue;
            LedgerEntry[] less = [.. rest[..place], new LedgerEntry.LedgerBill(bill.Id, bill.Customer, bill.On, bill.DueOn, bill.Amount - Money.FromFen(1)), .. rest[place..]];
            var isRefused = FaultsOf(less).Count > 0;
            Assert.Equal(isRefused, Record.Exception(() => new PlainLedger(less, LocalDate.MaxIsoValue)) is Xunit.Sdk.TrueException);
        }
    }

    private static int RuntimeHelpersOf(object of) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of);

    private static IEnumerable<string> Faults(params LedgerEntry[] entries)
    {
        Assert.Equal(ReceivablesLedger.TryPost(entries, out var ledger, out var faults), ledger is not null);
        Assert.Equal(faults.Count == 0, ledger is not null);
        return faults.Select(fault => $"{IdOf(fault.Entry)} {fault.Fact} {fault.Refusal.Code} {fault.Entry.Clause}");
    }

    private static string IdOf(LedgerEntry entry) => entry switch
    {
        LedgerEntry.LedgerBill it => it.Id.Value,
        LedgerEntry.LedgerDeduction it => it.Id.Value,
        LedgerEntry.LedgerWriteOff it => it.Id.Value,
        LedgerEntry.LedgerReversal it => it.Of.Value,
        LedgerEntry.LedgerReturn it => it.Of.Value,
        LedgerEntry.LedgerAmendment it => it.Of.Value,
        LedgerEntry.LedgerCreditNote it => it.Id.Value,
        LedgerEntry.LedgerRefund it => it.Customer.Value,
        LedgerEntry.LedgerApplication it => it.Customer.Value,
        _ => ((LedgerEntry.LedgerReceipt)entry).Id.Value,
    };

    private static ValueList<LedgerFault> FaultsOf(IEnumerable<LedgerEntry> entries) => ReceivablesLedger.TryPost(entries, out _, out var faults) ? [] : faults;
}
