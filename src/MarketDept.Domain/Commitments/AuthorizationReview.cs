namespace MarketDept.Domain.Commitments;

/// <summary>Whether a promise was authorised (授权对照结果), with its ground: derived from the promise and all it was held against.</summary>
/// <remarks>The order in which authorisations were put on record does not matter. Equality is by value.</remarks>
[Clause("8.2.3")]
public sealed partial record AuthorizationReview
{
    internal AuthorizationReview(Promise promise, AuthorityGround ownAuthority, IEnumerable<HeldAuthorization> held, PromiseCorrection? correction)
    {
        Promise = promise;
        OwnAuthority = ownAuthority;
        Authorizations = ValueList.From(held.OrderBy(one => one.Authorization.At).ThenBy(one => one.Authorization.Id).ToArray());
        Correction = correction;
        if (AuthorityDecision.Allows(ownAuthority))
            return;
        Nearest = Authorizations.Where(one => one.Concerns(promise)).MaxBy(one => (int?)one.Against(promise) ?? int.MaxValue);
        Reason = Nearest is null ? UnauthorizedReason.NoAuthorization : Nearest.Against(promise);
        if (Reason is null)
            return;
        RatifiedAt = Authorizations.Min(one => one.RatifiesFrom(promise));
        LossEndsAt = RatifiedAt is { } ratified && correction is not null ? Instant.Min(ratified, correction.At) : RatifiedAt ?? correction?.At;
    }

    /// <summary>What was promised (承诺).</summary>
    public Promise Promise { get; }
    /// <summary>Whether one of those who promised might decide the matter himself, and why or why not (本人决定权).</summary>
    public AuthorityGround OwnAuthority { get; }
    /// <summary>All that it was held against (用以对照的授权), by time.</summary>
    public ValueList<HeldAuthorization> Authorizations { get; }
    /// <summary>That it was taken back with the customer (更正); null where it was not.</summary>
    public PromiseCorrection? Correction { get; }

    /// <summary>Whether it was authorised before it was made (是否经授权).</summary>
    public bool IsAuthorized => Reason is null;

    /// <summary>Why it is unauthorised (擅自的原因); null where it was authorised.</summary>
    public UnauthorizedReason? Reason { get; }
    /// <summary>The authorisation that authorised it, or that came nearest (对照的授权); null where none concerns it, or it needed none.</summary>
    public HeldAuthorization? Nearest { get; }
    /// <summary>Since when it is authorised after all (追认时间), which does not erase the breach; null where it never was, or was from the first.</summary>
    public Instant? RatifiedAt { get; }
    /// <summary>When the loss ceases to be his (损失截止): at the ratification or the correction, the earlier; null while it runs on, or where there is none.</summary>
    public Instant? LossEndsAt { get; }

    /// <summary>The clause that answers.</summary>
    public ClauseId Clause => Promise.Terms.Kind.Clause;

    /// <summary>A consignment at the lowest price that somebody entitled had allowed for it by then, which stands for the tariff.</summary>
    internal PromisedCarriage AsAllowed(PromisedCarriage carried) =>
        Authorizations.Min(held => held.AllowedFor(carried, Promise)) is { } allowed && allowed < carried.Tariff
            ? new(carried.Consignment, carried.CarriedAt, allowed, carried.Charged) : carried;

    /// <summary>Whether what happens at an instant falls into the time in which the loss is his (损失期间): from the promise on, and before its end.</summary>
    public bool IsInLossPeriod(Instant at) => !IsAuthorized && at >= Promise.MadeAt && (LossEndsAt is not { } end || at < end);
}
