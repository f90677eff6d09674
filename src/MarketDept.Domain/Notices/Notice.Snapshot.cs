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
    /// <summary>The name of the <see cref="NoticeStatus"/>, which goes with the steps that follow.</summary>
    public required string Status { get; init; }
    /// <summary>The number on the form.</summary>
    public required string Number { get; init; }
    /// <summary>Which customer it is about.</summary>
    public required string Customer { get; init; }
    /// <summary>A customer comes, comes back, or changes settlement; null for another content.</summary>
    public required NoticeOnboardingRow? Onboarding { get; init; }
    /// <summary>A pickup; null for another content.</summary>
    public required NoticePickupRow? Pickup { get; init; }
    /// <summary>Arrears; null for another content.</summary>
    public required NoticeArrearsRow? Arrears { get; init; }
    /// <summary>Special handling; null for another content.</summary>
    public required NoticeHandlingRow? Handling { get; init; }
    /// <summary>An adjusted rate; null for another content.</summary>
    public required NoticeRateRow? Rate { get; init; }
    /// <summary>Free carriage; null for another content.</summary>
    public required NoticeFreeCarriageRow? FreeCarriage { get; init; }
    /// <summary>Who filled it in.</summary>
    public required StaffMemberSnapshot Handler { get; init; }
    /// <summary>When it was filled in.</summary>
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
    /// <summary>That the pickup was refused; null where it was not.</summary>
    public required ReasonedDecisionSnapshot? PickupRefusal { get; init; }
    /// <summary>That the notice was withdrawn; null where it was not.</summary>
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
    /// <summary>From which day.</summary>
    public required LocalDate From { get; init; }
}

/// <summary>A <see cref="NoticeContent.PickupRequest"/>, stored.</summary>
public sealed record NoticePickupRow : DomainValue
{
    /// <summary>Where.</summary>
    public required string Address { get; init; }
    /// <summary>What.</summary>
    public required string Goods { get; init; }
    /// <summary>How much.</summary>
    public required string Quantity { get; init; }
    /// <summary>The start of the time window.</summary>
    public required Instant NotBefore { get; init; }
    /// <summary>The end of the time window.</summary>
    public required Instant Before { get; init; }
    /// <summary>What was checked.</summary>
    public required IReadOnlyList<NoticeCheckRow> Checks { get; init; }
}

/// <summary>A <see cref="PickupCheck"/>, stored.</summary>
public sealed record NoticeCheckRow : DomainValue
{
    /// <summary>The host's id of the condition.</summary>
    public required string Condition { get; init; }
    /// <summary>Its name in Chinese.</summary>
    public required string Chinese { get; init; }
    /// <summary>Its name in English.</summary>
    public required string English { get; init; }
    /// <summary>Whether it is met; null where that was not checked.</summary>
    public required bool? IsMet { get; init; }
}

/// <summary>An <see cref="NoticeContent.ArrearsRequest"/>, stored.</summary>
public sealed record NoticeArrearsRow : DomainValue
{
    /// <summary>The name of the customer's method.</summary>
    public required string Settlement { get; init; }
    /// <summary>Which debt.</summary>
    public required string Debt { get; init; }
    /// <summary>How much, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>By which day.</summary>
    public required LocalDate PromisedOn { get; init; }
    /// <summary>What makes the case special.</summary>
    public required string Reason { get; init; }
}

/// <summary>A <see cref="NoticeContent.SpecialHandling"/>, stored.</summary>
public sealed record NoticeHandlingRow : DomainValue
{
    /// <summary>What is asked for.</summary>
    public required string Demand { get; init; }
    /// <summary>From which day.</summary>
    public required LocalDate From { get; init; }
}

/// <summary>A <see cref="NoticeContent.RateAdjustment"/>, stored.</summary>
public sealed record NoticeRateRow : DomainValue
{
    /// <summary>Of what.</summary>
    public required string Service { get; init; }
    /// <summary>The rate so far, in fen.</summary>
    public required long OldFen { get; init; }
    /// <summary>The new rate, in fen.</summary>
    public required long NewFen { get; init; }
    /// <summary>From which day.</summary>
    public required LocalDate From { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>A <see cref="NoticeContent.FreeCarriageGrant"/>, stored.</summary>
public sealed record NoticeFreeCarriageRow : DomainValue
{
    /// <summary>What is carried for nothing.</summary>
    public required string Service { get; init; }
    /// <summary>From which day.</summary>
    public required LocalDate From { get; init; }
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>A <see cref="NoticeApproval"/>, stored.</summary>
public sealed record NoticeApprovalRow : DomainValue
{
    /// <summary>The name of what was decided.</summary>
    public required string Matter { get; init; }
    /// <summary>Who approved.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When.</summary>
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
    /// <summary>The host's id of the department.</summary>
    public required string Department { get; init; }
    /// <summary>The name in Chinese and English.</summary>
    public required string Name { get; init; }
    /// <summary>Who headed it on the day of issue.</summary>
    public required string Head { get; init; }
    /// <summary>Whom the head had named.</summary>
    public required IReadOnlyList<string> Delegates { get; init; }
    /// <summary>The signature; null while there is none.</summary>
    public required NoticeSignatureRow? Signature { get; init; }
    /// <summary>Where it was put.</summary>
    public required IReadOnlyList<NoticeFilingRow> Filings { get; init; }
}

/// <summary>A signature (签字), stored.</summary>
public sealed record NoticeSignatureRow : DomainValue
{
    /// <summary>Who signed.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
}

/// <summary>A <see cref="StubFiling"/>, stored.</summary>
public sealed record NoticeFilingRow : DomainValue
{
    /// <summary>Where it lies.</summary>
    public required string Place { get; init; }
    /// <summary>Who keeps it.</summary>
    public required StaffMemberSnapshot Keeper { get; init; }
    /// <summary>When it was put there.</summary>
    public required Instant At { get; init; }
    /// <summary>The last day on which it has to be kept; null where none was set.</summary>
    public required LocalDate? RetainedUntil { get; init; }
}
