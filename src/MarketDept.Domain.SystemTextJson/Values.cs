using System.Globalization;
using MarketDept.Domain.SystemTextJson.Forms;
using static MarketDept.Domain.SystemTextJson.Texts;

namespace MarketDept.Domain.SystemTextJson;

/// <summary>The converters of values that are one text, and of lists.</summary>
internal static class Values
{
    internal static JsonConverter[] Texts() =>
    [
        Id<AppraisalRound>(), Id<ArrearsConsent>(), Id<AssistanceRequest>(), Id<Authorization>(), Id<Bill>(), Id<Charge>(), Id<Commitment>(),
        Id<Consignment>(), Id<ConsignmentList>(), Id<Contact>(), Id<ContractTerms>(), Id<Customer>(), Id<DeliveryNote>(), Id<Demand>(),
        Id<Department>(), Id<Dispute>(), Id<HandOver>(), Id<Incident>(), Id<LostCustomerAnalysis>(), Id<Notice>(), Id<Occupancy>(),
        Id<Occurrence>(), Id<PickupCondition>(), Id<PromisedDeduction>(), Id<Receipt>(), Id<Receivable>(), Id<ReceivableEntry>(),
        Id<SatisfactionSurvey>(), Id<StaffMember>(), Id<StatementSeries>(), Id<StorageOrder>(), Id<StoragePlace>(),
        Id<UncollectabilityDetermination>(), Id<Violation>(), Id<Visit>(), Id<VisitRequest>(), Id<WarehouseOrderSheet>(),
        Member<ActKind>(), Member<ChargeKind>(), Member<InvoiceKind>(), Member<Matter>(), Member<NoticeForm>(), Member<Position>(),
        Member<SettlementMethod>(), Member<ViolationKind>(), Member<WorkKind>(),
        Name<AsideReason>(), Name<AuthorityGround>(), Name<CheckStatus>(), Name<ContactChannel>(), Name<CustomerStage>(), Name<DisputeKind>(),
        Name<ExplanationTopic>(), Name<FactNames>(), Name<FinalityGround>(), Name<FindingItemKind>(), Name<Language>(), Name<OnboardingTrigger>(),
        Name<Outcome>(), Name<OwnershipGround>(), Name<PaymentBasis>(), Name<ReceiptEntryKind>(), Name<ReceiptOrigin>(), Name<ReceivableEntryKind>(),
        Name<RefusalCategory>(), Name<SheetChangeKind>(), Name<TaxCategory>(), Name<VisitRequestStatus>(),
        new Texts<Money>(Money.Parse, it => it.ToString()),
        new Texts<Share>(Share.Parse, it => it.ToString()),
        new Texts<ClauseId>(ClauseId.Parse, it => it.ToString()),
        new Texts<Fact>(FactOf, it => it.ToString(), ["yes", "no", "unknown"]),
        new Texts<RegionCode>(RegionCode.Parse, it => it.ToString()),
        new Texts<CustomerName>(CustomerName.Parse, it => it.Text),
        new Texts<CreditCode>(CreditCode.Parse, it => it.Value),
        new Texts<PhoneNumber>(PhoneNumber.Parse, it => it.Unmasked()),
        new Texts<InvoiceNumber>(InvoiceNumber.Parse, it => it.ToString()),
        new Texts<Area>(text => Area.OfSquareMetres(Number(text)), it => Text(it.SquareMetres)),
        new Texts<StorageRate>(text => StorageRate.OfYuan(Number(text)), it => Text(it.YuanPerSquareMetreAndDay)),
    ];

    internal static JsonConverter[] Lists() =>
    [
        new Lists<AppraisalScore>(), new Lists<Assessment>(), new Lists<Charge>(), new Lists<ChargeCorrection>(),
        new Lists<ChargeKind>(), new Lists<Contact>(), new Lists<Department>(), new Lists<DisputedLine>(), new Lists<EstablishedFinding>(),
        new Lists<Evidence>(), new Lists<ExplanationLine>(), new Lists<Finding>(), new Lists<FindingItem>(), new Lists<FreightRemark>(),
        new Lists<GoodsLine>(), new Lists<Id<Bill>>(), new Lists<Id<Charge>>(), new Lists<Id<Consignment>>(), new Lists<Id<Contact>>(),
        new Lists<Id<DeliveryNote>>(), new Lists<Id<Incident>>(), new Lists<Id<Receivable>>(), new Lists<Id<StaffMember>>(), new Lists<InvoiceLine>(),
        new Lists<OwnershipDecision>(), new Lists<PersonTotal>(), new Lists<PhoneNumber>(), new Lists<PickupCheck>(), new Lists<Promiser>(),
        new Lists<RecordMerge>(), new Lists<RetentionEffort>(), new Lists<SettlementMethod>(), new Lists<SettlementTerm>(),
        new Lists<SheetChange>(), new Lists<SheetOrder>(), new Lists<AsideForm>(), new Lists<ConflictForm>(), new Lists<UnboundForm>(), new Lists<StaffMember>(), new Lists<StatementGap>(),
        new Lists<StatementRow>(), new Lists<StorageFeeLine>(), new Lists<string>(), new Lists<SurveyAnswer>(),
    ];

    private static Fact FactOf(string text) => text switch
    {
        "yes" => Fact.Yes,
        "no" => Fact.No,
        "unknown" => Fact.Unknown,
        _ => throw Fault.Of($"The fact '{Guards.Excerpt(text)}' is unknown. Use yes, no or unknown."),
    };

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
