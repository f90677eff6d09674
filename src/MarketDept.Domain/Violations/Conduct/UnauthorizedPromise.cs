using MarketDept.Domain.Commitments;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>Turns a promise made without authority into facts for judging it, clauses 11.2.1, 11.2.3 and 8.2.3 (擅自承诺的违纪事实).</summary>
/// <remarks> The id of the act is <c>promise:</c> and the id of the promise: one promise over ten consignments is one act, and the same promise made again
/// is another. The amounts are those of the day on which the facts are taken; what is carried or comes in later gives new facts of the same act. Nothing
/// is decided here. </remarks>
public static class UnauthorizedPromise
{
    /// <summary>Turns a promise of a lower rate or free carriage into facts of 11.2.1 (擅自降价或免费的事实): the consignments carried under it.</summary>
    /// <exception cref="ArgumentNullException">The promise is null.</exception>
    /// <exception cref="DomainException">
    /// It was authorised (<see cref="ViolationRefusals.PromiseWasAuthorized"/>), or is not of price
    /// (<see cref="PromiseRefusals.NotOfPrice"/>).
    /// </exception>
    [Clause("11.2.1")]
    public static ViolationFacts.UnauthorizedConcession Concession(Commitment promise)
    {
        RequireUnauthorized(promise);
        if (!promise.Promise.Terms.IsOfPrice)
        {
            throw PromiseRefusals.NotOfPrice.Because(
                $"承诺 {promise.Id}：{promise.Promise.Terms.Kind}。", $"Promise '{promise.Id}': {promise.Promise.Terms.Kind}.", ViolationKind.UnauthorizedConcession.Clause.Id);
        }

        return new ViolationFacts.UnauthorizedConcession(ValueList.From(
            promise.Review().Counted.Select(row => new CarriedConsignment(row.Id, row.Tariff, row.Charged))));
    }

    /// <summary>Turns a promise of another settlement method into facts (擅自改变结算方式的事实): of 11.2.3 for a method of the monthly type, else of
    /// 8.2.3.</summary>
    /// <param name="promise">The promise of another settlement method.</param>
    /// <param name="receivables">The customer's debts as they stand; needed for a method of the monthly type.</param>
    /// <param name="terms">The company's reading of the settlement methods, needed for payment on signed receipt; null: not stated.</param>
    /// <param name="loss">The loss, needed for a method not of the monthly type; null where no loss is proven.</param>
    /// <inheritdoc cref="Commitment.ReceivablesUnder" path="/exception"/>
    /// <exception cref="OverflowException">What arose in a month is beyond the range of money.</exception>
    /// <exception cref="DomainException">
    /// It was authorised (<see cref="ViolationRefusals.PromiseWasAuthorized"/>), is not of settlement
    /// (<see cref="PromiseRefusals.NotOfSettlement"/>), or the company's choice is needed and unknown
    /// (<see cref="ViolationRefusals.MonthlyTypeUnknown"/>).
    /// </exception>
    [Clause("11.2.3")]
    public static ViolationFacts Settlement(
        Commitment promise, ValueList<ArisenReceivable> receivables, SettlementTerms? terms = null, EconomicLoss? loss = null)
    {
        RequireUnauthorized(promise);
        var caused = promise.ReceivablesUnder(receivables);
        var method = ((PromiseTerms.SettlementChange)promise.Promise.Terms).To;
        var isMonthly = (terms ?? SettlementTerms.Default).IsMonthlyType(method).ToNullable()
            ?? throw ViolationRefusals.MonthlyTypeUnknown.Because($"承诺 {promise.Id}：{method.Title}。", $"Promise '{promise.Id}': {method.Title}.");
        return isMonthly
            ? new ViolationFacts.UnauthorizedMonthlySettlement(ArisenReceivable.Together(caused))
            : new ViolationFacts.OperatingRuleBreach(promise.Promise.Terms.Kind.Clause, loss);
    }

    /// <summary>Turns a promise of free storage, counting or handling into facts of 8.2.3 under 11.1 (擅自免收杂费的事实); 11.2.1 is about carriage only.</summary>
    /// <param name="promise">The promise of a free service.</param>
    /// <param name="loss">The company's loss with the decided share; null: not known yet, which is not zero.</param>
    /// <exception cref="ArgumentNullException">The promise is null.</exception>
    /// <exception cref="DomainException">
    /// It was authorised (<see cref="ViolationRefusals.PromiseWasAuthorized"/>), or leaves out no such charge (<see cref="PromiseRefusals.NotOfService"/>).
    /// </exception>
    [Clause("8.2.3")]
    public static ViolationFacts.OperatingRuleBreach Service(Commitment promise, EconomicLoss? loss = null)
    {
        RequireUnauthorized(promise);
        var kind = promise.Promise.Terms.Kind;
        return promise.Promise.Terms is PromiseTerms.FreeService ? new ViolationFacts.OperatingRuleBreach(kind.Clause, loss)
            : throw PromiseRefusals.NotOfService.Because($"承诺 {promise.Id}：{kind.Title}。", $"Promise '{promise.Id}': {kind.Title}.");
    }

    /// <summary>Creates the report of the act (违纪事件): all who promised are offenders, and the day is that of the promise.</summary>
    /// <param name="promise">The promise without authority.</param>
    /// <param name="facts">The facts of the promise, from <see cref="Concession"/>, <see cref="Service"/> or <see cref="Settlement"/>.</param>
    /// <param name="id">The id of the report; null: <c>unauthorized-promise:</c> and the id of the promise.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, the id is <c>default</c>, or the facts are not of such a promise.</exception>
    /// <exception cref="DomainException">It was authorised (<see cref="ViolationRefusals.PromiseWasAuthorized"/>).</exception>
    public static Incident IncidentOf(Commitment promise, ViolationFacts facts, Id<Incident>? id = null)
    {
        RequireUnauthorized(promise);
        Guard.Against.Null(facts);
        var stated = promise.Promise;
        if (!CanBeOf(stated.Terms, facts))
            throw new ArgumentException($"The facts are of '{facts.Kind.Name}', and promise '{promise.Id}' is of {stated.Terms.Kind.Name}. Give the facts of such a promise.", nameof(facts));

        return new Incident(
            id ?? new($"unauthorized-promise:{promise.Id}"), stated.MadeAt.InBusinessZone().Date,
            ValueList.From(stated.By.Select(one => new Offender(one.Staff.Id, one.Weight, one.Staff.Position))), facts, ActOf(promise));
    }

    /// <summary>The id of the act of promising (行为编号), the same for every report of it.</summary>
    /// <exception cref="ArgumentNullException">The promise is null.</exception>
    public static Id<Occurrence> ActOf(Commitment promise) => new($"promise:{Guard.Against.Null(promise).Id}");

    /// <remarks>The reading of payment on signed receipt was used for the facts, so facts of both kinds are possible for it.</remarks>
    private static bool CanBeOf(PromiseTerms terms, ViolationFacts facts) => (terms, facts) switch
    {
        (PromiseTerms.SettlementChange { To: var to }, ViolationFacts.UnauthorizedMonthlySettlement) => to.IsPeriodic || to == SettlementMethod.OnSignedReceipt,
        (PromiseTerms.SettlementChange { To: var to }, ViolationFacts.OperatingRuleBreach breach) => !to.IsPeriodic && breach.Basis.Id == terms.Kind.Clause,
        (PromiseTerms.FreeService, ViolationFacts.OperatingRuleBreach breach) => breach.Basis.Id == terms.Kind.Clause,
        _ => terms.IsOfPrice && facts is ViolationFacts.UnauthorizedConcession,
    };

    private static void RequireUnauthorized(Commitment promise)
    {
        if (Guard.Against.Null(promise).Review().IsAuthorized)
            throw ViolationRefusals.PromiseWasAuthorized.Because($"承诺 {promise.Id}。", $"Promise '{promise.Id}'.", promise.Promise.Terms.Kind.Clause);
    }
}
