namespace MarketDept.Domain.SystemTextJson.Forms;

/// <summary>The values that are written in a form of their own: in the domain's stored form, where there is one.</summary>
internal static class Forms
{
    internal static JsonConverter[] All() =>
    [
        new Formed<Incident, IncidentSnapshot>(it => it.ToSnapshot(), Incident.Restore),
        new Formed<ReasonedDecision, ReasonedDecisionSnapshot>(it => it.ToSnapshot(), ReasonedDecision.Restore),
        new Formed<PaymentTerm, PaymentTermSnapshot>(it => it.ToSnapshot(), PaymentTerm.Restore),
        new Formed<EstablishedFinding, ViolationFindingRow>(it => it.ToRow(), EstablishedFinding.Restore),
        new Formed<ReceivableEntry, ReceivableEntryRow>(Receivable.Row, Receivable.Entry),
        new Formed<AbsenceInterval, IncidentVisitRow>(it => new() { From = it.From, To = it.To }, it => new(it.From, it.To)),
        new Formed<Bilingual, BilingualForm>(BilingualForm.Of, it => it.Value()),
        new Formed<Quantity, WarehouseQuantityForm>(WarehouseQuantityForm.Of, it => it.Value()),
        new Formed<StorageFee, StorageFeeForm>(StorageFeeForm.Of, it => it.Value()),
        new Formed<Contact, ContactForm>(ContactForm.Of, it => it.Value()),
        new Formed<OwnershipTerms, OwnershipTermsForm>(OwnershipTermsForm.Of, it => it.Value()),
        new Formed<OwnershipDecision, OwnershipForm>(OwnershipForm.Of, it => it.Value()),
        new Formed<SettlementTerm, SettlementTermForm>(SettlementTermForm.Of, it => it.Value()),
        new Formed<Authorization, AuthorizationForm>(AuthorizationForm.Of, it => it.Value()),
        new Formed<NoticeContent, ContentForm>(ContentForm.Of, it => it.Value()),
        new Formed<Charge, ChargeForm>(ChargeForm.Of, it => it.Value()),
        new Formed<Invoice, InvoiceForm>(InvoiceForm.Of, it => it.Value()),
        new Formed<AcceptedDeduction, AcceptedDeductionForm>(AcceptedDeductionForm.Of, it => it.Value()),
        new Formed<DueDateAmendment, AmendmentForm>(AmendmentForm.Of, it => it.Value()),
        new Formed<ReceiptEntry, ReceiptEntryForm>(ReceiptEntryForm.Of, it => it.Value()),
        new Formed<StatementFigures, FiguresForm>(FiguresForm.Of, it => it.Value()),
        new Formed<MonthStatement, StatementForm>(StatementForm.Of, it => it.Value()),
        new Formed<SubmittedStatement, SubmittedForm>(SubmittedForm.Of, it => it.Value()),
        new Formed<Explanation, ExplanationForm>(ExplanationForm.Of, null),
        new Formed<Assessment, AssessmentForm>(AssessmentForm.Of, null),
        new Formed<Finding, FindingForm>(FindingForm.Of, null),
        new Formed<AssessmentReport, ReportForm>(ReportForm.Of, null),
    ];
}
