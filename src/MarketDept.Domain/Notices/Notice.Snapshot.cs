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
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="NoticeStatus"/>, which must agree with the stored steps.</summary>
    public required string Status { get; init; }
    /// <summary>The number on the form.</summary>
    public required string Number { get; init; }
    /// <summary>The customer whom the notice is about.</summary>
    public required string Customer { get; init; }
    /// <summary>A new or returning customer or a changed settlement; null for another content.</summary>
    public required NoticeOnboardingRow? Onboarding { get; init; }
    /// <summary>A request for pickup; null for another content.</summary>
    public required NoticePickupRow? Pickup { get; init; }
    /// <summary>A request to owe; null for another content.</summary>
    public required NoticeArrearsRow? Arrears { get; init; }
    /// <summary>Special handling; null for another content.</summary>
    public required NoticeHandlingRow? Handling { get; init; }
    /// <summary>An adjusted rate; null for another content.</summary>
    public required NoticeRateRow? Rate { get; init; }
    /// <summary>Free carriage; null for another content.</summary>
    public required NoticeFreeCarriageRow? FreeCarriage { get; init; }
    /// <summary>The person who filled the form in.</summary>
    public required StaffMemberSnapshot Handler { get; init; }
    /// <summary>When the form was filled in.</summary>
    public required Instant DraftedAt { get; init; }
    /// <summary>The latest time of a step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The approval; null where there is none.</summary>
    public required NoticeApprovalRow? Approval { get; init; }
    /// <summary>When it was issued; null until then.</summary>
    public required Instant? IssuedAt { get; init; }
    /// <summary>The stubs; empty until it is issued, and for a pickup.</summary>
    public required IReadOnlyList<NoticeStubRow> Stubs { get; init; }
    /// <summary>The dispatcher's signature; null where there is none.</summary>
    public required NoticeSignatureRow? DispatcherSignature { get; init; }
    /// <summary>Who refused the pickup, why and when; null where it was not refused.</summary>
    public required ReasonedDecisionSnapshot? PickupRefusal { get; init; }
    /// <summary>Who withdrew the notice, why and when; null where it was not withdrawn.</summary>
    public required ReasonedDecisionSnapshot? Withdrawal { get; init; }
}

/// <summary>A <see cref="NoticeContent.CustomerOnboarding"/>, stored.</summary>
public sealed record NoticeOnboardingRow : DomainValue
{
    /// <summary>Why the form is filled in: <c>NewCustomer</c>, <c>ReturningCustomer</c> or <c>SettlementChange</c>.</summary>
    public required string Trigger { get; init; }
    /// <summary>The name of the new method.</summary>
    public required string Settlement { get; init; }
    /// <summary>The name of the earlier method; null where there is none or it is not known.</summary>
    public required string? Previous { get; init; }
    /// <summary>Why it changes; present exactly for a change.</summary>
    public required string? Reason { get; init; }
    /// <summary>The first day of the new method.</summary>
    public required LocalDate From { get; init; }
}

/// <summary>A <see cref="NoticeContent.PickupRequest"/>, stored.</summary>
public sealed record NoticePickupRow : DomainValue
{
    /// <summary>The address of the pickup.</summary>
    public required string Address { get; init; }
    /// <summary>The goods to be picked up.</summary>
    public required string Goods { get; init; }
    /// <summary>The quantity, in the customer's words.</summary>
    public required string Quantity { get; init; }
    /// <summary>The start of the time window.</summary>
    public required Instant NotBefore { get; init; }
    /// <summary>The end of the time window.</summary>
    public required Instant Before { get; init; }
    /// <summary>The checks of the company's conditions.</summary>
    public required IReadOnlyList<NoticeCheckRow> Checks { get; init; }
}

/// <summary>A <see cref="PickupCheck"/>, stored.</summary>
public sealed record NoticeCheckRow : DomainValue
{
    /// <summary>The id of the condition, given by the host.</summary>
    public required string Condition { get; init; }
    /// <summary>The name of the condition in Chinese.</summary>
    public required string Chinese { get; init; }
    /// <summary>The name of the condition in English.</summary>
    public required string English { get; init; }
    /// <summary>Whether it is met; null where that was not checked.</summary>
    public required bool? IsMet { get; init; }
}

/// <summary>An <see cref="NoticeContent.ArrearsRequest"/>, stored.</summary>
public sealed record NoticeArrearsRow : DomainValue
{
    /// <summary>The name of the customer's method.</summary>
    public required string Settlement { get; init; }
    /// <summary>The host's reference to the debt.</summary>
    public required string Debt { get; init; }
    /// <summary>The amount to be owed, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The last day by which the customer has promised to pay.</summary>
    public required LocalDate PromisedOn { get; init; }
    /// <summary>What makes the case special.</summary>
    public required string Reason { get; init; }
}

/// <summary>A <see cref="NoticeContent.SpecialHandling"/>, stored.</summary>
public sealed record NoticeHandlingRow : DomainValue
{
    /// <summary>The special handling that is asked for.</summary>
    public required string Demand { get; init; }
    /// <summary>The first day of the special handling.</summary>
    public required LocalDate From { get; init; }
}

/// <summary>A <see cref="NoticeContent.RateAdjustment"/>, stored.</summary>
public sealed record NoticeRateRow : DomainValue
{
    /// <summary>The route and unit that the rate is for.</summary>
    public required string Service { get; init; }
    /// <summary>The rate so far, in fen.</summary>
    public required long OldFen { get; init; }
    /// <summary>The new rate, in fen.</summary>
    public required long NewFen { get; init; }
    /// <summary>The first day of the new rate.</summary>
    public required LocalDate From { get; init; }
    /// <summary>Why the rate is adjusted.</summary>
    public required string Reason { get; init; }
}

/// <summary>A <see cref="NoticeContent.FreeCarriageGrant"/>, stored.</summary>
public sealed record NoticeFreeCarriageRow : DomainValue
{
    /// <summary>The goods or route carried free of charge.</summary>
    public required string Service { get; init; }
    /// <summary>The first day of free carriage.</summary>
    public required LocalDate From { get; init; }
    /// <summary>Why the carriage is free.</summary>
    public required string Reason { get; init; }
}

/// <summary>A <see cref="NoticeApproval"/>, stored.</summary>
public sealed record NoticeApprovalRow : DomainValue
{
    /// <summary>The name of the <see cref="Staffing.Matter"/> that was decided.</summary>
    public required string Matter { get; init; }
    /// <summary>The person who approved.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When it was approved.</summary>
    public required Instant At { get; init; }
    /// <summary>The method approved; present exactly for a settlement.</summary>
    public required string? Method { get; init; }
    /// <summary>The most that may be owed, in fen; present exactly for arrears.</summary>
    public required long? LimitFen { get; init; }
    /// <summary>The last day that may be promised; null where none was named.</summary>
    public required LocalDate? LatestPromise { get; init; }
    /// <summary>The lowest rate, in fen; present exactly for a rate.</summary>
    public required long? FloorFen { get; init; }
}

/// <summary>A <see cref="Stub"/> with its <see cref="Notices.Department"/>, stored.</summary>
public sealed record NoticeStubRow : DomainValue
{
    /// <summary>The id of the department, given by the host.</summary>
    public required string Department { get; init; }
    /// <summary>The name of the department.</summary>
    public required string Name { get; init; }
    /// <summary>The head of the department on the day of issue.</summary>
    public required string Head { get; init; }
    /// <summary>The persons whom the head had named to sign.</summary>
    public required IReadOnlyList<string> Delegates { get; init; }
    /// <summary>The signature; null while there is none.</summary>
    public required NoticeSignatureRow? Signature { get; init; }
    /// <summary>The filings, in the order in which the stub was moved.</summary>
    public required IReadOnlyList<NoticeFilingRow> Filings { get; init; }
}

/// <summary>A signature (签字), stored.</summary>
public sealed record NoticeSignatureRow : DomainValue
{
    /// <summary>The person who signed.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When it was signed.</summary>
    public required Instant At { get; init; }
}

/// <summary>A <see cref="StubFiling"/>, stored.</summary>
public sealed record NoticeFilingRow : DomainValue
{
    /// <summary>The place of the stub.</summary>
    public required string Place { get; init; }
    /// <summary>The keeper of the stub.</summary>
    public required StaffMemberSnapshot Keeper { get; init; }
    /// <summary>When the stub was filed there.</summary>
    public required Instant At { get; init; }
    /// <summary>The last day of retention; null where none was set.</summary>
    public required LocalDate? RetainedUntil { get; init; }
}
