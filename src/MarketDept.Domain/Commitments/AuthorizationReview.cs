namespace MarketDept.Domain.Commitments;

/// <summary>Whether a promise was authorised (授权对照结果), why, and what it cost. Derived from the promise, the authorisations it was held against, and
/// the consignments carried.</summary>
/// <remarks>The order in which authorisations were recorded does not matter. Equality is by value.</remarks>
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

    /// <summary>The promise that is reviewed (承诺).</summary>
    public Promise Promise { get; }
    /// <summary>Whether one of those who promised might decide the matter himself, and why or why not (本人决定权).</summary>
    public AuthorityGround OwnAuthority { get; }
    /// <summary>The authorisations that the promise was held against (用以对照的授权), by time.</summary>
    public ValueList<HeldAuthorization> Authorizations { get; }
    /// <summary>When the customer was told that the promise does not hold (更正时间); null where he was not told.</summary>
    public Instant? CorrectedAt { get; }
    /// <summary>The person who told the customer that the promise does not hold (更正人); null where nobody did.</summary>
    public Id<StaffMember>? CorrectedBy { get; }
    /// <summary>How the customer was told that the promise does not hold (更正方式); null where he was not told.</summary>
    public string? CorrectedHow { get; }

    /// <summary>Whether the promise was authorised before it was made (是否经授权).</summary>
    public bool IsAuthorized => Reason is null;

    /// <summary>Why the promise is unauthorised (擅自的原因); null where it was authorised.</summary>
    public UnauthorizedReason? Reason { get; }
    /// <summary>The authorisation that covers the promise or comes nearest (对照的授权); null where none concerns the promise, or none was needed.</summary>
    public HeldAuthorization? Nearest { get; }
    /// <summary>Since when the promise is ratified (追认时间); null where it never was, or was authorised from the first. Ratification does not erase the breach.</summary>
    public Instant? RatifiedAt { get; }
    /// <summary>When the loss period ends (损失截止): at the ratification or the correction, whichever is earlier; null while it runs on, or where there is none.</summary>
    public Instant? LossEndsAt { get; }

    /// <summary>The consignments carried in the loss period (计入的货), in the order of recording.</summary>
    /// <remarks>Where an entitled person had allowed a lower price, that price replaces the tariff. Only what is below it counts.</remarks>
    [Clause("11.2.1")]
    public ValueList<CarriedConsignment> Counted => ValueList.From(_carried.Where(IsInLossPeriod).Select(AsAllowed));
    /// <summary>The consignments that do not count (不计入的货): the promise was authorised, or was ratified or corrected before the carriage.</summary>
    public ValueList<CarriedConsignment> NotCounted => ValueList.From(_carried.Where(row => !IsInLossPeriod(row)));
    /// <summary>The sum of the price differences of <see cref="Counted"/>, in yuan, not negative (差价合计).</summary>
    [Clause("11.2.1")]
    public Money PriceDifference => Money.Sum(Counted.Select(row => row.PriceDifference));

    /// <summary>The clause that lets nobody make such a promise alone (依据条款).</summary>
    public ClauseId Clause => Promise.Terms.Kind.Clause;

    /// <summary>A consignment with the lowest price that an entitled person had allowed by the carriage, in place of the tariff.</summary>
    private CarriedConsignment AsAllowed(CarriedConsignment carried) =>
        Authorizations.Min(held => held.AllowedFor(carried, Promise)) is { } allowed && allowed < carried.Tariff
            ? new(carried.Id, allowed, carried.Charged, carried.CarriedAt) : carried;

    /// <summary>Whether an instant lies in the loss period (损失期间): from the promise on, before the ratification or correction.</summary>
    public bool IsInLossPeriod(Instant at) => !IsAuthorized && at >= Promise.MadeAt && (LossEndsAt is not { } end || at < end);

    private bool IsInLossPeriod(CarriedConsignment carried) => IsInLossPeriod(carried.CarriedAt!.Value);
}
