namespace MarketDept.Domain.SystemTextJson;

/// <summary>The alternatives where one of several types may stand. The name in $type is the name of the type and never changes.</summary>
internal static class Alternatives
{
    internal static Type[] Of(Type type) =>
        type == typeof(DomainEvent) ? Events
        : type == typeof(PromiseTerms) ? [typeof(PromiseTerms.LowerRate), typeof(PromiseTerms.FreeCarriage), typeof(PromiseTerms.FreeService), typeof(PromiseTerms.SettlementChange)]
        : type == typeof(AuthorizationScope) ? Scopes
        : type == typeof(NoticeApproval) ? Approvals
        : type == typeof(Forms.ContentForm) ? Contents
        : [];

    private static Type[] Scopes =>
    [
        typeof(AuthorizationScope.RateDownTo), typeof(AuthorizationScope.RateReducedBy), typeof(AuthorizationScope.FreeCarriage),
        typeof(AuthorizationScope.FreeServices), typeof(AuthorizationScope.Settlement),
    ];

    private static Type[] Approvals =>
    [
        typeof(NoticeApproval.OfSettlement), typeof(NoticeApproval.OfArrears), typeof(NoticeApproval.OfRate), typeof(NoticeApproval.OfFreeCarriage),
    ];

    private static Type[] Contents =>
    [
        typeof(Forms.OnboardingForm), typeof(Forms.ArrearsForm), typeof(Forms.PickupForm), typeof(Forms.RateForm), typeof(Forms.HandlingForm),
        typeof(Forms.FreeForm),
    ];

    private static Type[] Events =>
    [
        typeof(AppraisalRoundAssessed), typeof(AppraisalRoundOpened), typeof(ArrearsConsentExtended),
        typeof(ArrearsConsentGiven), typeof(AssistanceRequestAnswered), typeof(AssistanceRequestCalledOff),
        typeof(AssistanceRequestMade), typeof(BillCancelled), typeof(BillChargeAdded), typeof(BillChargeRemoved),
        typeof(BillChargesSplitOff), typeof(BillConfirmed), typeof(BillDrafted), typeof(BillInvoicesDeductionApplied),
        typeof(BillInvoicesDeductionRevoked), typeof(BillInvoicesIssued), typeof(BillInvoicesOpened),
        typeof(BillObjectionDecided), typeof(BillObjectionRaised), typeof(BillPresented), typeof(BillRecalled),
        typeof(BillSplitOff), typeof(CommitmentCarriageRecorded), typeof(CommitmentChargeCorrected),
        typeof(CommitmentCorrected), typeof(CommitmentHeldAgainst), typeof(CommitmentRecorded),
        typeof(ConsignmentListDelivered), typeof(ConsignmentListPrinted), typeof(ContractTermsAmended),
        typeof(ContractTermsConcluded), typeof(CustomerAbsorbed), typeof(CustomerArbitrated), typeof(CustomerAreaDecided),
        typeof(CustomerCollectorAssigned), typeof(CustomerContactPersonBlanked), typeof(CustomerContactRecorded),
        typeof(CustomerEvidenceUnited), typeof(CustomerIdentityCorrected), typeof(CustomerLocated), typeof(CustomerMergedAway),
        typeof(CustomerOwnershipEnded), typeof(CustomerRegistered), typeof(CustomerSettlementAgreed),
        typeof(CustomerStageEntered), typeof(CustomerTransferred), typeof(DisputeAccepted), typeof(DisputeRaised),
        typeof(DisputeRejected), typeof(DisputeReported), typeof(DisputeVerified), typeof(DisputeWithdrawn),
        typeof(DisputeWrittenDown), typeof(DunningLogRecorded), typeof(HandOverCollected), typeof(HandOverPlaced),
        typeof(LostCustomerAnalysisCompleted), typeof(LostCustomerAnalysisEffortAdded), typeof(LostCustomerAnalysisEntered),
        typeof(LostCustomerAnalysisOpened), typeof(NoticeApproved), typeof(NoticeCompleted), typeof(NoticeDispatcherSigned),
        typeof(NoticeDrafted), typeof(NoticeIssued), typeof(NoticePickupRefused), typeof(NoticeStubFiled),
        typeof(NoticeStubSigned), typeof(NoticeWithdrawn), typeof(PersonLedgerItemTaken), typeof(PersonLedgerMonthClosed),
        typeof(ReceiptAllocated), typeof(ReceiptAllocationReversed), typeof(ReceiptRecorded), typeof(ReceiptRefunded),
        typeof(ReceiptReturned), typeof(ReceivableDueDateAmended), typeof(ReceivableDueDateFixed), typeof(ReceivableOpened),
        typeof(ReceivablePosted), typeof(ReceivableWriteOffReduced), typeof(SatisfactionSurveyAnswered),
        typeof(SatisfactionSurveyAsked), typeof(SatisfactionSurveyPassedOn), typeof(SatisfactionSurveySilenceRecorded),
        typeof(StatementSeriesSubmitted), typeof(StoragePlaceAreaChanged), typeof(StoragePlaceCustomerNotified),
        typeof(StoragePlaceFeePosted), typeof(StoragePlaceFeeTakenBack), typeof(StoragePlaceLeft),
        typeof(StoragePlaceOccupied), typeof(StoragePlaceRegistered), typeof(UncollectabilityDeterminationMade),
        typeof(UncollectabilityDeterminationRevoked), typeof(ViolationAppealAllowedInPart), typeof(ViolationAppealOverturned),
        typeof(ViolationAppealUpheld), typeof(ViolationAppealed), typeof(ViolationBecameFinal), typeof(ViolationDecided),
        typeof(ViolationDismissed), typeof(ViolationEvidenceAdded), typeof(ViolationNoStatementRecorded),
        typeof(ViolationReportJoined), typeof(ViolationReportSetAside), typeof(ViolationReported),
        typeof(ViolationStatementHeard), typeof(ViolationWithdrawn), typeof(VisitDiaryCalledOff), typeof(VisitDiaryCorrected),
        typeof(VisitDiaryPlanned), typeof(VisitDiaryRecorded), typeof(VisitDiaryVerified), typeof(VisitRequestAnswered),
        typeof(VisitRequestReceived), typeof(WarehouseOrderSheetDiscarded), typeof(WarehouseOrderSheetDrafted),
        typeof(WarehouseOrderSheetOrderAdded), typeof(WarehouseOrderSheetOrderRemoved), typeof(WarehouseOrderSheetPutAway),
        typeof(WarehouseOrderSheetSent), typeof(WarehouseOrderSheetSuperseded),
    ];
}
