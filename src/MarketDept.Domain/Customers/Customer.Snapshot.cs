using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>The customer as primitives and NodaTime values, to be stored (客户快照). Events not taken yet are no part of it, and no owner is.</summary>
    /// <remarks>It holds contact data. Two snapshots are compared by their stored text; the equality of the record compares lists
    /// by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The record's id.</summary>
        public required string Id { get; init; }
        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }
        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }
        /// <summary>The name, as written.</summary>
        public required string Name { get; init; }
        /// <summary>The credit code; null where there is none.</summary>
        public string? CreditCode { get; init; }
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
        public InterestRow? Interest { get; init; }
        /// <summary>The collector in charge; null where there is none.</summary>
        public string? Collector { get; init; }
        /// <summary>Since when he is; null exactly where there is none.</summary>
        public Instant? CollectorSince { get; init; }
        /// <summary>The code of the region; null where it is not known.</summary>
        public string? Region { get; init; }
        /// <summary>Since when that is known; null exactly where it is not.</summary>
        public Instant? RegionSince { get; init; }
        /// <summary>The decision whether he is served outside the delivery area; null where there is none.</summary>
        public AreaRow? Area { get; init; }
        /// <summary>The record into which this one was merged; null where it was not.</summary>
        public string? MergedInto { get; init; }
        /// <summary>The settlement terms, in the order of their recording.</summary>
        public required IReadOnlyList<SettlementRow> Settlements { get; init; }
        /// <summary>The contacts, in the order of their entry.</summary>
        public required IReadOnlyList<ContactRow> Contacts { get; init; }
        /// <summary>The transfers, in the order of their entry.</summary>
        public required IReadOnlyList<OwnershipRow> Transfers { get; init; }
        /// <summary>The arbitrations, in the order of their entry.</summary>
        public required IReadOnlyList<OwnershipRow> Arbitrations { get; init; }
        /// <summary>The ends of ownerships, in the order of their entry.</summary>
        public required IReadOnlyList<OwnershipRow> Ends { get; init; }
        /// <summary>The records merged, in the order of their entry.</summary>
        public required IReadOnlyList<MergeRow> Merges { get; init; }
        /// <summary>The record's id, without contact data.</summary>
        public override string ToString() => Id;
    }

    /// <summary>An <see cref="Domain.Customers.AreaDecision"/>, stored; each part as there.</summary>
    public sealed record AreaRow(string Region, bool IsServed, ReasonedDecision.Snapshot Decision);

    /// <summary>An <see cref="InterestReport"/>, stored; each part as there.</summary>
    public sealed record InterestRow(string By, Instant ReportedAt, string? ContactPerson, string? Demand, string? ExpectedSettlement, string? Route)
    {
        /// <summary>Who reported, without contact data.</summary>
        public override string ToString() => By;
    }

    /// <summary>A <see cref="SettlementTerm"/>, stored; each part as there.</summary>
    public sealed record SettlementRow(string Customer, string Method, LocalDate From, Instant RecordedAt, string? Notice);

    /// <summary>A <see cref="Contact"/>, stored; each part as there.</summary>
    public sealed record ContactRow(
        string Id, string Customer, string Staff, string Position, Instant At, Instant RecordedAt, bool IsTwoWay, string Channel, string? Note, bool IsBlanked)
    {
        /// <summary>Record and id, without the note.</summary>
        public override string ToString() => $"{Customer}/{Id}";
    }

    /// <summary>An <see cref="OwnershipDecision"/>, stored; each part as there.</summary>
    public sealed record OwnershipRow(string Customer, string Staff, string By, Instant At, int Sequence);

    /// <summary>A <see cref="RecordMerge"/>, stored; each part as there.</summary>
    public sealed record MergeRow(string From, string Into, Instant At, string? By);
}
