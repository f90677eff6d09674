namespace MarketDept.Domain.Commitments;

/// <summary>A promise to a customer and what became of it (承诺): the authorisations it was held against, its correction, and what was carried under it.</summary>
/// <remarks>Whether it was authorised is never stored but derived, at every question, from all that it was held against: an
/// authorisation given beforehand but found only later still authorises it. Entries are only added. Each step is an instant not
/// before the last one; a refused command changes nothing.</remarks>
[Clause("8.2.3")]
public sealed partial class Commitment : Aggregate, IAggregate<Commitment, CommitmentSnapshot>
{
    private Commitment(Id<Commitment> id, Promise promise, AuthorityGround ownAuthority, Instant recordedAt) =>
        (Id, Promise, OwnAuthority, RecordedAt) = (Guard.Against.Default(id), Guard.Against.Null(promise), ownAuthority, recordedAt);

    /// <summary>The host's id (编号).</summary>
    public Id<Commitment> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>What was promised (承诺).</summary>
    public Promise Promise { get; }
    /// <summary>Whether one of those who promised might decide the matter himself then, and why or why not (本人决定权).</summary>
    public AuthorityGround OwnAuthority { get; }
    /// <summary>When the promise was put on record (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The authorisations that it was held against (用以对照的授权), in the order of recording.</summary>
    public ValueList<HeldAuthorization> Authorizations { get; private set; } = [];
    /// <summary>What was carried under it (承运的货), in the order of recording, each consignment once; of a promise of price only.</summary>
    public ValueList<PromisedCarriage> Carried { get; private set; } = [];
    /// <summary>That it was taken back with the customer (更正); null while it was not.</summary>
    public PromiseCorrection? Correction { get; private set; }

    /// <summary>Whether it was authorised, and why not (授权对照).</summary>
    [Clause("8.2.3")]
    public AuthorizationReview Review() => new(Promise, OwnAuthority, Authorizations, Correction);

    /// <summary>What it cost up to now (差价合计): the price differences of what was carried in the time in which the loss is his.</summary>
    [Clause("11.2.1")]
    public PromiseLoss PriceLoss() => new(Review(), Carried);

    /// <summary>What arose under an unauthorised promise of settlement (承诺项下的应收款项) in the time in which the loss is his.</summary>
    /// <param name="receivables">The receivables of the customer, as they stand, each once.</param>
    /// <returns>Those that count, in their order; none where the promise was authorised.</returns>
    /// <exception cref="ArgumentException">There is no list, a receivable is <c>default</c>, or one stands twice.</exception>
    /// <exception cref="DomainException">The promise is none of settlement (<see cref="PromiseRefusals.NotOfSettlement"/>).</exception>
    [Clause("11.2.3")]
    public ValueList<ArisenReceivable> ReceivablesUnder(ValueList<ArisenReceivable> receivables)
    {
        RequireDistinct(Guard.Against.Null(receivables));
        var kind = Promise.Terms.Kind;
        if (Promise.Terms is not PromiseTerms.SettlementChange)
            throw PromiseRefusals.NotOfSettlement.Because($"承诺 {Id}：{kind.Title}。", $"Promise '{Id}': {kind.Title}.", kind.Clause);
        var review = Review();
        return ValueList.From(receivables.Where(row => review.IsInLossPeriod(row.ArisenAt)));
    }

    private static void RequireDistinct(ValueList<ArisenReceivable> receivables)
    {
        if (receivables.Contains(default))
            throw new ArgumentException("A receivable is default. Give it an id and amounts.", nameof(receivables));
        if (receivables.GroupBy(row => row.Id).FirstOrDefault(rows => rows.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Receivable '{twice.Key}' stands twice. Give each once.", nameof(receivables));
    }
}
