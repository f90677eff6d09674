namespace MarketDept.Domain.Commitments;

/// <summary>Whether a promise was authorised (授权对照结果), with its ground, and what it cost: derived from the promise, all it was held against, and what was carried.</summary>
/// <remarks>The order in which authorisations were put on record does not matter. Equality is by value.</remarks>
[Clause("8.2.3")]
public sealed partial record AuthorizationReview : DomainValue
{
    private readonly ValueList<CarriedConsignment> _carried;

    internal AuthorizationReview(Commitment of)
    {
        var promise = Promise = of.Promise;
        OwnAuthority = of.OwnAuthority;
        Authorizations = ValueList.From(of.Authorizations.OrderBy(one => one.Authorization.At).ThenBy(one => one.Authorization.Id).ToArray());
        (CorrectedAt, CorrectedBy, CorrectedHow, _carried) = (of.CorrectedAt, of.CorrectedBy, of.CorrectedHow, of.Carried);
        if (AuthorityDecision.Allows(OwnAuthority))
            return;
        Nearest = Authorizations.Where(one => one.Concerns(promise)).MaxBy(one => (int?)one.Against(promise) ?? int.MaxValue);
        Reason = Nearest is null ? UnauthorizedReason.NoAuthorization : Nearest.Against(promise);
        if (Reason is null)
            return;
        RatifiedAt = Authorizations.Min(one => one.RatifiesFrom(promise));
        LossEndsAt = RatifiedAt is { } ratified && CorrectedAt is { } corrected ? Instant.Min(ratified, corrected) : RatifiedAt ?? CorrectedAt;
    }

    /// <summary>What was promised (承诺).</summary>
    public Promise Promise { get; }
    /// <summary>Whether one of those who promised might decide the matter himself, and why or why not (本人决定权).</summary>
    public AuthorityGround OwnAuthority { get; }
    /// <summary>All that it was held against (用以对照的授权), by time.</summary>
    public ValueList<HeldAuthorization> Authorizations { get; }
    /// <summary>When it was taken back with the customer (更正时间); null where it was not.</summary>
    public Instant? CorrectedAt { get; }
    /// <summary>Who told the customer (更正人); null where nobody did.</summary>
    public Id<StaffMember>? CorrectedBy { get; }
    /// <summary>How he was told (更正方式); null where he was not.</summary>
    public string? CorrectedHow { get; }

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

    /// <summary>What was carried in the time in which the loss is his (计入的货), in the order of recording.</summary>
    /// <remarks>Where somebody entitled had allowed a lower price, that stands for the tariff: he answers for what is beyond it.</remarks>
    [Clause("11.2.1")]
    public ValueList<CarriedConsignment> Counted => ValueList.From(_carried.Where(IsInLossPeriod).Select(AsAllowed));
    /// <summary>What was carried under it and does not count (不计入的货): the promise was authorised, or ratified or corrected by then.</summary>
    public ValueList<CarriedConsignment> NotCounted => ValueList.From(_carried.Where(row => !IsInLossPeriod(row)));
    /// <summary>The price differences of what counts, together, in yuan, never below zero (差价合计).</summary>
    [Clause("11.2.1")]
    public Money PriceDifference => Money.Sum(Counted.Select(row => row.PriceDifference));

    /// <summary>The clause that answers.</summary>
    public ClauseId Clause => Promise.Terms.Kind.Clause;

    /// <summary>A consignment at the lowest price that somebody entitled had allowed for it by then, which stands for the tariff.</summary>
    private CarriedConsignment AsAllowed(CarriedConsignment carried) =>
        Authorizations.Min(held => held.AllowedFor(carried, Promise)) is { } allowed && allowed < carried.Tariff
            ? new(carried.Id, allowed, carried.Charged, carried.CarriedAt) : carried;

    /// <summary>Whether what happens at an instant falls into the time in which the loss is his (损失期间): from the promise on, and before its end.</summary>
    public bool IsInLossPeriod(Instant at) => !IsAuthorized && at >= Promise.MadeAt && (LossEndsAt is not { } end || at < end);

    private bool IsInLossPeriod(CarriedConsignment carried) => IsInLossPeriod(carried.CarriedAt!.Value);
}
