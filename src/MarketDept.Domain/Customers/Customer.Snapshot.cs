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

        /// <summary>The record into which this one was merged; null where it was not.</summary>
        public string? MergedInto { get; init; }

        /// <summary>The settlement terms, in the order of their recording.</summary>
        public required IReadOnlyList<SettlementRow> Settlements { get; init; }

        /// <summary>The contacts, in the order of their entry.</summary>
        public required IReadOnlyList<ContactRow> Contacts { get; init; }

        /// <summary>The transfers, in the order of their entry.</summary>
        public required IReadOnlyList<AwardRow> Transfers { get; init; }

        /// <summary>The arbitrations, in the order of their entry.</summary>
        public required IReadOnlyList<AwardRow> Arbitrations { get; init; }

        /// <summary>The records merged, in the order of their entry.</summary>
        public required IReadOnlyList<MergeRow> Merges { get; init; }
    }

    /// <summary>An <see cref="InterestReport"/>, stored.</summary>
    /// <param name="By">Who reported.</param>
    /// <param name="To">To whom.</param>
    /// <param name="ReportedAt">When.</param>
    /// <param name="ContactPerson">Whom to talk to.</param>
    /// <param name="Demand">What is needed.</param>
    /// <param name="ExpectedSettlement">The name of the method.</param>
    /// <param name="Route">The route or area.</param>
    public sealed record InterestRow(
        string By, StaffMember.Snapshot To, Instant ReportedAt, string? ContactPerson, string? Demand, string? ExpectedSettlement, string? Route);

    /// <summary>A <see cref="SettlementTerm"/>, stored.</summary>
    /// <param name="Customer">The record whose term it is.</param>
    /// <param name="Method">The name of the method.</param>
    /// <param name="From">The first day of it.</param>
    /// <param name="RecordedAt">When it was recorded.</param>
    /// <param name="Notice">The id of the notice that it comes from; null where it was taken over without one.</param>
    public sealed record SettlementRow(string Customer, string Method, LocalDate From, Instant RecordedAt, string? Notice);

    /// <summary>A <see cref="Contact"/>, stored.</summary>
    /// <param name="Id">The entry's id.</param>
    /// <param name="Customer">The record under which it was logged.</param>
    /// <param name="Staff">Who had it.</param>
    /// <param name="Position">The name of the position he held then.</param>
    /// <param name="At">When it was.</param>
    /// <param name="RecordedAt">When it was recorded.</param>
    /// <param name="IsTwoWay">Whether the customer answered or came in.</param>
    /// <param name="Channel">The name of the channel.</param>
    /// <param name="Note">What it was about; null where nothing was written.</param>
    /// <param name="Material">What of the company's material was passed on.</param>
    public sealed record ContactRow(
        string Id, string Customer, string Staff, string Position, Instant At, Instant RecordedAt, bool IsTwoWay, string Channel, string? Note,
        IReadOnlyList<string> Material);

    /// <summary>A <see cref="Transfer"/> or an <see cref="Arbitration"/>, stored.</summary>
    /// <param name="Customer">The record.</param>
    /// <param name="Gains">Who gains the customer.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="At">When.</param>
    /// <param name="Sequence">Which of several at one instant.</param>
    public sealed record AwardRow(string Customer, string Gains, string By, Instant At, int Sequence);

    /// <summary>A <see cref="RecordMerge"/>, stored.</summary>
    /// <param name="From">The record that is merged away.</param>
    /// <param name="Into">The record that stays.</param>
    /// <param name="At">When.</param>
    public sealed record MergeRow(string From, string Into, Instant At);
}
