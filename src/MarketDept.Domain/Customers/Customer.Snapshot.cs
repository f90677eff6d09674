using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

/// <summary>The customer as primitives and NodaTime values, to be stored (客户快照). Events not taken yet are no part of it, and no owner is.</summary>
/// <remarks>It holds contact data. Two snapshots are compared by their stored text; the equality of the record compares lists
/// by reference.</remarks>
public sealed record CustomerSnapshot : AggregateSnapshot
{
    /// <summary>The record's id.</summary>
    public required string Id { get; init; }
    /// <summary>When the last step was made.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The name, as written.</summary>
    public required string Name { get; init; }
    /// <summary>The credit code; null where there is none.</summary>
    public required string? CreditCode { get; init; }
    /// <summary>The telephones in full, with their extensions.</summary>
    public required IReadOnlyList<string> Phones { get; init; }
    /// <summary>Since when name, credit code and telephones are recorded so.</summary>
    public required Instant IdentitySince { get; init; }
    /// <summary>When the record was opened.</summary>
    public required Instant RegisteredAt { get; init; }
    /// <summary>Who gathered the customer's data.</summary>
    public required string GatheredBy { get; init; }
    /// <summary>Through which channel.</summary>
    public required string GatheredThrough { get; init; }
    /// <summary>The name of the <see cref="CustomerStage"/>.</summary>
    public required string Stage { get; init; }
    /// <summary>Since when the customer stands there.</summary>
    public required Instant StageSince { get; init; }
    /// <summary>The report of interest; null where there is none.</summary>
    public required CustomerInterestRow? Interest { get; init; }
    /// <summary>The collector in charge; null where there is none.</summary>
    public required string? Collector { get; init; }
    /// <summary>Since when he is; null exactly where there is none.</summary>
    public required Instant? CollectorSince { get; init; }
    /// <summary>The code of the region; null where it is not known.</summary>
    public required string? Region { get; init; }
    /// <summary>Since when that is known; null exactly where it is not.</summary>
    public required Instant? RegionSince { get; init; }
    /// <summary>The decision whether he is served outside the delivery area; null where there is none.</summary>
    public required CustomerAreaRow? Area { get; init; }
    /// <summary>The record into which this one was merged; null where it was not.</summary>
    public required string? MergedInto { get; init; }
    /// <summary>By which terms it is judged whose the customer is.</summary>
    public required CustomerOwnershipTermsRow OwnershipTerms { get; init; }
    /// <summary>The settlement terms, in the order of their recording.</summary>
    public required IReadOnlyList<CustomerSettlementRow> Settlements { get; init; }
    /// <summary>The contacts, in the order of their entry.</summary>
    public required IReadOnlyList<CustomerContactRow> Contacts { get; init; }
    /// <summary>The transfers, in the order of their entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Transfers { get; init; }
    /// <summary>The arbitrations, in the order of their entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Arbitrations { get; init; }
    /// <summary>The ends of ownerships, in the order of their entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Ends { get; init; }
    /// <summary>The records merged, in the order of their entry.</summary>
    public required IReadOnlyList<CustomerMergeRow> Merges { get; init; }
}

/// <summary>The decision whether a customer is served outside the delivery area, stored (范围外客户行).</summary>
public sealed record CustomerAreaRow : DomainValue
{
    /// <summary>The code of the region that was decided on.</summary>
    public required string Region { get; init; }
    /// <summary>Whether he is served there.</summary>
    public required bool IsServed { get; init; }
    /// <summary>Who decided, why and when.</summary>
    public required ReasonedDecisionSnapshot Decision { get; init; }
}

/// <summary>The <see cref="Ownership.OwnershipTerms"/> of a record, stored; each part as there.</summary>
public sealed record CustomerOwnershipTermsRow : DomainValue
{
    /// <summary>Whether the first attempt founds a claim.</summary>
    public required bool FirstAttemptCounts { get; init; }
    /// <summary>How late a contact may be recorded and still count from when it was; null: without limit.</summary>
    public required Duration? RecordingGrace { get; init; }
    /// <summary>Whether a manager's contact founds a claim too.</summary>
    public required bool ManagerMayOwn { get; init; }
    /// <summary>How long an owner may be silent and still be protected; null: he is for good.</summary>
    public required Duration? ProtectedSilence { get; init; }
}

/// <summary>An <see cref="InterestReport"/>, stored; each part as there.</summary>
public sealed record CustomerInterestRow
{
    /// <summary>Who reported.</summary>
    public required string By { get; init; }
    /// <summary>To whom it was reported.</summary>
    public required StaffMemberSnapshot To { get; init; }
    /// <summary>When.</summary>
    public required Instant ReportedAt { get; init; }
    /// <summary>Whom to talk to.</summary>
    public required string? ContactPerson { get; init; }
    /// <summary>What is needed.</summary>
    public required string? Demand { get; init; }
    /// <summary>The name of the method.</summary>
    public required string? ExpectedSettlement { get; init; }
    /// <summary>The route or area.</summary>
    public required string? Route { get; init; }
    /// <summary>Who reported, without contact data.</summary>
    public override string ToString() => By;
}

/// <summary>A <see cref="SettlementTerm"/>, stored; each part as there.</summary>
public sealed record CustomerSettlementRow : DomainValue
{
    /// <summary>The record whose term it is.</summary>
    public required string Customer { get; init; }
    /// <summary>The name of the method.</summary>
    public required string Method { get; init; }
    /// <summary>The first day of it.</summary>
    public required LocalDate From { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The id of the notice that it comes from; null where it was taken over without one.</summary>
    public required string? Notice { get; init; }
}

/// <summary>A <see cref="Contact"/>, stored; each part as there.</summary>
public sealed record CustomerContactRow
{
    /// <summary>The entry's id.</summary>
    public required string Id { get; init; }
    /// <summary>The record under which it was logged.</summary>
    public required string Customer { get; init; }
    /// <summary>Who had it.</summary>
    public required string Staff { get; init; }
    /// <summary>The name of the position he held then.</summary>
    public required string Position { get; init; }
    /// <summary>When it was.</summary>
    public required Instant At { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>Whether the customer answered or came in.</summary>
    public required bool IsTwoWay { get; init; }
    /// <summary>The name of the channel.</summary>
    public required string Channel { get; init; }
    /// <summary>What it was about; null where nothing was written.</summary>
    public required string? Note { get; init; }
    /// <summary>Whether its note was blanked on request.</summary>
    public required bool IsBlanked { get; init; }
    /// <summary>What of the company's material was passed on.</summary>
    public required IReadOnlyList<string> Material { get; init; }
    /// <summary>Record and id, without the note.</summary>
    public override string ToString() => $"{Customer}/{Id}";
}

/// <summary>An <see cref="OwnershipDecision"/>, stored; each part as there.</summary>
public sealed record CustomerOwnershipRow : DomainValue
{
    /// <summary>The record.</summary>
    public required string Customer { get; init; }
    /// <summary>Who gains the customer, or whose ownership ends.</summary>
    public required string Staff { get; init; }
    /// <summary>Who decided.</summary>
    public required string By { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
    /// <summary>Which of several at one instant.</summary>
    public required int Sequence { get; init; }
}

/// <summary>A <see cref="RecordMerge"/>, stored; each part as there.</summary>
public sealed record CustomerMergeRow : DomainValue
{
    /// <summary>The record that is merged away.</summary>
    public required string From { get; init; }
    /// <summary>The record that stays.</summary>
    public required string Into { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
    /// <summary>Who decided; null where two logs were only united.</summary>
    public required string? By { get; init; }
}
