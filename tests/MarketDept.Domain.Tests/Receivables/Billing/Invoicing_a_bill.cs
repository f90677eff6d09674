using static MarketDept.Domain.Tests.Generators.Happened;
using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Receivables.Disputes;
using static MarketDept.Domain.Tests.Generators.BillingSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Receivables.Billing;

public class Invoicing_a_bill
{
    [Fact]
    [Clause("9.5")]
    public void Several_invoices_cover_a_bill_and_together_they_are_exactly_what_was_confirmed()
    {
        var invoices = Opened();
        Assert.Equal((Yuan(1250m), Yuan(1000m), Yuan(250m), Yuan(1250m), false), (
            invoices.ConfirmedAmount, invoices.ChargedFor(TaxCategory.Transport), invoices.ChargedFor(TaxCategory.LogisticsSupport), invoices.Outstanding, invoices.IsComplete));

        Issue(invoices, Blue(1, 600m, 250m));
        Assert.Equal((Yuan(850m), Yuan(400m), false, null), (invoices.Invoiced, invoices.Outstanding, invoices.IsComplete, invoices.CompletedOn));
        Issue(invoices, Blue(2, 400m, on: Today.PlusDays(3)), 100);

        Assert.Equal((Yuan(1250m), Money.Zero, Money.Zero, true, Today.PlusDays(3)), (invoices.Invoiced, invoices.Outstanding, invoices.ToCredit, invoices.IsComplete, invoices.CompletedOn));
        Assert.Equal(
            [
                new BillInvoicesOpened(Shipper, Yuan(1250m)) { At = At(2) }, new BillInvoicesIssued(Blue(1, 600m, 250m)) { At = At(3) },
                new BillInvoicesIssued(Blue(2, 400m, on: Today.PlusDays(3))) { At = At(100) },
            ],
            TakenFrom(invoices));
    }

    [Fact]
    [Clause("9.5")]
    public void A_bill_that_is_not_confirmed_is_not_invoiced()
    {
        foreach (var status in Enum.GetValues<BillStatus>().Where(status => status != BillStatus.Confirmed))
            Refused(In(status), BillingRefusals.BillNotConfirmed.Code, "9.5", it => BillInvoices.Open(it));
        Assert.Throws<ArgumentNullException>("bill", () => BillInvoices.Open(null!));
    }

    [Fact]
    [Clause("9.5")]
    public void Not_a_fen_more_than_was_confirmed_is_invoiced()
    {
        var invoices = Opened();
        Issue(invoices, Blue(1, 1000m, 249.99m));
        Refused(invoices, BillingRefusals.InvoiceAboveConfirmed.Code, "9.5", it => Issue(it, Blue(2, 0m, 0.02m)));
        Issue(invoices, Blue(2, 0m, 0.01m));
        Refused(invoices, BillingRefusals.InvoiceAboveConfirmed.Code, "9.5", it => Issue(it, Blue(3, 0m, 0.01m)));
    }

    [Fact]
    [Clause("9.5")]
    public void Each_class_of_vat_is_held_apart()
    {
        Refused(Opened(), BillingRefusals.AboveTaxCategory.Code, "9.5", it => Issue(it, Blue(1, 1000.01m)));
        Refused(Opened(), BillingRefusals.AboveTaxCategory.Code, "9.5", it => Issue(it, Blue(1, 100m, 250.01m)));
        Refused(Opened(), BillingRefusals.AboveTaxCategory.Code, "9.5", it => Issue(it, Invoice.Of(Key(1), Today, [new(TaxCategory.Other, Yuan(0.01m))], [])));
    }

    [Fact]
    [Clause("9.5")]
    public void Where_reductions_make_a_class_negative_the_others_cover_the_total()
    {
        var bill = ConfirmedWith("B-1", May, Line("F-1", 100m, ChargeKind.Freight, TaxCategory.Transport), Line("O-1", -30m, ChargeKind.Other, TaxCategory.Other, "返还"));
        var invoices = BillInvoices.Open(bill);
        Refused(invoices, BillingRefusals.InvoiceAboveConfirmed.Code, "9.5", it => Issue(it, Blue(1, 100m)));
        Refused(invoices, BillingRefusals.AboveTaxCategory.Code, "9.5", it => Issue(it, Invoice.Of(Key(1), Today, [new(TaxCategory.Other, Yuan(1m))], [])));
        Issue(invoices, Blue(1, 70m));
        Assert.True(invoices.IsComplete);
    }

    [Fact]
    [Clause("9.5")]
    public void A_bill_of_nothing_needs_no_invoice()
    {
        var invoices = BillInvoices.Open(ConfirmedWith("B-1", May, Line("H-1", 10m), Line("H-2", -10m, reason: "返还")));
        Assert.Equal((true, null), (invoices.IsComplete, invoices.CompletedOn));
        Refused(invoices, BillingRefusals.InvoiceAboveConfirmed.Code, "9.5", it => Issue(it, Blue(1, 0m, 0.01m)));
    }

    [Fact]
    [Clause("9.5")]
    public void Kind_code_and_number_come_once()
    {
        var invoices = Opened();
        Issue(invoices, Blue(1, 100m));
        Refused(invoices, BillingRefusals.NumberTaken.Code, "9.5", it => Issue(it, Blue(1, 0m, 100m)));
        Refused(invoices, BillingRefusals.NumberTaken.Code, "9.5", it => Issue(it, Red(1, 9, -100m)));
        Refused(Opened("B-2"), BillingRefusals.NumberTaken.Code, "9.5", it => it.Issue(Blue(1, 100m), [invoices], At(3)));
        Opened("B-2").Issue(Blue(2, 100m), [invoices], At(3));

        // The same number of another kind is another invoice.
        var special = new InvoiceKey(InvoiceKind.DigitalSpecial, Key(1).Number);
        invoices.Issue(Invoice.Of(special, Today, [new(TaxCategory.Transport, Yuan(1m))], [Route]), [invoices], At(3));
        Assert.Equal((Yuan(1m), null), (invoices.Find(special)!.Amount, invoices.Find(Key(2))));
    }

    [Fact]
    [Clause("9.5")]
    public void The_book_knows_whose_invoice_it_is_and_finds_a_number_used_twice()
    {
        var (one, other) = (Opened("B-1"), Opened("B-2"));
        Issue(one, Blue(1, 100m));
        Issue(other, Blue(2, 100m));
        var book = new InvoiceBook(one, other);
        Assert.Equal((one.Bill, other.Bill, null), (book.BillOf(Key(1)), book.BillOf(Key(2)), book.BillOf(Key(3))));

        var third = Opened("B-3");
        Issue(third, Blue(2, 100m));
        Refused(BillingRefusals.NumberTaken.Code, "9.5", () => new InvoiceBook(one, other, third));
        Assert.Null(new InvoiceBook([]).BillOf(Key(1)));
        Mistake.Thrown(() => new InvoiceBook((BillInvoices)null!));
        Mistake.Thrown(() => new InvoiceBook((IEnumerable<BillInvoices>)null!));
        Mistake.Thrown(() => book.BillOf(null!));
    }

    [Fact]
    [Clause("9.5")]
    public void A_freight_invoice_names_origin_destination_vehicle_and_cargo()
    {
        Refused(BillingRefusals.WithoutFreightRemark.Code, "9.5", () => Invoice.Of(Key(1), Today, [new(TaxCategory.Transport, Yuan(1m))], []));
        Refused(BillingRefusals.WithoutFreightRemark.Code, "9.5", () => Invoice.Of(
            Key(1), Today, [new(TaxCategory.LogisticsSupport, Yuan(1m)), new(TaxCategory.Transport, Yuan(1m))], []));
        Assert.Empty(Invoice.Of(Key(1), Today, [new(TaxCategory.LogisticsSupport, Yuan(1m))], []).Remarks);
        Assert.Equal([Route], Blue(1, 1m).Remarks);
    }

    // Confirmed on 2026-06-10; hour 3 is that day at noon.
    [Theory]
    [Clause("9.5")]
    [InlineData(-1, "invoice.before-confirmation")]
    [InlineData(0, null)]
    [InlineData(1, "invoice.in-the-future")]
    public void It_is_dated_from_the_confirmation_on_and_not_after_it_is_recorded(int days, string? code)
    {
        var invoice = Blue(1, 100m, on: Today.PlusDays(days));
        if (code is null)
            Issue(Opened(), invoice);
        else
            Refused(Opened(), code, "9.5", it => Issue(it, invoice));
    }

    [Fact]
    public void Steps_do_not_go_back_in_time()
    {
        Refused(Opened(), StepRefusals.BeforeLast.Code, "9.5", it => Issue(it, Blue(1, 100m), 1));
        Refused(Opened(), StepRefusals.BeforeLast.Code, "9.5", it => it.Apply("D-1", Yuan(1m), At(1)));
        var invoices = Opened();
        invoices.Apply("D-1", Yuan(1m), At(5));
        Refused(invoices, StepRefusals.BeforeLast.Code, "9.5", it => it.Revoke("D-1", At(4)));
        Assert.Equal((At(2), At(5)), (invoices.OpenedAt, invoices.LastChangedAt));
    }

    [Fact]
    [Clause("9.3")]
    public void A_deduction_that_was_accepted_reduces_what_is_to_be_invoiced()
    {
        var invoices = Opened();
        invoices.Apply("D-1", Yuan(50m), At(3));
        Assert.Equal(new BillInvoicesDeductionApplied("D-1", Yuan(50m)) { At = At(3) }, TakenFrom(invoices)[^1]);
        Assert.Equal((Yuan(1200m), Yuan(1200m), Yuan(50m)), (invoices.ToInvoice, invoices.Outstanding, invoices.Deducted));
        Refused(invoices, BillingRefusals.InvoiceAboveConfirmed.Code, "9.5", it => Issue(it, Blue(1, 1000m, 200.01m)));
        Issue(invoices, Blue(1, 1000m, 200m));
        Assert.True(invoices.IsComplete);

        invoices.Revoke("D-1", At(4));
        Assert.Equal((false, Yuan(50m), Today), (invoices.IsComplete, invoices.Outstanding, invoices.CompletedOn));
        Assert.Equal(new BillInvoicesDeductionRevoked("D-1", Yuan(50m)) { At = At(4) }, TakenFrom(invoices)[^1]);
    }

    [Fact]
    [Clause("9.3")]
    public void Only_what_was_accepted_on_the_debt_of_the_bill_reduces_what_is_to_be_invoiced()
    {
        var (debt, other) = (Receivable.Open(new("R-1"), Confirmed(), At(2)), Receivable.Open(new("R-2"), Confirmed("B-2"), At(2)));
        AcceptedDeduction Accepted(Receivable on) => new(new("D-1"), on.Id, DisputeKind.PriceDeduction, Yuan(50m), Manager, At(4), Today);
        var invoices = Opened();

        Refused(invoices, BillingRefusals.DeductionOfOtherBill.Code, "9.3", it => it.Apply(Accepted(other), other, At(5)));
        Refused(invoices, BillingRefusals.DeductionOfOtherBill.Code, "9.3", it => it.Apply(Accepted(other), debt, At(5)));
        Refused(invoices, StepRefusals.BeforeLast.Code, "9.5", it => it.Apply(Accepted(debt), debt, At(3)));
        Mistaken(invoices, it => it.Apply(null!, debt, At(5)));
        Mistaken(invoices, it => it.Apply(Accepted(debt), null!, At(5)));

        invoices.Apply(Accepted(debt), debt, At(5));
        Assert.Equal(("D-1", Yuan(50m), At(5), Yuan(1200m)), (invoices.Deductions[0].Reference, invoices.Deducted, invoices.Deductions[0].At, invoices.ToInvoice));
        Refused(invoices, BillingRefusals.DeductionTwice.Code, "9.3", it => it.Apply(Accepted(debt), debt, At(5)));
    }

    [Fact]
    [Clause("9.3")]
    [Clause("9.5")]
    public void After_invoicing_a_red_invoice_takes_it_back()
    {
        var invoices = Opened();
        Issue(invoices, Blue(1, 1000m, 250m));
        invoices.Apply("D-1", Yuan(120m), At(3));
        Assert.Equal((false, Yuan(120m), Money.Zero), (invoices.IsComplete, invoices.ToCredit, invoices.Outstanding));
        Assert.Equal("账单 B-1 多开 ¥120.00，待开红字发票。", invoices.Explain(Language.Chinese).Lines[0].Text);

        Issue(invoices, Red(2, 1, -100m, -20m), 4);

        Assert.Equal((true, Money.Zero, Yuan(1130m)), (invoices.IsComplete, invoices.ToCredit, invoices.Invoiced));
        Assert.Equal((Key(1), "扣款", true, Yuan(-120m)), (invoices.Invoices[1].Corrects, invoices.Invoices[1].Reason, invoices.Invoices[1].IsRed, invoices.Invoices[1].Amount));
    }

    [Fact]
    [Clause("9.5")]
    public void A_red_invoice_takes_back_what_is_left_of_an_invoice_of_the_bill_and_no_more()
    {
        var invoices = Opened();
        Issue(invoices, Blue(1, 100m, 50m, Today));
        Issue(invoices, Blue(2, 0m, 50m));
        Issue(invoices, Red(3, 1, -60m), 30);

        Refused(invoices, BillingRefusals.CorrectsTooMuch.Code, "9.5", it => Issue(it, Red(4, 1, -40.01m), 30));
        Refused(invoices, BillingRefusals.CorrectsTooMuch.Code, "9.5", it => Issue(it, Red(4, 1, 0m, -50.01m), 30));
        Refused(invoices, BillingRefusals.CorrectsTooMuch.Code, "9.5", it => Issue(it, Red(4, 2, -0.01m), 30));
        Refused(invoices, BillingRefusals.CorrectsUnknown.Code, "9.5", it => Issue(it, Red(4, 9, -1m), 30));
        Refused(invoices, BillingRefusals.CorrectsUnknown.Code, "9.5", it => Issue(it, Red(4, 3, -1m), 30));
        Issue(invoices, Red(4, 1, -40m, -50m), 30);
        Refused(invoices, BillingRefusals.CorrectsTooMuch.Code, "9.5", it => Issue(it, Red(5, 1, -0.01m), 30));
        Assert.Equal(Yuan(50m), invoices.Invoiced);
    }

    [Fact]
    public void A_red_invoice_is_not_dated_before_the_one_that_it_corrects()
    {
        var invoices = Opened();
        Issue(invoices, Blue(1, 100m, on: Today.PlusDays(1)), 24);
        Refused(invoices, BillingRefusals.CorrectsEarlier.Code, "9.5", it => Issue(it, Red(2, 1, -1m), 24));
        Issue(invoices, Red(2, 1, -1m, on: Today.PlusDays(1)), 24);
    }

    [Fact]
    [Clause("9.4")]
    public void To_replace_an_invoice_does_not_postpone_the_payment()
    {
        var bill = Confirmed(contract: Contract(PaymentTerm.AfterInvoice(30)));
        var invoices = BillInvoices.Open(bill);
        Issue(invoices, Blue(1, 1000m, 250m));
        Assert.Equal(Today.PlusDays(30), bill.DueWith(invoices.CompletedOn).On);

        Issue(invoices, Red(2, 1, -1000m, -250m, Today.PlusDays(20)), 600);
        Assert.False(invoices.IsComplete);
        Issue(invoices, Blue(3, 1000m, 250m, Today.PlusDays(20)), 600);

        Assert.Equal((true, Today), (invoices.IsComplete, invoices.CompletedOn));
        Assert.Equal(Today.PlusDays(30), bill.DueWith(invoices.CompletedOn).On);
    }

    [Fact]
    [Clause("9.4")]
    public void The_day_of_an_invoice_that_was_taken_back_before_the_bill_was_covered_counts_for_nothing()
    {
        var invoices = Opened();
        Issue(invoices, Blue(1, 1000m, on: Today.PlusDays(9)), 300);
        Issue(invoices, Red(2, 1, -1000m, on: Today.PlusDays(9)), 300);
        Issue(invoices, Blue(3, 1000m, 250m, Today.PlusDays(2)), 300);
        Assert.Equal(Today.PlusDays(2), invoices.CompletedOn);
    }

    [Fact]
    [Clause("9.3")]
    public void A_deduction_comes_once_and_is_not_above_what_is_left()
    {
        var invoices = Opened();
        Refused(invoices, BillingRefusals.DeductionAboveConfirmed.Code, "9.3", it => it.Apply("D-1", Yuan(1250.01m), At(3)));
        invoices.Apply("D-1", Yuan(250m), At(3));
        Refused(invoices, BillingRefusals.DeductionTwice.Code, "9.3", it => it.Apply("D-1", Yuan(1m), At(3)));
        Refused(invoices, BillingRefusals.DeductionAboveConfirmed.Code, "9.3", it => it.Apply("D-2", Yuan(1000.01m), At(3)));
        Refused(invoices, BillingRefusals.DeductionUnknown.Code, "9.3", it => it.Revoke("D-2", At(3)));
        invoices.Apply("D-2", Yuan(1000m), At(3));
        Assert.Equal((true, null), (invoices.IsComplete, invoices.CompletedOn));
        invoices.Revoke("D-1", At(4));
        invoices.Apply("D-1", Yuan(1m), At(5));
    }

    [Fact]
    public void Blanks_and_wrong_signs_are_mistakes()
    {
        ValueList<InvoiceLine> one = [new(TaxCategory.LogisticsSupport, Yuan(1m))];
        ValueList<InvoiceLine> back = [new(TaxCategory.LogisticsSupport, Yuan(-1m))];
        Mistake.Thrown(() => Invoice.Of(null!, Today, one, []));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, null!, []));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, [], []));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, [null!], []));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, [one[0], one[0]], []));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, back, []));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, one, null!));
        Mistake.Thrown(() => Invoice.Of(Key(1), Today, one, [null!]));
        Mistake.Thrown(() => Invoice.Red(Key(1), Today, one, Key(2), "扣款"));
        Mistake.Thrown(() => Invoice.Red(Key(1), Today, back, Key(1), "扣款"));
        Mistake.Thrown(() => Invoice.Red(Key(1), Today, back, null!, "扣款"));
        Mistake.Thrown(() => Invoice.Red(Key(1), Today, back, Key(2), " "));
        Mistake.Thrown(() => Invoice.Red(null!, Today, back, Key(2), "扣款"));
        Assert.Throws<ArgumentOutOfRangeException>("TaxCategory", () => new InvoiceLine((TaxCategory)7, Yuan(1m)));
        Assert.Throws<ArgumentOutOfRangeException>("Amount", () => new InvoiceLine(TaxCategory.Other, Money.Zero));
        Mistaken(Opened(), it => it.Issue(null!, [], At(3)));
        Mistaken(Opened(), it => it.Issue(Blue(1, 1m), null!, At(3)));
        Mistaken(Opened(), it => it.Apply(" ", Yuan(1m), At(3)));
        Mistaken(Opened(), it => it.Apply("D-1", Money.Zero, At(3)));
        Mistaken(Opened(), it => it.Apply("D-1", Yuan(-1m), At(3)));
        Mistaken(Opened(), it => it.Revoke(" ", At(3)));
    }

    internal static void Issue(BillInvoices invoices, Invoice invoice, int hour = 3) => invoices.Issue(invoice, [], At(hour));
}
