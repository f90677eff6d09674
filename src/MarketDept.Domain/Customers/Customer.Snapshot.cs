using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

/// <summary>The customer as primitives and NodaTime values, to be stored (客户快照). Events that were not taken yet are not part of it. The owner is
/// not part of it: he is derived.</summary>
/// <remarks>It holds contact data. Two snapshots are compared by their stored text; the equality of the record compares lists
/// by reference.</remarks>
public sealed record CustomerSnapshot : AggregateSnapshot
{
    /// <summary>The id of the record, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The moment of the last recorded step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The name of the customer, as written.</summary>
    public required string Name { get; init; }
    /// <summary>The unified social credit code; null where there is none or it is not known.</summary>
    public required string? CreditCode { get; init; }
    /// <summary>The telephone numbers in full, with their extensions; may be empty. Contact data.</summary>
    public required IReadOnlyList<string> Phones { get; init; }
    /// <summary>When name, credit code and telephones were last recorded.</summary>
    public required Instant IdentitySince { get; init; }
    /// <summary>When the record was opened.</summary>
    public required Instant RegisteredAt { get; init; }
    /// <summary>The id of the salesperson who gathered the customer's data.</summary>
    public required string GatheredBy { get; init; }
    /// <summary>The channel through which the data came.</summary>
    public required string GatheredThrough { get; init; }
    /// <summary>The name of the <see cref="CustomerStage"/>.</summary>
    public required string Stage { get; init; }
    /// <summary>When the customer entered the present stage.</summary>
    public required Instant StageSince { get; init; }
    /// <summary>The latest report of the customer's interest; null where there is none.</summary>
    public required CustomerInterestRow? Interest { get; init; }
    /// <summary>The id of the collector in charge; null where there is none.</summary>
    public required string? Collector { get; init; }
    /// <summary>When the collector was put in charge; null exactly where there is none.</summary>
    public required Instant? CollectorSince { get; init; }
    /// <summary>The code of the customer's region; null where it is not known.</summary>
    public required string? Region { get; init; }
    /// <summary>When the region was recorded; null exactly where it is not known.</summary>
    public required Instant? RegionSince { get; init; }
    /// <summary>The decision whether the customer is served outside the delivery area; null where there is none.</summary>
    public required CustomerAreaRow? Area { get; init; }
    /// <summary>The id of the record into which this one was merged; null where it was not.</summary>
    public required string? MergedInto { get; init; }
    /// <summary>The company's terms of ownership for this record.</summary>
    public required CustomerOwnershipTermsRow OwnershipTerms { get; init; }
    /// <summary>The settlement terms, in the order of recording.</summary>
    public required IReadOnlyList<CustomerSettlementRow> Settlements { get; init; }
    /// <summary>The contacts with the customer, in the order of entry.</summary>
    public required IReadOnlyList<CustomerContactRow> Contacts { get; init; }
    /// <summary>The transfers of the customer by decision, in the order of entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Transfers { get; init; }
    /// <summary>The arbitrations between claimants, in the order of entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Arbitrations { get; init; }
    /// <summary>The ends of ownership, in the order of entry.</summary>
    public required IReadOnlyList<CustomerOwnershipRow> Ends { get; init; }
    /// <summary>The merges with other records, in the order of entry.</summary>
    public required IReadOnlyList<CustomerMergeRow> Merges { get; init; }
}

/// <summary>The stored decision whether a customer is served outside the delivery area (范围外客户行).</summary>
public sealed record CustomerAreaRow : DomainValue
{
    /// <summary>The code of the region that the decision is about.</summary>
    public required string Region { get; init; }
    /// <summary>Whether the customer is served in that region.</summary>
    public required bool IsServed { get; init; }
    /// <summary>Who decided, why and when.</summary>
    public required ReasonedDecisionSnapshot Decision { get; init; }
}

/// <summary>The company's terms of ownership for one record: the stored form of <see cref="Ownership.OwnershipTerms"/>.</summary>
public sealed record CustomerOwnershipTermsRow : DomainValue
{
    /// <summary>Whether the first attempt, such as an unanswered call, founds a claim.</summary>
    public required bool FirstAttemptCounts { get; init; }
    /// <summary>How late a contact may be recorded and still count from its own time, not negative; null: without limit.</summary>
    public required Duration? RecordingGrace { get; init; }
    /// <summary>Whether a manager's contact founds a claim too.</summary>
    public required bool ManagerMayOwn { get; init; }
    /// <summary>How long an owner may be silent and still be protected, more than zero; null: without limit.</summary>
    public required Duration? ProtectedSilence { get; init; }
}

/// <summary>A report on an interested customer: the stored form of an <see cref="InterestReport"/>.</summary>
public sealed record CustomerInterestRow
{
    /// <summary>The id of the person who reported.</summary>
    public required string By { get; init; }
    /// <summary>The leader who got the report, in the position held then.</summary>
    public required StaffMemberSnapshot To { get; init; }
    /// <summary>The moment of the report.</summary>
    public required Instant ReportedAt { get; init; }
    /// <summary>The contact person at the customer; null where not known. Contact data.</summary>
    public required string? ContactPerson { get; init; }
    /// <summary>What the customer needs carried or stored, in words; null where not known.</summary>
    public required string? Demand { get; init; }
    /// <summary>The name of the <see cref="SettlementMethod"/> that the customer expects; null where not known.</summary>
    public required string? ExpectedSettlement { get; init; }
    /// <summary>The route or area that the customer asks for; null where not known.</summary>
    public required string? Route { get; init; }
    /// <summary>The person who reported, without contact data.</summary>
    public override string ToString() => By;
}

/// <summary>How the customer pays from a first day on: the stored form of a <see cref="SettlementTerm"/>.</summary>
public sealed record CustomerSettlementRow : DomainValue
{
    /// <summary>The id of the record that the term belongs to.</summary>
    public required string Customer { get; init; }
    /// <summary>The name of the agreed <see cref="SettlementMethod"/>.</summary>
    public required string Method { get; init; }
    /// <summary>The first day on which the customer pays by the method.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The moment at which the term was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The id of the notice that the term comes from; null where it was taken over without a notice.</summary>
    public required string? Notice { get; init; }
}

/// <summary>One contact with a customer: the stored form of a <see cref="Contact"/>.</summary>
public sealed record CustomerContactRow
{
    /// <summary>The id of the entry, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the record under which the contact was logged.</summary>
    public required string Customer { get; init; }
    /// <summary>The id of the employee who had the contact.</summary>
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
    /// <summary>What the contact was about, in words; null where nothing was written or the note was blanked.</summary>
    public required string? Note { get; init; }
    /// <summary>Whether the note was blanked because a person asked for it.</summary>
    public required bool IsBlanked { get; init; }
    /// <summary>The company's material that was passed on; empty where there was none.</summary>
    public required IReadOnlyList<string> Material { get; init; }
    /// <summary>Record and id, without the note.</summary>
    public override string ToString() => $"{Customer}/{Id}";
}

/// <summary>A transfer, an arbitration or the end of an ownership: the stored form of an <see cref="OwnershipDecision"/>.</summary>
public sealed record CustomerOwnershipRow : DomainValue
{
    /// <summary>The id of the record of the customer whom the decision is about.</summary>
    public required string Customer { get; init; }
    /// <summary>The id of the salesperson who gains the customer, or whose ownership ends.</summary>
    public required string Staff { get; init; }
    /// <summary>The id of the person who decided.</summary>
    public required string By { get; init; }
    /// <summary>The moment of the decision.</summary>
    public required Instant At { get; init; }
    /// <summary>The rank among several decisions of one instant, from 0.</summary>
    public required int Sequence { get; init; }
}

/// <summary>The merge of two records of one customer: the stored form of a <see cref="RecordMerge"/>.</summary>
public sealed record CustomerMergeRow : DomainValue
{
    /// <summary>The id of the record that is merged away.</summary>
    public required string From { get; init; }
    /// <summary>The id of the record that stays.</summary>
    public required string Into { get; init; }
    /// <summary>When the records were merged.</summary>
    public required Instant At { get; init; }
    /// <summary>The id of the person who decided; null where only two logs were united.</summary>
    public required string? By { get; init; }
}
