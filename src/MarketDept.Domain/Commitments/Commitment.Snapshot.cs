namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
}

/// <summary>The promise as primitives and NodaTime values, to be stored (承诺快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen; positions, kinds and grounds their stable texts. Two snapshots are compared by their stored
/// text; the equality of the record compares lists by reference.</remarks>
public sealed record CommitmentSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>To whom it was made.</summary>
    public required string Customer { get; init; }
    /// <summary>Who made it, at least one.</summary>
    public required IReadOnlyList<CommitmentPromiserRow> By { get; init; }
    /// <summary>What was promised.</summary>
    public required CommitmentTermsRow Terms { get; init; }
    /// <summary>When it was made.</summary>
    public required Instant MadeAt { get; init; }
    /// <summary>Whose own interest is at stake.</summary>
    public required IReadOnlyList<StaffMemberSnapshot> Interested { get; init; }
    /// <summary>Whatever else is known of it; null where nothing is.</summary>
    public required string? Note { get; init; }
    /// <summary>The name of the <see cref="AuthorityGround"/> on which one who promised might decide himself, or not.</summary>
    public required string OwnAuthority { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The authorisations that it was held against, in the order of recording.</summary>
    public required IReadOnlyList<CommitmentAuthorizationRow> Authorizations { get; init; }
    /// <summary>What was carried under it, in the order of recording.</summary>
    public required IReadOnlyList<CommitmentCarriageRow> Carried { get; init; }
    /// <summary>The correction; null where there is none.</summary>
    public required CommitmentCorrectionRow? Correction { get; init; }
}

/// <summary>A <see cref="Promiser"/>, stored.</summary>
public sealed record CommitmentPromiserRow : DomainValue
{
    /// <summary>Who.</summary>
    public required StaffMemberSnapshot Staff { get; init; }
    /// <summary>His weight; null where none is stated.</summary>
    public required long? Weight { get; init; }
}

/// <summary>The <see cref="PromiseTerms"/>, stored. Only what belongs to the kind is present.</summary>
public sealed record CommitmentTermsRow : DomainValue
{
    /// <summary>The name of the <see cref="ActKind"/>: <c>rate-reduction</c>, <c>free-carriage</c>, <c>free-service</c> or <c>settlement-change</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>What the rates are for; of a lower rate.</summary>
    public required string? Basis { get; init; }
    /// <summary>The rate of the tariff, in fen; of a lower rate.</summary>
    public required long? TariffFen { get; init; }
    /// <summary>The promised rate, in fen; of a lower rate.</summary>
    public required long? PromisedFen { get; init; }
    /// <summary>The name of the method in force; of another settlement method.</summary>
    public required string? From { get; init; }
    /// <summary>The name of the promised method; of another settlement method.</summary>
    public required string? To { get; init; }
    /// <summary>The name of the charge that is left out; of a free service.</summary>
    public required string? Service { get; init; }
}

/// <summary>An <see cref="AuthorizationScope"/>, stored. Only what belongs to the kind is present.</summary>
public sealed record CommitmentScopeRow : DomainValue
{
    /// <summary><c>rate-down-to</c>, <c>rate-reduced-by</c>, <c>free-carriage</c>, <c>free-services</c> or <c>settlement</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>What the rate is for; of a floor.</summary>
    public required string? Basis { get; init; }
    /// <summary>The lowest rate, in fen; of a floor.</summary>
    public required long? FloorFen { get; init; }
    /// <summary>The largest reduction, between 0 and 1; of a reduction by a share.</summary>
    public required decimal? AtMost { get; init; }
    /// <summary>The names of the methods; of settlement.</summary>
    public required IReadOnlyList<string>? Methods { get; init; }
    /// <summary>The names of the charges that may be left out; of free services.</summary>
    public required IReadOnlyList<string>? Services { get; init; }
}

/// <summary>A <see cref="HeldAuthorization"/>, stored.</summary>
public sealed record CommitmentAuthorizationRow : DomainValue
{
    /// <summary>The host's id of the authorisation.</summary>
    public required string Id { get; init; }
    /// <summary>Who gave it.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When he gave it.</summary>
    public required Instant At { get; init; }
    /// <summary>How far it goes.</summary>
    public required CommitmentScopeRow Scope { get; init; }
    /// <summary>For which customer; null: for any.</summary>
    public required string? Customer { get; init; }
    /// <summary>To whom it was given; null: to anybody.</summary>
    public required string? To { get; init; }
    /// <summary>From when it is valid; null: from ever.</summary>
    public required Instant? ValidFrom { get; init; }
    /// <summary>Until when, not included; null: without end.</summary>
    public required Instant? ValidUntil { get; init; }
    /// <summary>The name of the <see cref="AuthorityGround"/> on which he might give it, or not.</summary>
    public required string Ground { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant HeldAt { get; init; }
}

/// <summary>A <see cref="CarriedConsignment"/>, stored.</summary>
public sealed record CommitmentCarriageRow : DomainValue
{
    /// <summary>The waybill's number.</summary>
    public required string Consignment { get; init; }
    /// <summary>When it was carried.</summary>
    public required Instant CarriedAt { get; init; }
    /// <summary>What the tariff asks, in fen.</summary>
    public required long TariffFen { get; init; }
    /// <summary>What the customer is charged, in fen.</summary>
    public required long ChargedFen { get; init; }
}

/// <summary>A correction of a promise (更正承诺), stored.</summary>
public sealed record CommitmentCorrectionRow : DomainValue
{
    /// <summary>Who corrected it.</summary>
    public required string By { get; init; }
    /// <summary>How the customer was told.</summary>
    public required string How { get; init; }
    /// <summary>When.</summary>
    public required Instant At { get; init; }
}
