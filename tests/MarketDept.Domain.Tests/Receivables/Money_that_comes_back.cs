using MarketDept.Domain.Staffing;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Collections;
using MarketDept.Domain.Receivables.Disputes;
using MarketDept.Domain.Receivables.Dunning;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Customers;
using static MarketDept.Domain.Tests.Generators.MoneyOwedSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;
using Samples = MarketDept.Domain.Tests.Generators.LedgerSamples;

namespace MarketDept.Domain.Tests.Receivables;

/// <summary>What users of other systems reported, with the right values worked out by hand.</summary>
[Clause("6.2")]
[Clause("9.6")]
public class Money_that_comes_back
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly LocalDate Later = new(2026, 10, 1);

    [Fact]
    public void A_bounced_cheque_leaves_all_of_it_owed_and_no_credit()
    {
        var (debt, receipt) = Paid(1000m);
        Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-1", 14), allocation => new($"{allocation}/T-1"));

        var total = MonthStatement.Of(June, Later, [debt], [receipt]).Total;
        Assert.Equal((Yuan(1000m), Yuan(1000m), Yuan(1000m), Money.Zero), (total.Received, total.Returned, total.Closing, total.Unallocated));
        Assert.Equal((Yuan(1000m), Yuan(1000m)), (debt.Balance, total.Ageing.Total));
        Assert.True(receipt.IsReturned);
        Assert.Equal(("退票", Clerk, Yuan(1000m)), (receipt.Entries[^1].Reason, receipt.Entries[^1].By, receipt.Entries[^1].Amount));
        Refused(ReceivableRefusals.ReturnedAlready.Code, "6.2", () => Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-2", 15), it => it), debt, receipt);
        Refused(ReceivableRefusals.ReturnedAlready.Code, "6.2", () => Settlement.Allocate(receipt, debt, Yuan(1m), Entry("A-9", 15)), debt, receipt);
        Assert.Equal(new CollectionFigures(Money.Zero, Yuan(1000m), Money.Zero),
            CollectionStatistics.Of(ReceivablesLedger.Of([debt], [receipt]), June.ToDateInterval(), [], []).Total);
    }

    [Fact]
    public void A_receipt_of_another_customer_or_typed_wrong_goes_back_with_what_credit_it_left()
    {
        var (debt, receipt) = Paid(1000m, received: 10_000m);
        Settlement.Return(receipt, [debt], "金额录入错误", Clerk, Entry("T-1", 4), allocation => new($"{allocation}/T-1"));
        var again = Received(1000m, day: 4, id: "Q-2");
        Settlement.Allocate(again, [debt], Day(4), _ => new("A-2"), Noon(4));

        var total = MonthStatement.Of(June, Later, [debt], [receipt, again]).Total;
        Assert.Equal((Yuan(11_000m), Yuan(10_000m), Money.Zero, Money.Zero), (total.Received, total.Returned, total.Closing, total.Unallocated));
    }

    [Fact]
    public void A_receipt_does_not_go_back_on_a_day_on_which_its_money_paid_what_was_taken_back_only_later()
    {
        // Paid on 4 June and taken back on 2 July; the bank's day is 25 June.
        var (debt, receipt) = Paid(1000m);
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 31));
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2", () => Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-1", 24, 34), it => it), debt, receipt);
        Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-1", 31, 34), it => it);
        Assert.Equal((Yuan(1000m), Money.Zero, JsonOf(receipt)), (debt.Balance, receipt.FreeFrom(Day(3)), JsonOf(Reloaded(receipt))));

        // Of two parts one was taken back and one stands: the return releases the one that stands.
        (debt, receipt) = Paid(600m, received: 1000m);
        var other = Owed(400m, "R-2");
        Settlement.Allocate(receipt, other, Yuan(400m), Entry("A-2", 4));
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 10));
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2", () => Back(9), debt, other, receipt);
        Back(10);
        Assert.Equal((Yuan(1000m), Yuan(400m), Money.Zero, JsonOf(receipt)), (debt.Balance, other.Balance, receipt.Unallocated, JsonOf(Reloaded(receipt))));

        void Back(int day) => Settlement.Return(receipt, [debt, other], "退票", Clerk, Entry("T-1", day, 12), it => new($"{it}/T-1"));
    }

    [Fact]
    public void A_receipt_does_not_go_back_before_it_was_allocated()
    {
        var (debt, receipt) = (Owed(), Received(1000m));
        Settlement.Allocate(receipt, debt, Yuan(1000m), Entry("A-1", 9));
        Refused(ReceivableRefusals.ReversedTooEarly.Code, "6.2", Back, debt, receipt);
        Settlement.Reverse(receipt, debt, new("A-1"), "误记", Clerk, Entry("V-1", 11));
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2", Back, debt, receipt);

        void Back() => Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-1", 4, 12), it => new($"{it}/T-1"));
    }

    [Fact]
    public void A_refund_pays_the_credit_back()
    {
        // 150 paid on 100, and 50 go back.
        var (debt, receipt) = Paid(100m, of: 100m, received: 150m);
        Refused(ReceivableRefusals.AboveUnallocated.Code, "6.2", () => Settlement.Refund([receipt], Yuan(50.01m), "多付", Clerk, Entry("F-1", 10)), debt, receipt);
        Settlement.Refund([receipt], Yuan(50m), "多付", Clerk, Entry("F-1", 10));

        var total = MonthStatement.Of(June, Later, [debt], [receipt]).Total;
        Assert.Equal((Yuan(150m), Yuan(50m), Money.Zero, Money.Zero), (total.Received, total.Refunded, total.Closing, total.Unallocated));
        Refused(ReceivableRefusals.RefundedAlready.Code, "6.2", () => Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-1", 14), it => it), debt, receipt);
        Mistaken(() => Settlement.Refund([receipt], Money.Zero, "多付", Clerk, Entry("F-2", 10)), receipt);
        Mistaken(() => Settlement.Refund([receipt, receipt], Yuan(1m), "多付", Clerk, Entry("F-2", 10)), receipt);
    }

    [Fact]
    [Clause("9.3")]
    public void A_claim_after_payment_is_on_record_and_leaves_credit()
    {
        // Bill 100, paid 100 on 4 June; the claim of 40 is accepted later: deductions 40, credit 40, closing −40.
        var (debt, receipt) = Paid(100m, of: 100m);
        var credit = debt.Deduct(In(DisputeStatus.Accepted, debt, yuan: 40m, justified: 40m).Accepted!, Entry("K-1", 19))!;

        var total = MonthStatement.Of(June, Later, [debt], [receipt, credit]).Total;
        Assert.Equal((Yuan(40m), Yuan(-40m), Yuan(40m), Money.Zero), (total.Deductions, total.Closing, total.Unallocated, total.Overdue));
        Assert.Equal(
            "0.00 +100.00 -40.00 -100.00 -0.00 +0.00 = -40.00 [0.00 0.00 0.00 0.00 0.00 0.00] 40.00",
            Samples.Say(Samples.Statement(June, Samples.Bill("B1", 0601, 0630, 100), Samples.Receipt("R1", 0610, 100), Samples.Deduction("D1", "B1", 0620, 40)).Total));
        // The same for 1000, of which 900 are paid and 200 claimed: 100 come off the debt, 100 are credit.
        (debt, receipt) = Paid(900m);
        credit = debt.Deduct(In(DisputeStatus.Accepted, debt, yuan: 200m, justified: 200m).Accepted!, Entry("K-1", 19))!;
        Assert.Equal((Money.Zero, Yuan(100m)), (debt.Balance, credit.Unallocated));
        // Taken back, the whole claim is owed again, and the credit stays.
        debt.Reverse(new("K-1"), "货已找回", Clerk, Entry("V-1", 20));
        Assert.Equal((Yuan(200m), Yuan(100m), Yuan(100m)), (debt.Balance, credit.Unallocated, MonthStatement.Of(June, Later, [debt], [receipt, credit]).Total.Closing));
        // Without the credit beside it the statement does not balance, and says what is missing.
        var part = MonthStatement.Of(June, Later, [debt], [receipt]);
        Assert.Equal((false, new StatementGap(new("K-1"), debt.Id, new("K-1"), Yuan(100m), IsReceiptMissing: true)), (part.IsBalanced, part.Missing.Single()));
        Assert.Contains("月报不平：缺收款单 K-1 的分录 K-1（应收款 R-1，¥100.00）。", part.Explain(Language.Chinese).About(ExplanationTopic.Missing));
    }

    [Fact]
    [Clause("9.5")]
    public void A_prepayment_meets_the_next_bill_by_an_act_of_its_own_and_nobody_who_paid_is_dunned()
    {
        // 300 paid on 20 May, 300 billed on 3 June and due on the 20th.
        var receipt = Received(300m, day: -12, id: "Q-1");
        var debt = Owed(300m, confirmed: 2, due: 19);
        var before = MonthStatement.Of(new(2026, 6), Later, [debt], [receipt]);
        Assert.Equal((Yuan(-300m), Money.Zero, Yuan(300m), Yuan(300m)), (before.Total.Opening, before.Total.Closing, before.Total.Unallocated, before.Total.Overdue));
        Assert.Equal([Client], before.OverdueWithCredit.Select(row => row.Customer));
        Assert.Contains(before.Explain(Language.Chinese).About(ExplanationTopic.Fact), line => line.Contains("余款 ¥300.00 未抵用", StringComparison.Ordinal));

        var covered = Settlement.CoveredOn(Day(25), [debt], [receipt]).Single();
        Assert.Equal((debt.Bill, Yuan(300m)), (covered.Bill, covered.Amount));
        var log = DunningLog.Open(debt);
        Assert.Equal(DunningStanding.Due, log.Next(Plan, debt, [], Day(25)).Standing);
        var next = log.Next(Plan, debt, [], Day(25), covered: covered.Amount);
        Assert.Equal((DunningStanding.Covered, Money.Zero, Yuan(300m), null), (next.Standing, next.Amount, next.Covered, next.NextOn));
        Assert.Contains("客户的余款足以抵付，不催收", next.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Contains("the customer's credit covers it", next.Explain(Language.English).ToString(), StringComparison.Ordinal);
        Refused(DunningRefusals.AboveUndisputed.Code, "9.5", () => log.Record(Dunned("C-1", 1, 100.01m, 25), debt, [], Plan, covered: Yuan(200m)), log);

        var applied = Settlement.Apply(new CreditApplication(Entry("Y-1", 26), "客户来函同意", Clerk), [receipt], [debt], (_, _) => new("A-1"));
        Assert.Equal([Yuan(300m)], applied.Select(plan => plan.Amount));
        Assert.Equal(("客户来函同意", Clerk), (receipt.Entries[0].Reason, receipt.Entries[0].By));
        var ofDebt = (ReceivableEntry.Allocation)debt.Entries[0];
        Assert.Equal((receipt.Entries[0].Application, receipt.Entries[0].Reason, receipt.Entries[0].By), (ofDebt.Application, ofDebt.Reason, ofDebt.By));
        var after = MonthStatement.Of(June, Later, [debt], [receipt]).Total;
        Assert.Equal((Money.Zero, Money.Zero, Money.Zero), (after.Closing, after.Unallocated, after.Overdue));
        Assert.Equal("credit B1 300.00; 0.00", Samples.Say(
            ReceivablesLedger.Post([Samples.Receipt("R", 0520, 300), Samples.Bill("B1", 0603, 0620, 300), Samples.Application(0627)]).ApplicationsOf(June)));
    }

    [Fact]
    [Clause("9.3")]
    public void A_credit_that_rests_on_no_bill_is_a_note_of_its_own()
    {
        // A storage fee of 100 is taken back and the customer has left: 100 of credit, which are paid out.
        Refused(StaffingRefusals.DecidesOwnCase.Code, "9.3", () => Receipt.Credit(new("N-1"), new(Client, Yuan(100m), "仓储费多收", Manager), Manager, Deciders, Noon(3)));
        Refused(ReceivableRefusals.ReceiptNotPositive.Code, "6.2", () => Receipt.Credit(new("N-1"), new(Client, Money.Zero, "仓储费多收"), Manager, Deciders, Noon(3)));
        var note = Receipt.Credit(new("N-1"), new(Client, Yuan(100m), "仓储费多收", Collector), Manager, Deciders, Noon(3));
        Refused(ReceivableRefusals.NotMoney.Code, "6.2", () => Settlement.Return(note, [], "误开", Clerk, Entry("T-1", 14), it => it), note);
        var total = MonthStatement.Of(June, Later, [], [note]).Total;
        Assert.Equal((Yuan(100m), Yuan(-100m), Yuan(100m)), (total.Deductions, total.Closing, total.Unallocated));

        Settlement.Refund([note], Yuan(100m), "客户已结束合作", Clerk, Entry("F-1", 10));
        total = MonthStatement.Of(June, Later, [], [note]).Total;
        Assert.Equal((Yuan(100m), Money.Zero, Money.Zero), (total.Refunded, total.Closing, total.Unallocated));
        Assert.Equal((ReceiptOrigin.CreditNote, "仓储费多收", Manager), (Reloaded(note).Origin, note.Decision!.Reason, note.Decision.By));
    }

    [Fact]
    public void Credit_is_used_the_oldest_first_and_each_piece_as_a_receipt_of_that_day()
    {
        // Two pieces of 0.01 over two bills of 0.03 with one due date: the tie of the first goes to the earlier, 0.02 to 0.03 of the second to the later.
        Receivable[] debts = [Owed(0.03m, "R-1"), Owed(0.03m, "R-2")];
        Receipt[] credits =
        [
            Receipt.Credit(new("N-2"), new(Client, Yuan(0.01m), "多收"), Manager, Deciders, Noon(2)), Receipt.Credit(new("N-1"), new(Client, Yuan(0.01m), "多收"), Manager, Deciders, Noon(1)),
        ];
        var entries = 0;
        var applied = Settlement.Apply(new CreditApplication(Entry("Y-1", 3), "抵用", Clerk), credits, debts, (_, _) => new($"A-{++entries}"));
        Assert.Equal(["B-R-1 0.01", "B-R-2 0.01"], applied.Select(plan => $"{plan.Allocations.Single().Bill} {plan.Allocations.Single().Amount}"));
        Assert.Equal(new("R-1"), credits[1].Entries.Single().Receivable);
        Mistaken(() => Settlement.Apply(new CreditApplication(Entry("Y-2", 3), "抵用", Clerk), credits, debts, null!));
        Mistaken(() => new CreditApplication(Entry("Y-2", 3), " ", Clerk));
        Assert.Empty(Settlement.Apply(new CreditApplication(Entry("Y-2", 3), "抵用", Clerk), credits, debts, (_, _) => new("A-9")));
    }

    [Fact]
    public void Half_a_save_is_found_and_completed()
    {
        var (debt, receipt) = (Owed(), Received(1000m));
        var (debtBefore, receiptBefore) = (Reloaded(debt), Reloaded(receipt));
        Settlement.Allocate(receipt, [debt], Day(3), _ => new("A-1"), Noon(3));
        Assert.Empty(Settlement.Examine([debt], [receipt]));

        // Only the receipt was saved; then only the debt.
        Assert.Equal(new StatementGap(receipt.Id, R1, new("A-1"), Yuan(1000m), IsReceiptMissing: false), Settlement.Examine([debtBefore], [receipt]).Single());
        Assert.Single(Settlement.Complete(receipt, debtBefore, Noon(9)));
        Assert.Equal((Money.Zero, 0), (debtBefore.Balance, Settlement.Examine([debtBefore], [receipt]).Count));
        Assert.Single(Settlement.Complete(receiptBefore, debt, Noon(9)));
        Assert.Equal((Money.Zero, 0), (receiptBefore.Unallocated, Settlement.Examine([debt], [receiptBefore]).Count));
        Assert.Empty(Settlement.Complete(receiptBefore, debt, Noon(9)));

        // A return of which only the receipt was saved.
        var half = Reloaded(debt);
        Settlement.Return(receipt, [debt], "退票", Clerk, Entry("T-1", 9), _ => new("V-1"));
        Settlement.Complete(receipt, half, Noon(9));
        Assert.Equal((Yuan(1000m), 0), (half.Balance, Settlement.Examine([half], [receipt]).Count));
        // And money for what was written off.
        var written = WrittenOff(500m);
        var (unsaved, money) = (Reloaded(written), Received(120m, day: 20));
        Settlement.Recover(money, written, new("W-1"), Yuan(120m), Entry("H-1", 20), Entry("A-1", 20));
        Settlement.Complete(money, unsaved, Noon(21));
        Assert.Equal((written.Balance, written.Standing.WrittenOff, 0), (unsaved.Balance, unsaved.Standing.WrittenOff, Settlement.Examine([unsaved], [money]).Count));
    }

    [Fact]
    public void Only_what_the_two_lacked_is_told_as_completed()
    {
        var (debt, first) = Paid(400m);
        var second = Received(600m, id: "Q-2");
        var unsaved = Reloaded(second);
        Settlement.Allocate(second, debt, Yuan(600m), Entry("A-2", 3));

        Assert.Empty(Settlement.Complete(first, debt, Noon(9)));
        Assert.Equal([new StatementGap(second.Id, R1, new("A-2"), Yuan(600m), IsReceiptMissing: true)], Settlement.Complete(unsaved, debt, Noon(9)));
        Assert.Empty(Settlement.Examine([debt], [first, unsaved]));
    }

    [Fact]
    [Clause("11.2.3")]
    public void Half_a_recovery_is_completed_on_the_receipt_as_it_was_and_on_the_debt_under_another_id()
    {
        var (written, money) = (WrittenOff(500m), Received(320m, day: 20));
        var (debtBefore, moneyBefore) = (Reloaded(written), Reloaded(money));
        Settlement.Recover(money, written, new("W-1"), Yuan(120m), Entry("H-1", 20), Entry("A-1", 20));
        Settlement.Allocate(money, written, Yuan(200m), Entry("A-2", 20));

        Settlement.Complete(moneyBefore, written, Noon(21));
        Assert.Equal(money.Entries.Select(entry => (entry.Id, entry.On, entry.Recovers)), moneyBefore.Entries.Select(entry => (entry.Id, entry.On, entry.Recovers)));
        Assert.Equal([true, false], moneyBefore.Entries.Select(entry => entry.Recovers == new Id<ReceivableEntry>("W-1")));
        // The id of a recovery is on the debt alone.
        Settlement.Complete(money, debtBefore, Noon(21));
        Assert.Equal((new("A-1+"), new("W-1"), Yuan(120m)), debtBefore.Entries.OfType<ReceivableEntry.Recovery>().Select(it => (it.Id, it.Of, it.Amount)).Single());
    }

    [Fact]
    [Clause("9.5")]
    public void The_manager_hears_of_credit_beside_what_is_overdue_and_of_the_three_years()
    {
        var responsibility = new CollectionResponsibility(Client, Clerk, Seller.Id);
        Assert.Empty(On(Day(1), [new(SettlementMethod.Prepaid, Yuan(100m), responsibility, Credit: Yuan(100m))]));
        Assert.Equal(
            [(ManagerAlertKind.CashCustomerOwes, Yuan(60m)), (ManagerAlertKind.OverdueWithCredit, Yuan(40m))],
            On(Day(1), [new(SettlementMethod.Prepaid, Yuan(100m), responsibility, Yuan(100m), Yuan(40m))]).Select(it => (it.Kind, it.Amount!.Value)));

        var debt = Owed();
        Assert.Equal((new(2029, 6, 10), null), (debt.LimitationOn(Day(1)), Owed(due: null).LimitationOn(Day(1))));
        var owed = new ManagerAlert(ManagerAlertKind.LimitationEnds, Client, debt.Balance, debt.LimitationOn(Day(1)), debt.Id.Value);
        Assert.Empty(On(new(2029, 3, 11), [], owed));
        var alert = Assert.Single(On(new(2029, 3, 12), [], owed));
        Assert.Contains("三年诉讼时效至 2029-06-10 届满", alert.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.Single(On(new(2030, 1, 1), [], owed));

        static ValueList<ManagerAlert> On(LocalDate on, IEnumerable<CustomerStanding> standings, params IEnumerable<ManagerAlert> matters) =>
            ManagerAlert.ListOn(on, standings, matters, new() { SignedReceiptIsMonthlyType = true });
    }

    [Fact]
    public void A_ledger_reads_what_the_record_can_write()
    {
        // A deduction taken back: 60 are owed, then 100 again. A bill without a date is not due: 700 stay so.
        Assert.Equal(
            "40.00 +700.00 -0.00 -0.00 -0.00 +60.00 = 800.00 [700.00 100.00 0.00 0.00 0.00 0.00] 0.00",
            Samples.Say(Samples.Statement(June, Samples.Bill("B1", 0501, 0610, 100), Samples.Deduction("D1", "B1", 0510, 60), Samples.Reversal("D1", 0602, ofDeduction: true), Samples.Bill("B2", 0601, 0, 700)).Total));
    }

    [Theory]
    [InlineData(2021, 9, 45, "2021-11-14")]
    [InlineData(2026, 1, 60, "2026-04-01")]
    [InlineData(2026, 2, 60, "2026-04-29")]
    [InlineData(2026, 4, 60, "2026-06-29")]
    [InlineData(2026, 7, 60, "2026-09-29")]
    [Clause("9.4")]
    public void Days_after_the_end_of_the_service_month(int year, int month, int days, string due) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value, PaymentTerm.AfterServiceMonthEnd(days).DueOn(new(year, month), null, null));

    [Theory]
    [InlineData("2024-03-15", "2024-04-15")]
    [InlineData("2024-01-31", "2024-02-29")]
    [Clause("9.4")]
    public void Months_after_the_invoice(string invoiced, string due) => Assert.Equal(
        NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value, PaymentTerm.AfterInvoiceMonths(1).DueOn(new(2024, 1), null, NodaTime.Text.LocalDatePattern.Iso.Parse(invoiced).Value));
}
