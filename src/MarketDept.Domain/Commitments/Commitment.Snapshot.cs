namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    /// <summary>The promise as primitives and NodaTime values, to be stored (承诺快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Amounts are in fen; positions, kinds and grounds their stable texts. Two snapshots are compared by their stored
    /// text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>To whom it was made.</summary>
        public required string Customer { get; init; }

        /// <summary>Who made it, at least one.</summary>
        public required IReadOnlyList<PromiserRow> By { get; init; }

        /// <summary>What was promised.</summary>
        public required TermsRow Terms { get; init; }

        /// <summary>When it was made.</summary>
        public required Instant MadeAt { get; init; }

        /// <summary>Whose own interest is at stake.</summary>
        public required IReadOnlyList<StaffMember.Snapshot> Interested { get; init; }

        /// <summary>Whatever else is known of it; null where nothing is.</summary>
        public string? Note { get; init; }

        /// <summary>The name of the <see cref="AuthorityGround"/> on which one who promised might decide himself, or not.</summary>
        public required string OwnAuthority { get; init; }

        /// <summary>When it was put on record.</summary>
        public required Instant RecordedAt { get; init; }

        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }

        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }

        /// <summary>The authorisations that it was held against, in the order of recording.</summary>
        public required IReadOnlyList<AuthorizationRow> Authorizations { get; init; }

        /// <summary>What was carried under it, in the order of recording.</summary>
        public required IReadOnlyList<CarriageRow> Carried { get; init; }

        /// <summary>The correction; null where there is none.</summary>
        public CorrectionRow? Correction { get; init; }
    }

    /// <summary>A <see cref="Promiser"/>, stored.</summary>
    /// <param name="Staff">Who.</param>
    /// <param name="Weight">His weight; null where none is stated.</param>
    public sealed record PromiserRow(StaffMember.Snapshot Staff, long? Weight);

    /// <summary>The <see cref="PromiseTerms"/>, stored. Only what belongs to the kind is present.</summary>
    /// <param name="Kind">The name of the <see cref="ActKind"/>: <c>rate-reduction</c>, <c>free-carriage</c>, <c>free-service</c> or <c>settlement-change</c>.</param>
    /// <param name="Basis">What the rates are for; of a lower rate.</param>
    /// <param name="TariffFen">The rate of the tariff, in fen; of a lower rate.</param>
    /// <param name="PromisedFen">The promised rate, in fen; of a lower rate.</param>
    /// <param name="From">The name of the method in force; of another settlement method.</param>
    /// <param name="To">The name of the promised method; of another settlement method.</param>
    /// <param name="Service">The name of the charge that is left out; of a free service.</param>
    public sealed record TermsRow(
        string Kind, string? Basis = null, long? TariffFen = null, long? PromisedFen = null, string? From = null, string? To = null, string? Service = null);

    /// <summary>An <see cref="AuthorizationScope"/>, stored. Only what belongs to the kind is present.</summary>
    /// <param name="Kind"><c>rate-down-to</c>, <c>rate-reduced-by</c>, <c>free-carriage</c>, <c>free-services</c> or <c>settlement</c>.</param>
    /// <param name="Basis">What the rate is for; of a floor.</param>
    /// <param name="FloorFen">The lowest rate, in fen; of a floor.</param>
    /// <param name="AtMost">The largest reduction, between 0 and 1; of a reduction by a share.</param>
    /// <param name="Methods">The names of the methods; of settlement.</param>
    /// <param name="Services">The names of the charges that may be left out; of free services.</param>
    public sealed record ScopeRow(
        string Kind, string? Basis = null, long? FloorFen = null, decimal? AtMost = null, IReadOnlyList<string>? Methods = null,
        IReadOnlyList<string>? Services = null);

    /// <summary>A <see cref="HeldAuthorization"/>, stored.</summary>
    /// <param name="Id">The host's id of the authorisation.</param>
    /// <param name="By">Who gave it.</param>
    /// <param name="At">When he gave it.</param>
    /// <param name="Scope">How far it goes.</param>
    /// <param name="Customer">For which customer; null: for any.</param>
    /// <param name="To">To whom it was given; null: to anybody.</param>
    /// <param name="ValidFrom">From when it is valid; null: from ever.</param>
    /// <param name="ValidUntil">Until when, not included; null: without end.</param>
    /// <param name="Ground">The name of the <see cref="AuthorityGround"/> on which he might give it, or not.</param>
    /// <param name="HeldAt">When it was put on record.</param>
    public sealed record AuthorizationRow(
        string Id, StaffMember.Snapshot By, Instant At, ScopeRow Scope, string? Customer, string? To, Instant? ValidFrom, Instant? ValidUntil,
        string Ground, Instant HeldAt);

    /// <summary>A <see cref="PromisedCarriage"/>, stored.</summary>
    /// <param name="Consignment">The waybill's number.</param>
    /// <param name="CarriedAt">When it was carried.</param>
    /// <param name="TariffFen">What the tariff asks, in fen.</param>
    /// <param name="ChargedFen">What the customer is charged, in fen.</param>
    public sealed record CarriageRow(string Consignment, Instant CarriedAt, long TariffFen, long ChargedFen);

    /// <summary>A <see cref="PromiseCorrection"/>, stored.</summary>
    /// <param name="By">Who corrected it.</param>
    /// <param name="How">How the customer was told.</param>
    /// <param name="At">When.</param>
    public sealed record CorrectionRow(string By, string How, Instant At);
}
