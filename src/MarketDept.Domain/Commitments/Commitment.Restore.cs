using MarketDept.Domain.Receivables;

namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    /// <summary>The promise as primitives and NodaTime values, to be stored (承诺快照).</summary>
    public CommitmentSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Promise.Customer.Value,
        By = [.. Promise.By.Select(one => new CommitmentPromiserRow { Staff = one.Staff.ToSnapshot(), Weight = one.Weight })],
        Terms = Row(Promise.Terms),
        MadeAt = Promise.MadeAt,
        Interested = [.. Promise.Interested.Select(person => person.ToSnapshot())],
        Note = Promise.Note,
        OwnAuthority = OwnAuthority.ToString(),
        RecordedAt = RecordedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Authorizations = [.. Authorizations.Select(Row)],
        Carried = [.. Carried.Select(row => new CommitmentCarriageRow
        {
            Consignment = row.Id, CarriedAt = row.CarriedAt!.Value, TariffFen = row.Tariff.Fen, ChargedFen = row.Charged.Fen,
        })],
        Correction = CorrectedAt is { } told ? new() { By = CorrectedBy!.Value.Value, How = CorrectedHow!, At = told } : null,
    };

    /// <summary>Rebuilds the promise from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a name is unknown; terms or a scope have what does not go
    /// with their kind; an amount is out of its range, or the price differences together; or an authorisation or a consignment occurs
    /// twice.</exception>
    public static Commitment Restore(CommitmentSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Commitment Read(CommitmentSnapshot snapshot)
    {
        var promise = new Promise(
            new(Stored.Text(snapshot.Customer)), Stored.All(snapshot.By, row => new Promiser(Stored.Part(row.Staff, StaffMember.Restore), row.Weight)), Stored.Part(snapshot.Terms, Terms), Stored.At(snapshot.MadeAt),
            Stored.All(snapshot.Interested, StaffMember.Restore), snapshot.Note);
        var commitment = new Commitment(new(Stored.Text(snapshot.Id)), promise, Stored.Name<AuthorityGround>(snapshot.OwnAuthority), Stored.At(snapshot.RecordedAt))
        {
            Authorizations = Stored.All(snapshot.Authorizations, Held),
            Carried = Stored.All(snapshot.Carried, row =>
                new CarriedConsignment(row.Consignment, Money.FromFen(row.TariffFen), Money.FromFen(row.ChargedFen), Stored.At(row.CarriedAt))),
        };
        if (snapshot.Correction is { } it)
            (commitment.CorrectedBy, commitment.CorrectedHow, commitment.CorrectedAt) = (Guard.Against.Default(new Id<StaffMember>(Stored.Text(it.By))), Guard.Against.NullOrWhiteSpace(it.How), Stored.At(it.At));
        commitment.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        if (commitment.Authorizations.DistinctBy(held => held.Authorization.Id).Count() < commitment.Authorizations.Count
            || commitment.Carried.DistinctBy(row => row.Id).Count() < commitment.Carried.Count
            || (commitment.Carried.Count > 0 && !promise.Terms.IsOfPrice))
        {
            throw Stored.Impossible($"promise '{snapshot.Id}' has an authorisation or a consignment twice, or consignments under a settlement method");
        }

        return IsSummable(commitment.Carried) ? commitment
            : throw Stored.Impossible($"promise '{snapshot.Id}' has price differences of more than {Money.MaxValue:C} together");
    }

    private static CommitmentTermsRow Row(PromiseTerms terms)
    {
        var (rate, change) = (terms as PromiseTerms.LowerRate, terms as PromiseTerms.SettlementChange);
        return new()
        {
            Kind = terms.Kind.Name, Basis = rate?.Basis, TariffFen = rate?.Tariff.Fen, PromisedFen = rate?.Promised.Fen,
            From = change?.From.Name, To = change?.To.Name, Service = (terms as PromiseTerms.FreeService)?.Service.Name,
        };
    }

    private static PromiseTerms Terms(CommitmentTermsRow row) => row switch
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

    private static CommitmentScopeRow Row(AuthorizationScope scope)
    {
        var floor = scope as AuthorizationScope.RateDownTo;
        return new()
        {
            Kind = scope switch
            {
                AuthorizationScope.RateDownTo => "rate-down-to",
                AuthorizationScope.RateReducedBy => "rate-reduced-by",
                AuthorizationScope.Settlement => "settlement",
                AuthorizationScope.FreeServices => "free-services",
                _ => "free-carriage",
            },
            Basis = floor?.Basis, FloorFen = floor?.Floor.Fen, AtMost = (scope as AuthorizationScope.RateReducedBy)?.AtMost.Value,
            Methods = (scope as AuthorizationScope.Settlement)?.Methods.Select(method => method.Name).ToArray(),
            Services = (scope as AuthorizationScope.FreeServices)?.Services.Select(service => service.Name).ToArray(),
        };
    }

    private static AuthorizationScope Scope(CommitmentScopeRow row) => row switch
    {
        { Kind: "rate-down-to", Basis: { } basis, FloorFen: { } floor, AtMost: null, Methods: null, Services: null } =>
            new AuthorizationScope.RateDownTo(basis, Money.FromFen(floor)),
        { Kind: "rate-reduced-by", Basis: null, FloorFen: null, AtMost: { } share, Methods: null, Services: null } =>
            new AuthorizationScope.RateReducedBy(Share.FromDecimal(share)),
        { Kind: "free-carriage", Basis: null, FloorFen: null, AtMost: null, Methods: null, Services: null } => new AuthorizationScope.FreeCarriage(),
        { Kind: "settlement", Basis: null, FloorFen: null, AtMost: null, Methods: { } methods, Services: null } =>
            new AuthorizationScope.Settlement(Stored.All(methods, name => Stored.Member<SettlementMethod>(name))),
        { Kind: "free-services", Basis: null, FloorFen: null, AtMost: null, Methods: null, Services: { } services } =>
            new AuthorizationScope.FreeServices(Stored.All(services, name => Stored.Member<ChargeKind>(name))),
        _ => throw Stored.Impossible($"scope '{row.Kind}' is unknown, or has what does not go with it"),
    };

    private static CommitmentAuthorizationRow Row(HeldAuthorization held)
    {
        var it = held.Authorization;
        return new()
        {
            Id = it.Id.Value, By = it.By.ToSnapshot(), At = it.At, Scope = Row(it.Scope), Customer = it.Customer?.Value, To = it.To?.Value,
            ValidFrom = it.Validity.HasStart ? it.Validity.Start : null, ValidUntil = it.Validity.HasEnd ? it.Validity.End : null,
            Ground = held.Ground.ToString(), HeldAt = held.HeldAt,
        };
    }

    private static HeldAuthorization Held(CommitmentAuthorizationRow row) => new(
        new Authorization(new(Stored.Text(row.Id)), Stored.Part(row.Scope, Scope), Stored.Part(row.By, StaffMember.Restore), Stored.At(row.At))
        {
            Customer = Stored.Id<Customer>(row.Customer), To = Stored.Id<StaffMember>(row.To), Validity = new Interval(Stored.At(row.ValidFrom), Stored.At(row.ValidUntil)),
        },
        Stored.Name<AuthorityGround>(row.Ground),
        Stored.At(row.HeldAt));
}
