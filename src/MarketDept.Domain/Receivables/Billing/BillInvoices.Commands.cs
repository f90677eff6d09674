using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class BillInvoices
{
    private static readonly ClauseId ConfirmedFirst = new(9, 5);
    private static readonly ClauseId Deduct = new(9, 3);

    /// <summary>Records an invoice, or a red one (开具发票).</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="known">The invoices of other bills, so that no number is used twice; this bill's may be among them.</param>
    /// <param name="at">When it is recorded; not before the day on the invoice.</param>
    /// <param name="zone">The company's time zone, for the day; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.InvoiceTimeGoesBackwards"/>, <see cref="DomainErrorCodes.InvoiceInTheFuture"/>,
    /// <see cref="DomainErrorCodes.InvoiceBeforeConfirmation"/>, <see cref="DomainErrorCodes.InvoiceNumberTaken"/>; of an invoice
    /// <see cref="DomainErrorCodes.InvoiceAboveConfirmed"/> or <see cref="DomainErrorCodes.InvoiceAboveTaxCategory"/>; of a red one
    /// <see cref="DomainErrorCodes.InvoiceCorrectsUnknown"/>, <see cref="DomainErrorCodes.InvoiceCorrectsEarlier"/> or
    /// <see cref="DomainErrorCodes.InvoiceCorrectsTooMuch"/>.
    /// </exception>
    public void Issue(Invoice invoice, InvoiceBook known, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Null(invoice);
        Guard.Against.Null(known);
        RequireNotBefore(LastChangedAt, at);
        RequireDay(invoice, at.InZone(zone ?? BusinessZone.Default).Date);
        if (Find(invoice.Key) is not null)
            throw InvoiceBook.Taken(invoice.Key, Bill);
        known.RequireFree(invoice.Key);
        if (invoice.Corrects is { } corrected)
            RequireCorrectable(invoice, corrected);
        else
            RequireWithinConfirmed(invoice);

        Invoices = [.. Invoices, invoice];
        Changed(at, new Issued(Bill, at, invoice));
    }

    /// <summary>Takes account of a deduction that the manager accepted (计入已接受的扣款): so much less is to be invoiced.</summary>
    /// <param name="deduction">What was accepted in a dispute, each once; its reference is the dispute's id.</param>
    /// <param name="receivable">The debt of this bill, on which it was accepted; it does not change.</param>
    /// <param name="at">When it is taken account of, not before it was accepted.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.InvoiceDeductionOfOtherBill"/>, <see cref="DomainErrorCodes.InvoiceTimeGoesBackwards"/>,
    /// <see cref="DomainErrorCodes.InvoiceDeductionTwice"/> or <see cref="DomainErrorCodes.InvoiceDeductionAboveConfirmed"/>.</exception>
    [Clause("9.3")]
    public void Apply(AcceptedDeduction deduction, Receivable receivable, Instant at)
    {
        Guard.Against.Null(deduction);
        Guard.Against.Null(receivable);
        if (receivable.Bill != Bill || deduction.Receivable != receivable.Id)
        {
            throw new DomainException(DomainErrorCodes.InvoiceDeductionOfOtherBill, Deduct,
                $"What was accepted in dispute '{deduction.Dispute}' is of receivable '{deduction.Receivable}', and receivable '{receivable.Id}' is of bill '{receivable.Bill}'; "
                + $"allowed is a deduction on the debt of bill '{Bill}'.");
        }

        RequireNotBefore(deduction.At, at);
        Apply(deduction.Dispute.Value, deduction.Amount, at);
    }

    internal void Apply(string reference, Money amount, Instant at)
    {
        var deduction = new InvoiceDeduction(reference, amount, at);
        RequireNotBefore(LastChangedAt, at);
        if (Deductions.Any(it => it.Reference == reference))
        {
            throw new DomainException(DomainErrorCodes.InvoiceDeductionTwice, Deduct,
                $"Deduction '{reference}' is taken account of for bill '{Bill}' already; allowed is once.");
        }

        if (amount > ToInvoice)
        {
            throw new DomainException(DomainErrorCodes.InvoiceDeductionAboveConfirmed, Deduct,
                $"Deduction '{reference}' of {amount} leaves less than nothing of bill '{Bill}'; allowed is at most {ToInvoice}.");
        }

        Deductions = [.. Deductions, deduction];
        Changed(at, new DeductionApplied(Bill, at, deduction));
    }

    /// <summary>Takes a deduction back (撤销扣款): so much more is to be invoiced again.</summary>
    /// <exception cref="ArgumentException">The reference is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.InvoiceTimeGoesBackwards"/> or <see cref="DomainErrorCodes.InvoiceDeductionUnknown"/>.</exception>
    [Clause("9.3")]
    public void Revoke(string reference, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(reference);
        RequireNotBefore(LastChangedAt, at);
        var deduction = Deductions.FirstOrDefault(it => it.Reference == reference) ?? throw new DomainException(
            DomainErrorCodes.InvoiceDeductionUnknown, Deduct,
            $"Bill '{Bill}' has no deduction '{reference}' to be taken back; allowed are those taken account of.");
        Deductions = ValueList.From(Deductions.Where(it => it != deduction));
        Changed(at, new DeductionRevoked(Bill, at, deduction));
    }

    private void Changed(Instant at, Event what)
    {
        LastChangedAt = at;
        _events.Add(what);
        if (CompletedOn is null && IsComplete)
            CompletedOn = Invoices.Where(invoice => !invoice.IsRed && LeftOf(invoice).IsPositive).Max(invoice => (LocalDate?)invoice.IssuedOn);
    }

    private void RequireNotBefore(Instant earliest, Instant at)
    {
        if (at < earliest)
        {
            throw new DomainException(DomainErrorCodes.InvoiceTimeGoesBackwards, ConfirmedFirst,
                $"The step on the invoices of bill '{Bill}' is dated {Iso.Format(at)}; allowed is not before {Iso.Format(earliest)}.");
        }
    }

    private void RequireDay(Invoice invoice, LocalDate today)
    {
        if (invoice.IssuedOn > today)
        {
            throw new DomainException(DomainErrorCodes.InvoiceInTheFuture, ConfirmedFirst,
                $"Invoice '{invoice.Key}' of {Iso.Format(invoice.IssuedOn)} is recorded on {Iso.Format(today)}; allowed is that day or later.");
        }

        if (invoice.IssuedOn < ConfirmedOn)
        {
            throw new DomainException(DomainErrorCodes.InvoiceBeforeConfirmation, ConfirmedFirst,
                $"Invoice '{invoice.Key}' is of {Iso.Format(invoice.IssuedOn)}; allowed is from {Iso.Format(ConfirmedOn)} on, when bill '{Bill}' was confirmed.");
        }
    }

    private void RequireWithinConfirmed(Invoice invoice)
    {
        if (invoice.Amount > ToInvoice - Invoiced)
        {
            throw new DomainException(DomainErrorCodes.InvoiceAboveConfirmed, ConfirmedFirst,
                $"Invoice '{invoice.Key}' of {invoice.Amount} is above what is left of bill '{Bill}'; allowed is at most {Outstanding}.");
        }

        foreach (var line in invoice.Lines)
        {
            var left = Money.Max(ChargedFor(line.TaxCategory), Money.Zero) - InvoicedFor(line.TaxCategory);
            if (line.Amount > left)
            {
                throw new DomainException(DomainErrorCodes.InvoiceAboveTaxCategory, ConfirmedFirst,
                    $"Invoice '{invoice.Key}' has {line.Amount} for {line.TaxCategory}, above what bill '{Bill}' charges for it; allowed is at most {left}.");
            }
        }
    }

    private void RequireCorrectable(Invoice red, InvoiceKey corrected)
    {
        var blue = Find(corrected) is { IsRed: false } found ? found : throw new DomainException(
            DomainErrorCodes.InvoiceCorrectsUnknown, ConfirmedFirst,
            $"Red invoice '{red.Key}' corrects '{corrected}', which is no invoice of bill '{Bill}'; allowed is one of them that is not red itself.");
        if (red.IssuedOn < blue.IssuedOn)
        {
            throw new DomainException(DomainErrorCodes.InvoiceCorrectsEarlier, ConfirmedFirst,
                $"Red invoice '{red.Key}' is of {Iso.Format(red.IssuedOn)} and corrects one of {Iso.Format(blue.IssuedOn)}; allowed is not before that.");
        }

        foreach (var line in red.Lines)
        {
            var left = blue.AmountOf(line.TaxCategory) + Money.Sum(RedOf(blue).Select(other => other.AmountOf(line.TaxCategory)));
            if ((left + line.Amount).IsNegative)
            {
                throw new DomainException(DomainErrorCodes.InvoiceCorrectsTooMuch, ConfirmedFirst,
                    $"Red invoice '{red.Key}' takes back {-line.Amount} for {line.TaxCategory}; allowed is at most {left}, what is left of '{corrected}'.");
            }
        }
    }

    private IEnumerable<Invoice> RedOf(Invoice blue) => Invoices.Where(invoice => invoice.Corrects == blue.Key);

    private Money LeftOf(Invoice blue) => blue.Amount + Money.Sum(RedOf(blue).Select(red => red.Amount));
}
