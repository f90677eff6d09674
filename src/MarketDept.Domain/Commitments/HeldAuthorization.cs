namespace MarketDept.Domain.Commitments;

/// <summary>An authorisation against which a promise was held (用以对照的授权), with the answer whether he who gave it might.</summary>
/// <remarks>The answer was given when it was held, and stays: later delegations change nothing in it. Equality is by value.</remarks>
/// <param name="Authorization">The authorisation (授权).</param>
/// <param name="Ground">Whether he who gave it might decide that, and why or why not (决定权依据).</param>
/// <param name="HeldAt">When it was put on record beside the promise (登记时间).</param>
[Clause("8.2.3")]
public sealed record HeldAuthorization(Authorization Authorization, AuthorityGround Ground, Instant HeldAt)
{
    /// <summary>Whether it speaks of such a promise at all: of price or settlement as it does, to this customer, by this person.</summary>
    internal bool Concerns(Promise promise) =>
        Authorization.Scope.IsOfPrice == promise.Terms.IsOfPrice
        && (Authorization.Customer is not { } customer || customer == promise.Customer)
        && (Authorization.To is not { } to || to == promise.By.Id);

    /// <summary>The gravest thing that keeps it from authorising the promise; null where nothing does.</summary>
    internal UnauthorizedReason? Against(Promise promise)
    {
        var validity = Authorization.Validity;
        return !Concerns(promise) ? UnauthorizedReason.NoAuthorization
            : !AuthorityDecision.Allows(Ground) ? UnauthorizedReason.ByOneWhoMayNot
            : !Authorization.Scope.Covers(promise.Terms) ? UnauthorizedReason.Narrower
            : validity.HasEnd && validity.End <= promise.MadeAt ? UnauthorizedReason.Expired
            : validity.HasStart && validity.Start > promise.MadeAt ? UnauthorizedReason.NotInForceYet
            : Authorization.At > promise.MadeAt ? UnauthorizedReason.Later
            : null;
    }

    /// <summary>From when on it authorises what had been promised without it (追认时间); null where it never does.</summary>
    internal Instant? RatifiesFrom(Promise promise)
    {
        var reason = Against(promise);
        if (reason == UnauthorizedReason.Later)
            return Authorization.At;
        if (reason != UnauthorizedReason.NotInForceYet)
            return null;
        var from = Instant.Max(Authorization.At, Authorization.Validity.Start);
        return Authorization.Validity.HasEnd && Authorization.Validity.End <= from ? null : from;
    }
}
