namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class BillInvoices
{
    /// <summary>Copies the invoices into <see cref="BillInvoicesSnapshot"/>, their stored form of primitives and NodaTime values.</summary>
    public BillInvoicesSnapshot ToSnapshot() => new()
    {
        Bill = Bill.Value,
        Customer = Customer.Value,
        ConfirmedOn = ConfirmedOn,
        Charged = [.. Categories.Where(_charged.ContainsKey).Select(it => new BillInvoicesAmountRow { TaxCategory = it.ToString(), AmountFen = _charged[it].Fen })],
        OpenedAt = OpenedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Invoices =
        [
            .. Invoices.Select(it => new BillInvoicesInvoiceRow
            {
                Key = Row(it.Key), IssuedOn = it.IssuedOn,
                Lines = [.. it.Lines.Select(line => new BillInvoicesAmountRow { TaxCategory = line.TaxCategory.ToString(), AmountFen = line.Amount.Fen })],
                Remarks = [.. it.Remarks.Select(remark => remark.ToSnapshot())], Corrects = it.Corrects is { } corrected ? Row(corrected) : null,
                Reason = it.Reason,
            }),
        ],
        Deductions = [.. Deductions.Select(it => new BillInvoicesDeductionRow { Reference = it.Reference, AmountFen = it.Amount.Fen, At = it.At })],
        CompletedOn = CompletedOn,
    };

    /// <summary>Rebuilds the invoices from their stored form. Only completeness and consistency are checked; what was invoiced stays invoiced.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a kind or tax category is unknown; a number has not the
    /// form of its kind; an invoice, a deduction or a class of VAT occurs twice; or a red invoice corrects none of them.</exception>
    public static BillInvoices Restore(BillInvoicesSnapshot snapshot) => Stored.Read(snapshot, static it => it.Bill, Read);

    private static BillInvoices Read(BillInvoicesSnapshot snapshot)
    {
        var charged = new Dictionary<TaxCategory, Money>();
        foreach (var (category, amount) in Stored.All(snapshot.Charged, row => (Stored.Name<TaxCategory>(row.TaxCategory), Money.FromFen(row.AmountFen))))
        {
            if (!charged.TryAdd(category, amount))
                throw Stored.Impossible($"bill '{snapshot.Bill}' has two amounts for {category}");
        }

        var invoices = new BillInvoices(new(Stored.Text(snapshot.Bill)), new(Stored.Text(snapshot.Customer)), Stored.On(snapshot.ConfirmedOn), charged, Stored.At(snapshot.OpenedAt))
        {
            Invoices = Stored.All(snapshot.Invoices, InvoiceOf),
            Deductions = Stored.All(snapshot.Deductions, row => new InvoiceDeduction(row.Reference, Money.FromFen(row.AmountFen), Stored.At(row.At))),
            CompletedOn = Stored.On(snapshot.CompletedOn),
        };
        if (invoices.Invoices.Select(it => it.Key).Distinct().Count() < invoices.Invoices.Count
            || invoices.Deductions.Select(it => it.Reference).Distinct().Count() < invoices.Deductions.Count
            || invoices.Invoices.Any(it => it.Corrects is { } corrected && invoices.Find(corrected) is not { IsRed: false })
            || (invoices.CompletedOn is not null && invoices.Invoices.Count == 0))
        {
            throw Stored.Impossible($"invoices of bill '{snapshot.Bill}' have a number or a deduction twice, or a day or a correction without its invoice");
        }

        _ = (invoices.Outstanding, invoices.ToCredit);          // amounts of money together
        invoices.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return invoices;
    }

    private static BillInvoicesKeyRow Row(InvoiceKey key) => new() { Kind = key.Kind.Name, Code = key.Number.Code, Number = key.Number.Number };

    private static InvoiceKey KeyOf(BillInvoicesKeyRow row)
    {
        Guard.Against.Null(row);
        var kind = Stored.Member<InvoiceKind>(row.Kind);
        return InvoiceNumber.TryParse(row.Code is "" ? row.Number : $"{row.Code}-{row.Number}", out var number) && number.IsDigital == kind.IsDigital
            ? new InvoiceKey(kind, number)
            : throw Stored.Impossible($"invoice '{row.Code}' '{row.Number}' has not the form of a {kind.Name} invoice");
    }

    private static Invoice InvoiceOf(BillInvoicesInvoiceRow row)
    {
        var lines = Stored.All(row.Lines, line => new InvoiceLine(Stored.Name<TaxCategory>(line.TaxCategory), Money.FromFen(line.AmountFen)));
        var remarks = Stored.All(row.Remarks, FreightRemark.Restore);
        return (row.Corrects, row.Reason, remarks.Count) switch
        {
            (null, null, _) => Invoice.Restored(KeyOf(row.Key), Stored.On(row.IssuedOn), lines, remarks),
            ({ } corrected, { } reason, 0) => Invoice.Red(KeyOf(row.Key), Stored.On(row.IssuedOn), lines, KeyOf(corrected), reason),
            _ => throw Stored.Impossible($"invoice '{row.Key}' has only some of what a red invoice has"),
        };
    }
}

/// <summary>The stored form of <see cref="BillInvoices"/> (开票快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record BillInvoicesSnapshot : AggregateSnapshot
{
    /// <summary>The id of the bill that is invoiced (账单编号).</summary>
    public required string Bill { get; init; }
    /// <summary>The id of the customer whose bill it is (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The day on which the customer confirmed the bill (确认日期).</summary>
    public required LocalDate ConfirmedOn { get; init; }
    /// <summary>The charged amount for each class of VAT (税目); a class without charges has no row.</summary>
    public required IReadOnlyList<BillInvoicesAmountRow> Charged { get; init; }
    /// <summary>The moment of the customer's confirmation, from which invoices may be issued (可开票时间).</summary>
    public required Instant OpenedAt { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The invoices, red ones included, in the order of recording (发票).</summary>
    public required IReadOnlyList<BillInvoicesInvoiceRow> Invoices { get; init; }
    /// <summary>The accepted deductions without those revoked (已接受的扣款), in the order in which they were taken into account.</summary>
    public required IReadOnlyList<BillInvoicesDeductionRow> Deductions { get; init; }
    /// <summary>The day by which the bill was first fully invoiced (开齐发票日期); null until then.</summary>
    public required LocalDate? CompletedOn { get; init; }
}

/// <summary>The stored form of an <see cref="InvoiceLine"/>, or of what the bill charges for a class of VAT.</summary>
public sealed record BillInvoicesAmountRow : DomainValue
{
    /// <summary>The name of the <see cref="TaxCategory"/>, a class of VAT (税目).</summary>
    public required string TaxCategory { get; init; }
    /// <summary>The amount in fen, tax included (价税合计); negative on a red invoice.</summary>
    public required long AmountFen { get; init; }
}

/// <summary>The stored form of an <see cref="InvoiceKey"/>: kind, code and number of an invoice.</summary>
public sealed record BillInvoicesKeyRow : DomainValue
{
    /// <summary>The name of the <see cref="InvoiceKind"/>, such as <c>digital-special</c> (发票种类).</summary>
    public required string Kind { get; init; }
    /// <summary>The code of the invoice, 10 or 12 digits (发票代码); empty for a digital invoice.</summary>
    public required string Code { get; init; }
    /// <summary>The number of the invoice without its code (发票号码): 20 digits where digital, otherwise 8.</summary>
    public required string Number { get; init; }
}

/// <summary>The stored form of an <see cref="Billing.Invoice"/>, ordinary or red.</summary>
public sealed record BillInvoicesInvoiceRow : DomainValue
{
    /// <summary>Kind, code and number of the invoice (发票种类, 代码, 号码).</summary>
    public required BillInvoicesKeyRow Key { get; init; }
    /// <summary>The date on the invoice (开票日期).</summary>
    public required LocalDate IssuedOn { get; init; }
    /// <summary>The amounts, one row for each class of VAT (发票行): all positive, or all negative on a red invoice.</summary>
    public required IReadOnlyList<BillInvoicesAmountRow> Lines { get; init; }
    /// <summary>The remarks on carriage (备注): origin, destination, vehicle and cargo; empty on a red invoice.</summary>
    public required IReadOnlyList<FreightRemarkSnapshot> Remarks { get; init; }
    /// <summary>The invoice that a red invoice takes back, wholly or in part (对应蓝字发票); null on an ordinary one.</summary>
    public required BillInvoicesKeyRow? Corrects { get; init; }
    /// <summary>Why the other invoice is taken back (红冲事由); present exactly with <see cref="Corrects"/>.</summary>
    public required string? Reason { get; init; }
}

/// <summary>The stored form of an accepted deduction that lowers the amount to be invoiced (扣款行).</summary>
public sealed record BillInvoicesDeductionRow : DomainValue
{
    /// <summary>The id of the dispute in which the deduction was accepted (扣款编号).</summary>
    public required string Reference { get; init; }
    /// <summary>The amount that is no longer to be invoiced, in fen (金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The moment at which the deduction was taken into account (计入时间).</summary>
    public required Instant At { get; init; }
}
