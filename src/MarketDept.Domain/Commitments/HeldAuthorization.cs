namespace MarketDept.Domain.Commitments;

/// <summary>An authorisation that a promise was held against (用以对照的授权), with the answer whether its giver was entitled.</summary>
/// <remarks>The answer was given when the authorisation was recorded. Later delegations do not change it. Equality is by value.</remarks>
/// <param name="Authorization">The authorisation (授权).</param>
/// <param name="Ground">Whether the giver was entitled to decide, and why or why not (决定权依据).</param>
/// <param name="HeldAt">When the authorisation was recorded beside the promise (登记时间).</param>
[Clause("8.2.3")]
public sealed record HeldAuthorization(Authorization Authorization, AuthorityGround Ground, Instant HeldAt) : DomainValue
{
    /// <summary>Whether the authorisation is about such a promise: to this customer, by one of those who promised.</summary>
    internal bool Concerns(Promise promise) =>
        Authorization.Scope.Concerns(promise.Terms)
        && (Authorization.Customer is not { } customer || customer == promise.Customer)
        && (Authorization.To is not { } to || promise.By.Any(one => one.Staff.Id == to));

    /// <summary>The gravest reason why the authorisation does not cover the promise; null where it covers it.</summary>
    internal UnauthorizedReason? Against(Promise promise) =>
        !Concerns(promise) ? UnauthorizedReason.NoAuthorization
        : !AuthorityDecision.Allows(Ground) ? UnauthorizedReason.ByOneWhoMayNot
        : !Authorization.Scope.Covers(promise.Terms) ? UnauthorizedReason.Narrower
        : Untimely(promise.MadeAt);

    /// <summary>Since when the authorisation covers a promise made without it (追认时间); null where it never does.</summary>
    internal Instant? RatifiesFrom(Promise promise) => Against(promise) is { } reason and > UnauthorizedReason.Narrower ? From(promise.MadeAt, reason) : null;

    /// <summary>The lowest charge that the authorisation allowed for a consignment at its carriage, where the promise went below it; null where it
    /// allowed none.</summary>
    internal Money? AllowedFor(CarriedConsignment carried, Promise promise) =>
        Against(promise) == UnauthorizedReason.Narrower && From(promise.MadeAt, Untimely(promise.MadeAt)) <= carried.CarriedAt!.Value
            ? Authorization.Scope.AllowedFor(carried, promise.Terms) : null;

    private UnauthorizedReason? Untimely(Instant madeAt)
    {
        var validity = Authorization.Validity;
        return validity.HasEnd && validity.End <= madeAt ? UnauthorizedReason.Expired
            : validity.HasStart && validity.Start > madeAt ? UnauthorizedReason.NotInForceYet
            : Authorization.At > madeAt ? UnauthorizedReason.Later
            : null;
    }

    private Instant? From(Instant madeAt, UnauthorizedReason? untimely)
    {
        if (untimely is null or UnauthorizedReason.Later)
            return Instant.Max(madeAt, Authorization.At);
        if (untimely != UnauthorizedReason.NotInForceYet)
            return null;
        var from = Instant.Max(Authorization.At, Authorization.Validity.Start);
        return Authorization.Validity.HasEnd && Authorization.Validity.End <= from ? null : from;
    }
}
