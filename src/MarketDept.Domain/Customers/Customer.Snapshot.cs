using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

/// <summary>The customer as primitives and NodaTime values, to be stored (客户快照). Events that were not taken yet are not part of it. The owner is
/// not part of it: he is derived.</summary>
/// <remarks>It holds contact data. Two snapshots are compared by their stored text; the equality of the record compares lists
/// by reference.</remarks>
public sealed record CustomerSnapshot : AggregateSnapshot
{
    /// <summary>The record's id.</summary>
    public required string Id { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The name, as written.</summary>
    public required string Name { get; init; }
    /// <summary>The credit code; null where there is none.</summary>
    public required string? CreditCode { get; init; }
    /// <summary>The telephones in full, with their extensions.</summary>
    public required IReadOnlyList<string> Phones { get; init; }
    /// <summary>When name, credit code and telephones were last recorded.</summary>
    public required Instant IdentitySince { get; init; }
    /// <summary>When the record was opened.</summary>
    public required Instant RegisteredAt { get; init; }
    /// <summary>The salesperson who gathered the customer's data.</summary>
    public required string GatheredBy { get; init; }
    /// <summary>The channel through which the data came.</summary>
    public required string GatheredThrough { get; init; }
    /// <summary>The name of the <see cref="CustomerStage"/>.</summary>
    public required string Stage { get; init; }
    /// <summary>When the customer entered the stage.</summary>
    public required Instant StageSince { get; init; }
    /// <summary>The report of interest; null where there is none.</summary>
    public required CustomerInterestRow? Interest { get; init; }
    /// <summary>The collector in charge; null where there is none.</summary>
    public required string? Collector { get; init; }
    /// <summary>When the collector was put in charge; null exactly where there is none.</summary>
    public required Instant? CollectorSince { get; init; }
    /// <summary>The code of the region; null where it is not known.</summary>
    public required string? Region { get; init; }
    /// <summary>When the region was recorded; null exactly where it is not known.</summary>
    public required Instant? RegionSince { get; init; }
    /// <summary>The decision whether he is served outside the delivery area; null where there is none.</summary>
    public required CustomerAreaRow? Area { get; init; }
    /// <summary>The record into which this one was merged; null where it was not.</summary>
    public required string? MergedInto { get; init; }
    /// <summary>The company's terms of ownership for this record.</summary>
    public required CustomerOwnershipTermsRow OwnershipTerms { get; init; }
    /// <summary>The settlement terms, in the order of recording.</summary>
    public required IReadOnlyList<CustomerSettlementRow> Settlements { get; init; }
    /// <summary>The contacts, in the order of entry.</summary>
    public required IReadOnlyList<CustomerContactRow> Contacts { get; init; }
    /// <summary>The transfers, in the order of entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Transfers { get; init; }
    /// <summary>The arbitrations, in the order of entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Arbitrations { get; init; }
    /// <summary>The ends of ownership, in the order of entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Ends { get; init; }
    /// <summary>The merges with other records, in the order of entry.</summary>
    public required IReadOnlyList<CustomerMergeRow> Merges { get; init; }
}

/// <summary>The decision whether a customer is served outside the delivery area, stored (范围外客户行).</summary>
public sealed record CustomerAreaRow : DomainValue
{
    /// <summary>The code of the region that the decision is about.</summary>
    public required string Region { get; init; }
    /// <summary>Whether the customer is served there.</summary>
    public required bool IsServed { get; init; }
    /// <summary>Who decided, why and when.</summary>
    public required ReasonedDecisionSnapshot Decision { get; init; }
}

/// <summary>The <see cref="Ownership.OwnershipTerms"/> of a record, stored; each part as there.</summary>
public sealed record CustomerOwnershipTermsRow : DomainValue
{
    /// <summary>Whether the first attempt, such as an unanswered call, founds a claim.</summary>
    public required bool FirstAttemptCounts { get; init; }
    /// <summary>How late a contact may be recorded and still count from its own time; null: without limit.</summary>
    public required Duration? RecordingGrace { get; init; }
    /// <summary>Whether a manager's contact founds a claim too.</summary>
    public required bool ManagerMayOwn { get; init; }
    /// <summary>How long an owner may be silent and still be protected; null: without limit.</summary>
    public required Duration? ProtectedSilence { get; init; }
}

/// <summary>The stored form of a <see cref="InterestReport"/>, member by member.</summary>
public sealed record CustomerInterestRow
{
    /// <summary>The person who reported.</summary>
    public required string By { get; init; }
    /// <summary>The leader to whom it was reported.</summary>
    public required StaffMemberSnapshot To { get; init; }
    /// <summary>When it was reported.</summary>
    public required Instant ReportedAt { get; init; }
    /// <summary>The contact person at the customer; contact data.</summary>
    public required string? ContactPerson { get; init; }
    /// <summary>What the customer needs carried or stored.</summary>
    public required string? Demand { get; init; }
    /// <summary>The name of the expected <see cref="SettlementMethod"/>.</summary>
    public required string? ExpectedSettlement { get; init; }
    /// <summary>The route or area.</summary>
    public required string? Route { get; init; }
    /// <summary>The person who reported, without contact data.</summary>
    public override string ToString() => By;
}

/// <summary>The stored form of a <see cref="SettlementTerm"/>, member by member.</summary>
public sealed record CustomerSettlementRow : DomainValue
{
    /// <summary>The record that the term belongs to.</summary>
    public required string Customer { get; init; }
    /// <summary>The name of the <see cref="SettlementMethod"/>.</summary>
    public required string Method { get; init; }
    /// <summary>The first day of the term.</summary>
    public required LocalDate From { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The id of the notice that the term comes from; null where it was taken over without a notice.</summary>
    public required string? Notice { get; init; }
}

/// <summary>The stored form of a <see cref="Contact"/>, member by member.</summary>
public sealed record CustomerContactRow
{
    /// <summary>The entry's id.</summary>
    public required string Id { get; init; }
    /// <summary>The record under which it was logged.</summary>
    public required string Customer { get; init; }
    /// <summary>The employee who had the contact.</summary>
    public required string Staff { get; init; }
    /// <summary>The name of the position that the employee held then.</summary>
    public required string Position { get; init; }
    /// <summary>When the contact took place.</summary>
    public required Instant At { get; init; }
    /// <summary>When the contact was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>Whether the contact was two-way: the customer answered or came in.</summary>
    public required bool IsTwoWay { get; init; }
    /// <summary>The name of the <see cref="ContactChannel"/>.</summary>
    public required string Channel { get; init; }
    /// <summary>What the contact was about; null where nothing was written.</summary>
    public required string? Note { get; init; }
    /// <summary>Whether the note was blanked on request.</summary>
    public required bool IsBlanked { get; init; }
    /// <summary>The company's material that was passed on.</summary>
    public required IReadOnlyList<string> Material { get; init; }
    /// <summary>Record and id, without the note.</summary>
    public override string ToString() => $"{Customer}/{Id}";
}

/// <summary>The stored form of a <see cref="OwnershipDecision"/>, member by member.</summary>
public sealed record CustomerOwnershipRow : DomainValue
{
    /// <summary>The customer's record.</summary>
    public required string Customer { get; init; }
    /// <summary>The salesperson who gains the customer, or whose ownership ends.</summary>
    public required string Staff { get; init; }
    /// <summary>The person who decided.</summary>
    public required string By { get; init; }
    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }
    /// <summary>The rank among several decisions of one instant, from 0.</summary>
    public required int Sequence { get; init; }
}

/// <summary>The stored form of a <see cref="RecordMerge"/>, member by member.</summary>
public sealed record CustomerMergeRow : DomainValue
{
    /// <summary>The record that is merged away.</summary>
    public required string From { get; init; }
    /// <summary>The record that stays.</summary>
    public required string Into { get; init; }
    /// <summary>When the records were merged.</summary>
    public required Instant At { get; init; }
    /// <summary>The person who decided; null where only two logs were united.</summary>
    public required string? By { get; init; }
}
