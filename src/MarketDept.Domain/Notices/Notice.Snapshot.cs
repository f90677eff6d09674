namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
}

/// <summary>The notice as primitives and NodaTime values, to be stored (通知单快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen; statuses, positions, methods and matters their stable names. Exactly one of the six contents
/// is present. Two snapshots are compared by their stored text; the equality of the record compares lists by
/// reference.</remarks>
public sealed record NoticeSnapshot : AggregateSnapshot
{
    /// <summary>The id of the notice, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="NoticeStatus"/>, which must agree with the stored steps.</summary>
    public required string Status { get; init; }
    /// <summary>The number on the form.</summary>
    public required string Number { get; init; }
    /// <summary>The id of the customer whom the notice is about.</summary>
    public required string Customer { get; init; }
    /// <summary>The content for a new or returning customer, or a changed settlement (客户进入); null where the notice has another content.</summary>
    public required NoticeOnboardingRow? Onboarding { get; init; }
    /// <summary>The content that asks for a pickup (上门提货); null where the notice has another content.</summary>
    public required NoticePickupRow? Pickup { get; init; }
    /// <summary>The content that asks for leave to owe (同意欠费); null where the notice has another content.</summary>
    public required NoticeArrearsRow? Arrears { get; init; }
    /// <summary>The content that asks for special handling (特殊操作); null where the notice has another content.</summary>
    public required NoticeHandlingRow? Handling { get; init; }
    /// <summary>The content that adjusts a rate (运价调整); null where the notice has another content.</summary>
    public required NoticeRateRow? Rate { get; init; }
    /// <summary>The content that grants free carriage (免费托运); null where the notice has another content.</summary>
    public required NoticeFreeCarriageRow? FreeCarriage { get; init; }
    /// <summary>The person who filled the form in.</summary>
    public required StaffMemberSnapshot Handler { get; init; }
    /// <summary>When the form was filled in.</summary>
    public required Instant DraftedAt { get; init; }
    /// <summary>The moment of the latest step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The manager's approval; null where none is recorded.</summary>
    public required NoticeApprovalRow? Approval { get; init; }
    /// <summary>When the form was issued; null until then.</summary>
    public required Instant? IssuedAt { get; init; }
    /// <summary>The stubs, one for each department concerned; empty before the issue, and for a pickup.</summary>
    public required IReadOnlyList<NoticeStubRow> Stubs { get; init; }
    /// <summary>The dispatcher's signature under a pickup; null where there is none.</summary>
    public required NoticeSignatureRow? DispatcherSignature { get; init; }
    /// <summary>Who refused the pickup, why and when; null where it was not refused.</summary>
    public required ReasonedDecisionSnapshot? PickupRefusal { get; init; }
    /// <summary>Who withdrew the notice, why and when; null where it was not withdrawn.</summary>
    public required ReasonedDecisionSnapshot? Withdrawal { get; init; }
}

/// <summary>The content of an onboarding notice: the stored form of a <see cref="NoticeContent.CustomerOnboarding"/>.</summary>
public sealed record NoticeOnboardingRow : DomainValue
{
    /// <summary>Why the form is filled in: <c>NewCustomer</c>, <c>ReturningCustomer</c> or <c>SettlementChange</c>.</summary>
    public required string Trigger { get; init; }
    /// <summary>The name of the new settlement method.</summary>
    public required string Settlement { get; init; }
    /// <summary>The name of the earlier settlement method; null where there is none or it is not known.</summary>
    public required string? Previous { get; init; }
    /// <summary>Why the settlement method changes, in words; present exactly for a change.</summary>
    public required string? Reason { get; init; }
    /// <summary>The first day of the new settlement method.</summary>
    public required LocalDate From { get; init; }
}

/// <summary>The content of a pickup notice: the stored form of a <see cref="NoticeContent.PickupRequest"/>.</summary>
public sealed record NoticePickupRow : DomainValue
{
    /// <summary>The address of the pickup.</summary>
    public required string Address { get; init; }
    /// <summary>The goods to be picked up.</summary>
    public required string Goods { get; init; }
    /// <summary>The quantity of the goods, in the customer's words.</summary>
    public required string Quantity { get; init; }
    /// <summary>The start of the time for the pickup.</summary>
    public required Instant NotBefore { get; init; }
    /// <summary>The end of the time for the pickup, not included.</summary>
    public required Instant Before { get; init; }
    /// <summary>The checks of the company's conditions for a pickup.</summary>
    public required IReadOnlyList<NoticeCheckRow> Checks { get; init; }
}

/// <summary>The check of one condition for a pickup: the stored form of a <see cref="PickupCheck"/>.</summary>
public sealed record NoticeCheckRow : DomainValue
{
    /// <summary>The id of the condition, given by the host.</summary>
    public required string Condition { get; init; }
    /// <summary>The name of the condition in Chinese.</summary>
    public required string Chinese { get; init; }
    /// <summary>The name of the condition in English.</summary>
    public required string English { get; init; }
    /// <summary>Whether the request meets the condition; null where that was not checked.</summary>
    public required bool? IsMet { get; init; }
}

/// <summary>The content of an arrears consent: the stored form of an <see cref="NoticeContent.ArrearsRequest"/>.</summary>
public sealed record NoticeArrearsRow : DomainValue
{
    /// <summary>The name of the customer's settlement method.</summary>
    public required string Settlement { get; init; }
    /// <summary>The host's reference to the debt.</summary>
    public required string Debt { get; init; }
    /// <summary>The amount to be owed, in fen, more than zero.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The last day by which the customer has promised to pay.</summary>
    public required LocalDate PromisedOn { get; init; }
    /// <summary>What makes the case special, in words.</summary>
    public required string Reason { get; init; }
}

/// <summary>The content of a memo on special handling: the stored form of a <see cref="NoticeContent.SpecialHandling"/>.</summary>
public sealed record NoticeHandlingRow : DomainValue
{
    /// <summary>The special handling that is asked for.</summary>
    public required string Demand { get; init; }
    /// <summary>The first day of the special handling.</summary>
    public required LocalDate From { get; init; }
}

/// <summary>The content of a memo on a rate: the stored form of a <see cref="NoticeContent.RateAdjustment"/>.</summary>
public sealed record NoticeRateRow : DomainValue
{
    /// <summary>The route and unit that the rate is for.</summary>
    public required string Service { get; init; }
    /// <summary>The rate so far, in fen, more than zero.</summary>
    public required long OldFen { get; init; }
    /// <summary>The new rate, in fen, more than zero.</summary>
    public required long NewFen { get; init; }
    /// <summary>The first day of the new rate.</summary>
    public required LocalDate From { get; init; }
    /// <summary>Why the rate is adjusted, in words.</summary>
    public required string Reason { get; init; }
}

/// <summary>The content of a memo on free carriage: the stored form of a <see cref="NoticeContent.FreeCarriageGrant"/>.</summary>
public sealed record NoticeFreeCarriageRow : DomainValue
{
    /// <summary>The goods or route carried free of charge.</summary>
    public required string Service { get; init; }
    /// <summary>The first day of free carriage.</summary>
    public required LocalDate From { get; init; }
    /// <summary>Why the carriage is free, in words.</summary>
    public required string Reason { get; init; }
}

/// <summary>The manager's approval and its extent: the stored form of a <see cref="NoticeApproval"/>.</summary>
public sealed record NoticeApprovalRow : DomainValue
{
    /// <summary>The name of the <see cref="Staffing.Matter"/> that was decided.</summary>
    public required string Matter { get; init; }
    /// <summary>The person who approved, in the position held then.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>The moment of the approval.</summary>
    public required Instant At { get; init; }
    /// <summary>The name of the approved settlement method; present exactly where a settlement was approved.</summary>
    public required string? Method { get; init; }
    /// <summary>The largest amount that may be owed, in fen; present exactly where arrears were approved.</summary>
    public required long? LimitFen { get; init; }
    /// <summary>The last day that the customer may promise for his payment; null where none was named.</summary>
    public required LocalDate? LatestPromise { get; init; }
    /// <summary>The lowest allowed rate, in fen; present exactly where a lower rate was approved.</summary>
    public required long? FloorFen { get; init; }
}

/// <summary>The stub of one department, with signature and filings: the stored form of a <see cref="Stub"/> and its
/// <see cref="Notices.Department"/>.</summary>
public sealed record NoticeStubRow : DomainValue
{
    /// <summary>The id of the department, given by the host.</summary>
    public required string Department { get; init; }
    /// <summary>The name of the department.</summary>
    public required string Name { get; init; }
    /// <summary>The id of the head of the department on the day of issue.</summary>
    public required string Head { get; init; }
    /// <summary>The ids of the persons whom the head had named to sign in his place; empty where there were none.</summary>
    public required IReadOnlyList<string> Delegates { get; init; }
    /// <summary>The signature under the stub; null while nobody has signed.</summary>
    public required NoticeSignatureRow? Signature { get; init; }
    /// <summary>The filings of the stub, one for each place, in the order of its moves.</summary>
    public required IReadOnlyList<NoticeFilingRow> Filings { get; init; }
}

/// <summary>A stored signature (签字): who signed, and when.</summary>
public sealed record NoticeSignatureRow : DomainValue
{
    /// <summary>The person who signed, in the position held then.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>The moment of the signature.</summary>
    public required Instant At { get; init; }
}

/// <summary>One filing of a stub at a place: the stored form of a <see cref="StubFiling"/>.</summary>
public sealed record NoticeFilingRow : DomainValue
{
    /// <summary>The place where the stub was filed.</summary>
    public required string Place { get; init; }
    /// <summary>The person who keeps the stub.</summary>
    public required StaffMemberSnapshot Keeper { get; init; }
    /// <summary>When the stub was filed at this place.</summary>
    public required Instant At { get; init; }
    /// <summary>The last day on which the stub is kept; null where none was set.</summary>
    public required LocalDate? RetainedUntil { get; init; }
}
