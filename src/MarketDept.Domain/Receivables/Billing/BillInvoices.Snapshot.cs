namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class BillInvoices
{
    /// <summary>The invoices as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Bill = Bill.Value,
        Customer = Customer.Value,
        ConfirmedOn = ConfirmedOn,
        Charged = [.. Categories.Where(_charged.ContainsKey).Select(it => new AmountRow(it.ToString(), _charged[it].Fen))],
        OpenedAt = OpenedAt,
        LastChangedAt = LastChangedAt,
        EventCount = EventCount,
        Invoices =
        [
            .. Invoices.Select(it => new InvoiceRow(
                Row(it.Key), it.IssuedOn, [.. it.Lines.Select(line => new AmountRow(line.TaxCategory.ToString(), line.Amount.Fen))],
                [.. it.Remarks.Select(remark => remark.ToSnapshot())], it.Corrects is { } corrected ? Row(corrected) : null, it.Reason)),
        ],
        Deductions = [.. Deductions.Select(it => new DeductionRow(it.Reference, it.Amount.Fen, it.At))],
        CompletedOn = CompletedOn,
    };

    /// <summary>The invoices that were stored. Structure is checked and no rule applied: what was invoiced stays invoiced.</summary>
    /// <exception cref="ArgumentException">Something is null or blank that must not be; a kind or tax category is unknown; a
    /// number has not the form of its kind; an invoice, a deduction or a class of VAT comes twice; or a red invoice corrects none
    /// of them.</exception>
    public static BillInvoices Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var charged = new Dictionary<TaxCategory, Money>();
        foreach (var (category, amount) in Stored.All(snapshot.Charged, row => (Stored.Name<TaxCategory>(row.TaxCategory), Money.FromFen(row.AmountFen))))
        {
            if (!charged.TryAdd(category, amount))
                throw Stored.Impossible($"bill '{snapshot.Bill}' has two amounts for {category}");
        }

        var invoices = new BillInvoices(new(snapshot.Bill), new(snapshot.Customer), snapshot.ConfirmedOn, charged, snapshot.OpenedAt)
        {
            Invoices = Stored.All(snapshot.Invoices, InvoiceOf),
            Deductions = Stored.All(snapshot.Deductions, row => new InvoiceDeduction(row.Reference, Money.FromFen(row.AmountFen), row.At)),
            CompletedOn = snapshot.CompletedOn,
        };
        if (invoices.Invoices.Select(it => it.Key).Distinct().Count() < invoices.Invoices.Count
            || invoices.Deductions.Select(it => it.Reference).Distinct().Count() < invoices.Deductions.Count
            || invoices.Invoices.Any(it => it.Corrects is { } corrected && invoices.Find(corrected) is not { IsRed: false })
            || (invoices.CompletedOn is not null && invoices.Invoices.Count == 0))
        {
            throw Stored.Impossible($"invoices of bill '{snapshot.Bill}' have a number or a deduction twice, or a day or a correction without its invoice");
        }

        invoices.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return invoices;
    }

    private static KeyRow Row(InvoiceKey key) => new(key.Kind.Name, key.Number.Code, key.Number.Number);

    private static InvoiceKey KeyOf(KeyRow row)
    {
        Guard.Against.Null(row);
        var kind = Stored.Member<InvoiceKind>(row.Kind);
        return InvoiceNumber.TryParse(row.Code is "" ? row.Number : $"{row.Code}-{row.Number}", out var number) && number.IsDigital == kind.IsDigital
            ? new InvoiceKey(kind, number)
            : throw Stored.Impossible($"invoice '{row.Code}' '{row.Number}' has not the form of a {kind.Name} invoice");
    }

    private static Invoice InvoiceOf(InvoiceRow row)
    {
        var lines = Stored.All(row.Lines, line => new InvoiceLine(Stored.Name<TaxCategory>(line.TaxCategory), Money.FromFen(line.AmountFen)));
        var remarks = Stored.All(row.Remarks, FreightRemark.Restore);
        return (row.Corrects, row.Reason, remarks.Count) switch
        {
            (null, null, _) => Invoice.Restored(KeyOf(row.Key), row.IssuedOn, lines, remarks),
            ({ } corrected, { } reason, 0) => Invoice.Red(KeyOf(row.Key), row.IssuedOn, lines, KeyOf(corrected), reason),
            _ => throw Stored.Impossible($"invoice '{row.Key}' has only some of what a red invoice has"),
        };
    }

    /// <summary>The invoices of a bill as primitives and NodaTime values, to be stored (开票快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>Which bill.</summary>
        public required string Bill { get; init; }

        /// <summary>Whose bill it is.</summary>
        public required string Customer { get; init; }

        /// <summary>The day on which the customer confirmed.</summary>
        public required LocalDate ConfirmedOn { get; init; }

        /// <summary>What the bill charges for each class of VAT; a class without a charge has no row.</summary>
        public required IReadOnlyList<AmountRow> Charged { get; init; }

        /// <summary>When the customer confirmed.</summary>
        public required Instant OpenedAt { get; init; }

        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The invoices, in the order in which they were recorded.</summary>
        public required IReadOnlyList<InvoiceRow> Invoices { get; init; }

        /// <summary>The deductions, in the order in which they were taken account of.</summary>
        public required IReadOnlyList<DeductionRow> Deductions { get; init; }

        /// <summary>The day on which it was first invoiced in full; null until then.</summary>
        public LocalDate? CompletedOn { get; init; }
    }

    /// <summary>An <see cref="InvoiceLine"/>, or what the bill charges for a class of VAT, stored.</summary>
    /// <param name="TaxCategory">The name of the class.</param>
    /// <param name="AmountFen">The amount, in fen.</param>
    public sealed record AmountRow(string TaxCategory, long AmountFen);

    /// <summary>An <see cref="InvoiceKey"/>, stored.</summary>
    /// <param name="Kind">The name of the kind.</param>
    /// <param name="Code">The code; empty where there is none.</param>
    /// <param name="Number">The number.</param>
    public sealed record KeyRow(string Kind, string Code, string Number);

    /// <summary>An <see cref="Billing.Invoice"/>, stored.</summary>
    /// <param name="Key">Kind, code and number.</param>
    /// <param name="IssuedOn">The date on it.</param>
    /// <param name="Lines">The amounts by class of VAT.</param>
    /// <param name="Remarks">What the remarks name.</param>
    /// <param name="Corrects">What a red invoice corrects; null on any other.</param>
    /// <param name="Reason">Why; present exactly with what it corrects.</param>
    public sealed record InvoiceRow(
        KeyRow Key, LocalDate IssuedOn, IReadOnlyList<AmountRow> Lines, IReadOnlyList<FreightRemark.Snapshot> Remarks, KeyRow? Corrects, string? Reason);

    /// <summary>An <see cref="InvoiceDeduction"/>, stored.</summary>
    /// <param name="Reference">Which deduction.</param>
    /// <param name="AmountFen">The amount, in fen.</param>
    /// <param name="At">When it was accepted.</param>
    public sealed record DeductionRow(string Reference, long AmountFen, Instant At);
}
