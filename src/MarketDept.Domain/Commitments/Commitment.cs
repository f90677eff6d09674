namespace MarketDept.Domain.Commitments;

/// <summary>A recorded promise to a customer under clause 8.2.3 (承诺), with the authorisations it was held against, its correction, and the
/// consignments carried under it.</summary>
/// <remarks>Whether the promise was authorised is never stored: it is derived at each question. An authorisation given beforehand and found later
/// still authorises it. Entries are only added. No step is before the last one; a refused command changes nothing.</remarks>
[Clause("8.2.3")]
public sealed partial class Commitment : Aggregate, IAggregate<Commitment, CommitmentSnapshot>
{
    private Commitment(Id<Commitment> id, Promise promise, AuthorityGround ownAuthority, Instant recordedAt) =>
        (Id, Promise, OwnAuthority, RecordedAt) = (Guard.Against.Default(id), Guard.Against.Null(promise), ownAuthority, recordedAt);

    /// <summary>The id of the promise, given by the host (编号).</summary>
    public Id<Commitment> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The promise itself (承诺): who promised what to whom, and when.</summary>
    public Promise Promise { get; }
    /// <summary>Whether one of those who promised might decide the matter himself then, and why or why not (本人决定权).</summary>
    public AuthorityGround OwnAuthority { get; }
    /// <summary>When the promise was recorded (登记时间).</summary>
    public Instant RecordedAt { get; }
    /// <summary>The authorisations that the promise was held against (用以对照的授权), in the order of recording.</summary>
    public ValueList<HeldAuthorization> Authorizations { get; private set; } = [];
    /// <summary>The consignments carried under the promise (承运的货), each once, in the order of recording; only for a promise of price.</summary>
    public ValueList<CarriedConsignment> Carried { get; private set; } = [];
    /// <summary>When the customer was told that the promise does not hold (更正时间); null while he was not. The correction ends the loss and does not
    /// erase the breach.</summary>
    public Instant? CorrectedAt { get; private set; }
    /// <summary>The person who told the customer that the promise does not hold (更正人); present exactly with <see cref="CorrectedAt"/>.</summary>
    public Id<StaffMember>? CorrectedBy { get; private set; }
    /// <summary>How the customer was told that the promise does not hold (更正方式); present exactly with <see cref="CorrectedAt"/>.</summary>
    public string? CorrectedHow { get; private set; }

    /// <summary>Whether the promise was authorised, why or why not, and what it cost until now (授权对照与差价).</summary>
    [Clause("8.2.3")]
    [Clause("11.2.1")]
    public AuthorizationReview Review() => new(this);

    /// <summary>The debts that arose under an unauthorised promise of settlement (承诺项下的应收款项), within the loss period.</summary>
    /// <param name="receivables">The customer's debts as they stand, each once, each with its own id; month totals are not accepted.</param>
    /// <returns>The debts that count, in their order; none where the promise was authorised.</returns>
    /// <exception cref="ArgumentException">The list is null, a receivable is no single debt, or a debt occurs twice.</exception>
    /// <exception cref="DomainException">The promise is none of settlement (<see cref="PromiseRefusals.NotOfSettlement"/>).</exception>
    [Clause("11.2.3")]
    public ValueList<ArisenReceivable> ReceivablesUnder(ValueList<ArisenReceivable> receivables)
    {
        RequireDistinct(Guard.Against.Null(receivables));
        var kind = Promise.Terms.Kind;
        if (Promise.Terms is not PromiseTerms.SettlementChange)
            throw PromiseRefusals.NotOfSettlement.Because($"承诺 {Id}：{kind.Title}。", $"Promise '{Id}': {kind.Title}.", kind.Clause);
        var review = Review();
        return ValueList.From(receivables.Where(row => review.IsInLossPeriod(row.ArisenAt!.Value)));
    }

    private static void RequireDistinct(ValueList<ArisenReceivable> receivables)
    {
        if (receivables.Any(row => row.ArisenAt is null))
            throw new ArgumentException("A receivable is default, or a month. Give it an id, the moment at which it arose, and amounts.", nameof(receivables));
        if (receivables.GroupBy(row => row.Id).FirstOrDefault(rows => rows.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Receivable '{twice.Key}' occurs twice. Give each once.", nameof(receivables));
    }
}
