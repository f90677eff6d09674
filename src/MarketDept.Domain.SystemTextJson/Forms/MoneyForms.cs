namespace MarketDept.Domain.SystemTextJson.Forms;

internal sealed record ChargeForm(
    ChargeKind Kind, Id<Charge> Source, string Description, Money Amount, TaxCategory TaxCategory, SettlementMethod Settlement,
    UnitPricing? Pricing, string? Reason, Id<Consignment>? Consignment)
{
    internal static ChargeForm Of(Charge it) =>
        new(it.Kind, it.Source, it.Description, it.Amount, it.TaxCategory, it.Settlement, it.Pricing, it.Reason, it.Consignment);

    internal Charge Value() => new(Kind, Source, Description, Amount, TaxCategory, Settlement, Pricing, Reason, Consignment);
}

internal sealed record InvoiceForm(
    InvoiceKey Key, LocalDate IssuedOn, ValueList<InvoiceLine> Lines, ValueList<FreightRemark> Remarks, InvoiceKey? Corrects, string? Reason)
{
    internal static InvoiceForm Of(Invoice it) => new(it.Key, it.IssuedOn, it.Lines, it.Remarks, it.Corrects, it.Reason);

    internal Invoice Value() => (Corrects, Reason, Remarks.Count) switch
    {
        (null, null, _) => Invoice.Restored(Key, IssuedOn, Lines, Remarks),
        ({ } corrected, { } reason, 0) => Invoice.Red(Key, IssuedOn, Lines, corrected, reason),
        _ => throw Fault.Of("It has only some of what a red invoice has.", ".corrects"),
    };
}

internal sealed record AcceptedDeductionForm(
    Id<Dispute> Dispute, Id<Receivable> Receivable, DisputeKind Kind, Money Amount, StaffMember By, Instant At, LocalDate DecidedOn)
{
    internal static AcceptedDeductionForm Of(AcceptedDeduction it) => new(it.Dispute, it.Receivable, it.Kind, it.Amount, it.By, it.At, it.DecidedOn);

    internal AcceptedDeduction Value() => new(Dispute, Receivable, Kind, Amount, By, At, DecidedOn);
}

internal sealed record AmendmentForm(LocalDate DueOn, LocalDate AgreedOn, Id<StaffMember> By, string Agreement, Instant At)
{
    internal static AmendmentForm Of(DueDateAmendment it) => new(it.DueOn, it.AgreedOn, it.By, it.Agreement, it.At);

    internal DueDateAmendment Value() => new(DueOn, AgreedOn, By, Agreement, At);
}

internal sealed record ReceiptEntryForm(
    Id<ReceivableEntry> Id, ReceiptEntryKind Kind, Money Amount, LocalDate On, Instant RecordedAt, Id<Receivable>? Receivable,
    Id<ReceivableEntry>? Reverses, Id<ReceivableEntry>? Application, Id<ReceivableEntry>? Recovers, string? Reason, Id<StaffMember>? By)
{
    internal static ReceiptEntryForm Of(ReceiptEntry it) =>
        new(it.Id, it.Kind, it.Amount, it.On, it.RecordedAt, it.Receivable, it.Reverses, it.Application, it.Recovers, it.Reason, it.By);

    internal ReceiptEntry Value() => new(Posting.Stored(Id.Value, On, RecordedAt), Kind, Amount)
    {
        Receivable = Receivable, Reverses = Reverses, Use = CreditUse.Stored(Application?.Value, Reason, By?.Value), Recovers = Recovers,
        Reason = Application is null ? Reason : null, By = Application is null ? By : null,
    };
}

internal sealed record FiguresForm(
    Money Opening, Money Charges, Money Deductions, Money Received, Money WrittenOff, Money Reversed, Money Returned, Money Refunded,
    Money Unallocated, Ageing Ageing)
{
    internal static FiguresForm Of(StatementFigures it) =>
        new(it.Opening, it.Charges, it.Deductions, it.Received, it.WrittenOff, it.Reversed, it.Returned, it.Refunded, it.Unallocated, it.Ageing);

    internal StatementFigures Value() => new()
    {
        Opening = Opening, Charges = Charges, Deductions = Deductions, Received = Received, WrittenOff = WrittenOff, Reversed = Reversed,
        Returned = Returned, Refunded = Refunded, Unallocated = Unallocated, Ageing = Ageing,
    };
}

internal sealed record StatementForm(YearMonth Month, ValueList<StatementRow> Customers, ValueList<StatementGap> Missing)
{
    internal static StatementForm Of(MonthStatement it) => new(it.Month, it.Customers, it.Missing);

    internal MonthStatement Value() => new(Month, Customers, Missing);
}

internal sealed record SubmittedForm(
    int Revision, MonthStatement Statement, string? Reason, Id<StaffMember> By, Id<StaffMember> To, LocalDate On, Instant At)
{
    internal static SubmittedForm Of(SubmittedStatement it) => new(it.Revision, it.Statement, it.Reason, it.By, it.To, it.On, it.At);

    internal SubmittedStatement Value() => new(Revision, Statement, Reason, By, To, On, At);
}
