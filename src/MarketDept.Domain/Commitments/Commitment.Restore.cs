using MarketDept.Domain.Receivables;

namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    /// <summary>The promise as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Promise.Customer.Value,
        By = [.. Promise.By.Select(one => new PromiserRow(one.Staff.ToSnapshot(), one.Weight))],
        Terms = Row(Promise.Terms),
        MadeAt = Promise.MadeAt,
        Interested = [.. Promise.Interested.Select(person => person.ToSnapshot())],
        Note = Promise.Note,
        OwnAuthority = OwnAuthority.ToString(),
        RecordedAt = RecordedAt,
        LastChangedAt = LastChangedAt,
        EventCount = EventCount,
        Authorizations = [.. Authorizations.Select(Row)],
        Carried = [.. Carried.Select(row => new CarriageRow(row.Consignment, row.CarriedAt, row.Tariff.Fen, row.Charged.Fen))],
        Correction = Correction is { } it ? new(it.By.Value, it.How, it.At) : null,
    };

    /// <summary>The promise that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">Something is null or blank that must not be; a name is unknown; terms or a scope have what does not go with their
    /// kind; an amount is out of its range, or the price differences together; or an authorisation or a consignment stands twice.</exception>
    public static Commitment Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var promise = new Promise(
            new(snapshot.Customer), Stored.All(snapshot.By, row => new Promiser(StaffMember.Restore(row.Staff), row.Weight)), Terms(Guard.Against.Null(snapshot.Terms)), snapshot.MadeAt,
            Stored.All(snapshot.Interested, StaffMember.Restore), snapshot.Note);
        var commitment = new Commitment(new(snapshot.Id), promise, Stored.Name<AuthorityGround>(snapshot.OwnAuthority), snapshot.RecordedAt)
        {
            Authorizations = Stored.All(snapshot.Authorizations, Held),
            Carried = Stored.All(snapshot.Carried, row =>
                new PromisedCarriage(row.Consignment, row.CarriedAt, Money.FromFen(row.TariffFen), Money.FromFen(row.ChargedFen))),
            Correction = snapshot.Correction is { } it ? new(new(it.By), it.How, it.At) : null,
        };
        commitment.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        if (commitment.Authorizations.DistinctBy(held => held.Authorization.Id).Count() < commitment.Authorizations.Count
            || commitment.Carried.DistinctBy(row => row.Consignment).Count() < commitment.Carried.Count
            || (commitment.Carried.Count > 0 && !promise.Terms.IsOfPrice))
        {
            throw Stored.Impossible($"promise '{snapshot.Id}' has an authorisation or a consignment twice, or consignments under a settlement method");
        }

        return IsSummable(commitment.Carried) ? commitment
            : throw Stored.Impossible($"promise '{snapshot.Id}' has price differences of more than {Money.MaxValue:C} together");
    }

    private static TermsRow Row(PromiseTerms terms) => terms switch
    {
        PromiseTerms.LowerRate rate => new(terms.Kind.Name, rate.Basis, rate.Tariff.Fen, rate.Promised.Fen),
        PromiseTerms.SettlementChange change => new(terms.Kind.Name, From: change.From.Name, To: change.To.Name),
        PromiseTerms.FreeService free => new(terms.Kind.Name, Service: free.Service.Name),
        _ => new(terms.Kind.Name),
    };

    private static PromiseTerms Terms(TermsRow row) => row switch
    {
        { Kind: "rate-reduction", Basis: { } basis, TariffFen: { } tariff, PromisedFen: { } promised, From: null, To: null, Service: null } =>
            new PromiseTerms.LowerRate(basis, Money.FromFen(tariff), Money.FromFen(promised)),
        { Kind: "free-carriage", Basis: null, TariffFen: null, PromisedFen: null, From: null, To: null, Service: null } => new PromiseTerms.FreeCarriage(),
        { Kind: "settlement-change", Basis: null, TariffFen: null, PromisedFen: null, From: { } from, To: { } to, Service: null } =>
            new PromiseTerms.SettlementChange(Stored.Member<SettlementMethod>(from), Stored.Member<SettlementMethod>(to)),
        { Kind: "free-service", Basis: null, TariffFen: null, PromisedFen: null, From: null, To: null, Service: { } service } =>
            new PromiseTerms.FreeService(Stored.Member<ChargeKind>(service)),
        _ => throw Stored.Impossible($"terms '{row.Kind}' are unknown, or have what does not go with them"),
    };

    private static ScopeRow Row(AuthorizationScope scope) => scope switch
    {
        AuthorizationScope.RateDownTo floor => new("rate-down-to", floor.Basis, floor.Floor.Fen),
        AuthorizationScope.RateReducedBy share => new("rate-reduced-by", AtMost: share.AtMost.Value),
        AuthorizationScope.Settlement settlement => new("settlement", Methods: [.. settlement.Methods.Select(method => method.Name)]),
        AuthorizationScope.FreeServices free => new("free-services", Services: [.. free.Services.Select(service => service.Name)]),
        _ => new("free-carriage"),
    };

    private static AuthorizationScope Scope(ScopeRow row) => row switch
    {
        { Kind: "rate-down-to", Basis: { } basis, FloorFen: { } floor, AtMost: null, Methods: null, Services: null } =>
            new AuthorizationScope.RateDownTo(basis, Money.FromFen(floor)),
        { Kind: "rate-reduced-by", Basis: null, FloorFen: null, AtMost: { } share, Methods: null, Services: null } =>
            new AuthorizationScope.RateReducedBy(Share.FromDecimal(share)),
        { Kind: "free-carriage", Basis: null, FloorFen: null, AtMost: null, Methods: null, Services: null } => new AuthorizationScope.FreeCarriage(),
        { Kind: "settlement", Basis: null, FloorFen: null, AtMost: null, Methods: { } methods, Services: null } =>
            new AuthorizationScope.Settlement(Stored.All(methods, Stored.Member<SettlementMethod>)),
        { Kind: "free-services", Basis: null, FloorFen: null, AtMost: null, Methods: null, Services: { } services } =>
            new AuthorizationScope.FreeServices(Stored.All(services, Stored.Member<ChargeKind>)),
        _ => throw Stored.Impossible($"scope '{row.Kind}' is unknown, or has what does not go with it"),
    };

    private static AuthorizationRow Row(HeldAuthorization held)
    {
        var it = held.Authorization;
        return new(
            it.Id.Value, it.By.ToSnapshot(), it.At, Row(it.Scope), it.Customer?.Value, it.To?.Value,
            it.Validity.HasStart ? it.Validity.Start : null, it.Validity.HasEnd ? it.Validity.End : null, held.Ground.ToString(), held.HeldAt);
    }

    private static HeldAuthorization Held(AuthorizationRow row) => new(
        new Authorization(
            new(row.Id), StaffMember.Restore(row.By), row.At, Scope(Guard.Against.Null(row.Scope)), Stored.Id<Customer>(row.Customer),
            Stored.Id<StaffMember>(row.To), new Interval(row.ValidFrom, row.ValidUntil)),
        Stored.Name<AuthorityGround>(row.Ground),
        row.HeldAt);
}
