namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
}

/// <summary>The promise as primitives and NodaTime values, to be stored (承诺快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen; positions, kinds and grounds their stable texts. Two snapshots are compared by their stored
/// text; the equality of the record compares lists by reference.</remarks>
public sealed record CommitmentSnapshot : AggregateSnapshot
{
    /// <summary>The id of the promise, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer to whom the promise was made.</summary>
    public required string Customer { get; init; }
    /// <summary>The persons who made the promise, at least one.</summary>
    public required IReadOnlyList<CommitmentPromiserRow> By { get; init; }
    /// <summary>The terms that were promised, such as a lower rate.</summary>
    public required CommitmentTermsRow Terms { get; init; }
    /// <summary>When the promise was made.</summary>
    public required Instant MadeAt { get; init; }
    /// <summary>The persons whose own interest is at stake; empty where there are none.</summary>
    public required IReadOnlyList<StaffMemberSnapshot> Interested { get; init; }
    /// <summary>A note on the promise, in words; null where there is none.</summary>
    public required string? Note { get; init; }
    /// <summary>The name of the <see cref="AuthorityGround"/>: why one of those who promised might decide the matter himself, or why none
    /// might.</summary>
    public required string OwnAuthority { get; init; }
    /// <summary>The moment at which the promise was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The moment of the last recorded step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The authorisations that the promise was held against, in the order of recording.</summary>
    public required IReadOnlyList<CommitmentAuthorizationRow> Authorizations { get; init; }
    /// <summary>The consignments carried under the promise, in the order of recording.</summary>
    public required IReadOnlyList<CommitmentCarriageRow> Carried { get; init; }
    /// <summary>How the customer was told that the promise does not hold; null where he was not told.</summary>
    public required CommitmentCorrectionRow? Correction { get; init; }
}

/// <summary>One person who made the promise (承诺人): the stored form of a <see cref="Promiser"/>.</summary>
public sealed record CommitmentPromiserRow : DomainValue
{
    /// <summary>The person who promised, in the position held then.</summary>
    public required StaffMemberSnapshot Staff { get; init; }
    /// <summary>The person's weight when the loss is split, at least 1; null where none is stated.</summary>
    public required long? Weight { get; init; }
}

/// <summary>The promised terms: the stored form of <see cref="PromiseTerms"/>. Members of another kind are null.</summary>
public sealed record CommitmentTermsRow : DomainValue
{
    /// <summary>The name of the <see cref="ActKind"/>: <c>rate-reduction</c>, <c>free-carriage</c>, <c>free-service</c> or <c>settlement-change</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The basis of the rates, such as route and unit; null unless a lower rate was promised.</summary>
    public required string? Basis { get; init; }
    /// <summary>The tariff rate, in fen; null unless a lower rate was promised.</summary>
    public required long? TariffFen { get; init; }
    /// <summary>The promised rate, in fen; null unless a lower rate was promised.</summary>
    public required long? PromisedFen { get; init; }
    /// <summary>The name of the settlement method in force; null unless another one was promised.</summary>
    public required string? From { get; init; }
    /// <summary>The name of the promised settlement method; null unless one was promised.</summary>
    public required string? To { get; init; }
    /// <summary>The name of the waived charge; null unless a free service was promised.</summary>
    public required string? Service { get; init; }
}

/// <summary>The extent of an authorisation: the stored form of an <see cref="AuthorizationScope"/>. Members of another kind are null.</summary>
public sealed record CommitmentScopeRow : DomainValue
{
    /// <summary>The kind of scope: <c>rate-down-to</c>, <c>rate-reduced-by</c>, <c>free-carriage</c>, <c>free-services</c> or
    /// <c>settlement</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The basis of the rate, such as route and unit; null unless the kind is <c>rate-down-to</c>.</summary>
    public required string? Basis { get; init; }
    /// <summary>The lowest rate that may be promised, in fen; null unless the kind is <c>rate-down-to</c>.</summary>
    public required long? FloorFen { get; init; }
    /// <summary>The largest reduction as a share of the tariff, between 0 and 1; null unless the kind is <c>rate-reduced-by</c>.</summary>
    public required decimal? AtMost { get; init; }
    /// <summary>The names of the settlement methods that may be promised; null unless the kind is <c>settlement</c>.</summary>
    public required IReadOnlyList<string>? Methods { get; init; }
    /// <summary>The names of the charges that may be waived; null unless the kind is <c>free-services</c>.</summary>
    public required IReadOnlyList<string>? Services { get; init; }
}

/// <summary>An authorisation that the promise was held against (用以对照的授权): the stored form of a <see cref="HeldAuthorization"/>.</summary>
public sealed record CommitmentAuthorizationRow : DomainValue
{
    /// <summary>The id of the authorisation, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The person who gave the authorisation, in the position held then.</summary>
    public required StaffMemberSnapshot By { get; init; }
    /// <summary>When the authorisation was given.</summary>
    public required Instant At { get; init; }
    /// <summary>What the authorisation allows to be promised.</summary>
    public required CommitmentScopeRow Scope { get; init; }
    /// <summary>The id of the customer to whom promises may be made; null: any customer.</summary>
    public required string? Customer { get; init; }
    /// <summary>The id of the employee who may promise; null: anybody.</summary>
    public required string? To { get; init; }
    /// <summary>The start of the validity; null: without a start.</summary>
    public required Instant? ValidFrom { get; init; }
    /// <summary>The end of the validity, not included; null: without an end.</summary>
    public required Instant? ValidUntil { get; init; }
    /// <summary>The name of the <see cref="AuthorityGround"/>: why the giver was entitled, or not.</summary>
    public required string Ground { get; init; }
    /// <summary>The moment at which the authorisation was recorded beside the promise.</summary>
    public required Instant HeldAt { get; init; }
}

/// <summary>A consignment carried under the promise (承运的货): the stored form of a <see cref="CarriedConsignment"/>.</summary>
public sealed record CommitmentCarriageRow : DomainValue
{
    /// <summary>The number of the waybill under which the goods were carried.</summary>
    public required string Consignment { get; init; }
    /// <summary>The moment of the carriage.</summary>
    public required Instant CarriedAt { get; init; }
    /// <summary>The tariff price, in fen, not negative.</summary>
    public required long TariffFen { get; init; }
    /// <summary>The price charged to the customer, in fen, not negative.</summary>
    public required long ChargedFen { get; init; }
}

/// <summary>The stored correction of a promise (更正承诺): who told the customer that it does not hold, how and when.</summary>
public sealed record CommitmentCorrectionRow : DomainValue
{
    /// <summary>The id of the person who told the customer that the promise does not hold.</summary>
    public required string By { get; init; }
    /// <summary>How the customer was told that the promise does not hold.</summary>
    public required string How { get; init; }
    /// <summary>When the customer was told that the promise does not hold.</summary>
    public required Instant At { get; init; }
}
