using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class BillInvoices
{
    private static readonly ClauseId ConfirmedFirst = new(9, 5);
    private static readonly ClauseId Deduct = new(9, 3);

    /// <summary>Records an invoice for the bill (开具发票), or a red invoice that takes one back.</summary>
    /// <param name="invoice">The invoice to record.</param>
    /// <param name="known">The invoices of other bills, so that no number is used twice; this bill's may be among them. A unique index over kind,
    /// code and number is the final check.</param>
    /// <param name="at">The moment of recording, not before the day of the invoice.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="BillingRefusals.InvoiceInTheFuture"/>,
    /// <see cref="BillingRefusals.InvoiceBeforeConfirmation"/>, <see cref="BillingRefusals.NumberTaken"/>; of an invoice
    /// <see cref="BillingRefusals.InvoiceAboveConfirmed"/> or <see cref="BillingRefusals.AboveTaxCategory"/>; of a red one
    /// <see cref="BillingRefusals.CorrectsUnknown"/>, <see cref="BillingRefusals.CorrectsEarlier"/> or
    /// <see cref="BillingRefusals.CorrectsTooMuch"/>.</exception>
    public void Issue(Invoice invoice, IEnumerable<BillInvoices> known, Instant at)
    {
        Guard.Against.Null(invoice);
        var book = new InvoiceBook(Guard.Against.Null(known));
        RequireInOrder(at, ConfirmedFirst);
        RequireDay(invoice, at.InBusinessZone().Date);
        if (Find(invoice.Key) is not null)
            throw InvoiceBook.Taken(invoice.Key, Bill);
        book.RequireFree(invoice.Key);
        if (invoice.Corrects is { } corrected)
            RequireCorrectable(invoice, corrected);
        else
            RequireWithinConfirmed(invoice);

        Invoices = [.. Invoices, invoice];
        Changed(new BillInvoicesIssued(invoice), at);
    }

    /// <summary>Takes an accepted deduction into account (计入已接受的扣款), so that less is to be invoiced.</summary>
    /// <param name="deduction">A deduction accepted in a dispute, each once. Its reference is the id of the dispute.</param>
    /// <param name="receivable">The debt of this bill with the deduction. It is not changed.</param>
    /// <param name="at">The moment of taking the deduction into account, not before its acceptance.</param>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.DeductionOfOtherBill"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.DeductionTwice"/> or <see cref="BillingRefusals.DeductionAboveConfirmed"/>.</exception>
    [Clause("9.3")]
    public void Apply(AcceptedDeduction deduction, Receivable receivable, Instant at)
    {
        Guard.Against.Null(deduction);
        Guard.Against.Null(receivable);
        if (receivable.Bill != Bill || deduction.Receivable != receivable.Id)
        {
            throw BillingRefusals.DeductionOfOtherBill.Because(
                $"质疑 {deduction.Dispute} 的扣款属于应收款 {deduction.Receivable}；所给应收款 {receivable.Id} 属于账单 {receivable.Bill}，本账单 {Bill}。",
                $"The deduction of dispute '{deduction.Dispute}' is of receivable '{deduction.Receivable}'; receivable '{receivable.Id}' is of bill '{receivable.Bill}', and these are the invoices of '{Bill}'.");
        }

        Step.RequireNotBefore(Key, at, deduction.At, ConfirmedFirst);
        Apply(deduction.Dispute.Value, deduction.Amount, at);
    }

    internal void Apply(string reference, Money amount, Instant at)
    {
        var deduction = new InvoiceDeduction(reference, amount, at);
        RequireInOrder(at, ConfirmedFirst);
        if (Deductions.Any(it => it.Reference == deduction.Reference))
            throw BillingRefusals.DeductionTwice.Because($"扣款 {reference}，账单 {Bill}。", $"Deduction '{reference}' of bill '{Bill}'.");

        if (amount > ToInvoice)
        {
            throw BillingRefusals.DeductionAboveConfirmed.Because(
                $"扣款 {reference} 金额 {amount}，账单 {Bill} 应开 {ToInvoice}。", $"Deduction '{reference}' is {amount}; of bill '{Bill}' {ToInvoice} is to be invoiced.");
        }

        Deductions = [.. Deductions, deduction];
        Changed(new BillInvoicesDeductionApplied(deduction.Reference, amount), at);
    }

    /// <summary>Revokes a deduction that was taken into account (撤销扣款), so that the amount is to be invoiced again.</summary>
    /// <exception cref="ArgumentException">The reference is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/> or <see cref="BillingRefusals.DeductionUnknown"/>.</exception>
    [Clause("9.3")]
    public void Revoke(string reference, Instant at)
    {
        reference = Guard.Against.NullOrWhiteSpace(reference);
        RequireInOrder(at, ConfirmedFirst);
        var deduction = Deductions.FirstOrDefault(it => it.Reference == reference) ?? throw BillingRefusals.DeductionUnknown.Because(
            $"扣款 {reference}，账单 {Bill}。", $"Deduction '{reference}' of bill '{Bill}'.");
        Deductions = ValueList.From(Deductions.Where(it => it != deduction));
        Changed(new BillInvoicesDeductionRevoked(reference, deduction.Amount), at);
    }

    private void Changed(DomainEvent happened, Instant at)
    {
        Record(happened, at);
        if (CompletedOn is null && IsComplete)
            CompletedOn = Invoices.Where(invoice => !invoice.IsRed && LeftOf(invoice).IsPositive).Max(invoice => (LocalDate?)invoice.IssuedOn);
    }

    private void RequireDay(Invoice invoice, LocalDate today)
    {
        if (invoice.IssuedOn > today)
            throw BillingRefusals.InvoiceInTheFuture.Because($"发票 {invoice.Key} 的日期 {invoice.IssuedOn}，登记日 {today}。", $"Invoice '{invoice.Key}' of {invoice.IssuedOn} is recorded on {today}.");

        if (invoice.IssuedOn < ConfirmedOn)
        {
            throw BillingRefusals.InvoiceBeforeConfirmation.Because(
                $"发票 {invoice.Key} 的日期 {invoice.IssuedOn}，账单 {Bill} 于 {ConfirmedOn} 确认。", $"Invoice '{invoice.Key}' is of {invoice.IssuedOn}; bill '{Bill}' was confirmed on {ConfirmedOn}.");
        }
    }

    private void RequireWithinConfirmed(Invoice invoice)
    {
        if (invoice.Amount > ToInvoice - Invoiced)
        {
            throw BillingRefusals.InvoiceAboveConfirmed.Because(
                $"发票 {invoice.Key} 金额 {invoice.Amount}，账单 {Bill} 尚可开 {Outstanding}。", $"Invoice '{invoice.Key}' is {invoice.Amount}; of bill '{Bill}' {Outstanding} is left.");
        }

        foreach (var line in invoice.Lines)
        {
            var left = Money.Max(ChargedFor(line.TaxCategory), Money.Zero) - InvoicedFor(line.TaxCategory);
            if (line.Amount > left)
            {
                throw BillingRefusals.AboveTaxCategory.Because(
                    $"发票 {invoice.Key} 的{line.Title} {line.Amount}，账单 {Bill} 尚可开 {left}。", $"Invoice '{invoice.Key}' has {line.Amount} for {line.Title}; of bill '{Bill}' {left} is left.");
            }
        }
    }

    private void RequireCorrectable(Invoice red, InvoiceKey corrected)
    {
        var blue = Find(corrected) is { IsRed: false } found ? found : throw BillingRefusals.CorrectsUnknown.Because(
            $"红字发票 {red.Key} 所冲 {corrected}，账单 {Bill}。", $"Red invoice '{red.Key}' corrects '{corrected}'; the bill is '{Bill}'.");
        if (red.IssuedOn < blue.IssuedOn)
        {
            throw BillingRefusals.CorrectsEarlier.Because(
                $"红字发票 {red.Key} 的日期 {red.IssuedOn}，所冲发票的日期 {blue.IssuedOn}。", $"Red invoice '{red.Key}' is of {red.IssuedOn} and corrects one of {blue.IssuedOn}.");
        }

        foreach (var line in red.Lines)
        {
            var left = blue.AmountOf(line.TaxCategory) + Money.Sum(RedOf(blue).Select(other => other.AmountOf(line.TaxCategory)));
            if ((left + line.Amount).IsNegative)
            {
                throw BillingRefusals.CorrectsTooMuch.Because(
                    $"红字发票 {red.Key} 冲回{line.Title} {-line.Amount}，{corrected} 尚余 {left}。",
                    $"Red invoice '{red.Key}' takes back {-line.Amount} for {line.Title}; of '{corrected}' {left} is left.");
            }
        }
    }

    private IEnumerable<Invoice> RedOf(Invoice blue) => Invoices.Where(invoice => invoice.Corrects == blue.Key);

    private Money LeftOf(Invoice blue) => blue.Amount + Money.Sum(RedOf(blue).Select(red => red.Amount));
}
