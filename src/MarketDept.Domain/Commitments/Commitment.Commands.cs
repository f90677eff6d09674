namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    /// <summary>Records a promise (登记承诺), and whether one of those who made it might decide the matter himself then.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="promise">The promise to the customer.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of recording, not before the promise.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="PromiseRefusals.IsNoReduction"/>, <see cref="PromiseRefusals.ChangesNothing"/> or
    /// <see cref="PromiseRefusals.InTheFuture"/>.</exception>
    /// <example><code>
    /// var lowerRate = new PromiseTerms.LowerRate("上海—成都，每吨", Tariff: Money.FromYuan(1000m), Promised: Money.FromYuan(800m));
    /// var commitment = Commitment.Record(new("P-1"), new Promise(new("C-001"), seller, lowerRate, morning), authority, morning);
    /// </code></example>
    [Clause("8.2.3")]
    public static Commitment Record(Id<Commitment> id, Promise promise, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(promise);
        Guard.Against.Null(authority);
        promise.Terms.RequireAPromise();
        RequireNotLater(id.Value, promise.MadeAt, at);
        AuthorityGround[] grounds = [.. promise.By.Select(one => authority.Ask(one.Staff, promise.Terms.Kind.Matter, promise.MadeAt, [.. promise.Interested]).Ground)];
        var own = grounds.Any(AuthorityDecision.Allows) ? grounds.First(AuthorityDecision.Allows) : grounds[0];
        var commitment = new Commitment(id, promise, own, at);
        commitment.Record(new CommitmentRecorded(promise.Customer, promise.By, promise.Terms, promise.MadeAt, promise.Interested, own), at);
        return commitment;
    }

    /// <summary>Holds the promise against an authorisation (对照授权), and records whether the giver was entitled.</summary>
    /// <param name="authorization">The authorisation, given at any time up to now.</param>
    /// <param name="authority">Who may decide which matters. Those who promised and those interested are parties.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="PromiseRefusals.InTheFuture"/> or
    /// <see cref="PromiseRefusals.AuthorizationHeldAlready"/>.</exception>
    [Clause("8.2.3")]
    [Clause("4.1")]
    public void HoldAgainst(Authorization authorization, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authorization);
        Guard.Against.Null(authority);
        RequireInOrder(at, NotByOneself);
        RequireNotLater(Key, authorization.At, at);
        RequireNotHeld(authorization.Id);
        var ground = authority.Ask(authorization.By, authorization.Scope.Matter, authorization.At, Promise.Parties).Ground;
        Add(authorization, ground, at);
    }

    /// <summary>Ratifies the promise as it stands (追认). The loss period ends now; the breach stays.</summary>
    /// <param name="id">The id of the ratification as an authorisation, given by the host.</param>
    /// <param name="by">The person who ratifies.</param>
    /// <param name="authority">Who may decide which matters. Those who promised and those interested are parties.</param>
    /// <param name="at">The moment of the ratification, after the promise. What is given at the very moment of the promise is an authorisation, not
    /// a ratification.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="PromiseRefusals.NotMadeYet"/>,
    /// <see cref="PromiseRefusals.NothingToRatify"/>, <see cref="PromiseRefusals.AuthorizationHeldAlready"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("8.2.3")]
    [Clause("3.6")]
    public void Ratify(Id<Authorization> id, StaffMember by, DecisionAuthority authority, Instant at)
    {
        var authorization = new Authorization(id, AuthorizationScope.AsWideAs(Promise.Terms), by, at) { Customer = Promise.Customer };
        Guard.Against.Null(authority);
        RequireInOrder(at, NotByOneself);
        if (at == Promise.MadeAt)
            throw NotMadeYet(at);
        var review = Review();
        if (review.IsAuthorized || review.RatifiedAt <= at)
            throw PromiseRefusals.NothingToRatify.Because($"承诺 {Id}，追认时间：{review.RatifiedAt}。", $"Promise '{Id}', ratified at: {review.RatifiedAt}.", Promise.Terms.Kind.Clause);

        RequireNotHeld(id);
        authority.Require(by, authorization.Scope.Matter, at, Promise.Parties);
        Add(authorization, authority.Ask(by, authorization.Scope.Matter, at, Promise.Parties).Ground, at);
    }

    /// <summary>Records that the promise was taken back with the customer (更正承诺). The loss period ends then; the breach stays.</summary>
    /// <param name="by">The person who told the customer.</param>
    /// <param name="how">How the customer was told, not blank.</param>
    /// <param name="toldAt">When the customer was told, not before the promise.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the text is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="PromiseRefusals.InTheFuture"/>,
    /// <see cref="PromiseRefusals.NotMadeYet"/> or <see cref="PromiseRefusals.CorrectedAlready"/>.</exception>
    [Clause("8.2.3")]
    public void Correct(Id<StaffMember> by, string how, Instant toldAt, Instant at)
    {
        Guard.Against.Default(by);
        how = Guard.Against.NullOrWhiteSpace(how);
        RequireInOrder(at, NotByOneself);
        RequireNotLater(Key, toldAt, at);
        RequireMadeBefore(toldAt);
        if (CorrectedAt is { } earlier)
            throw PromiseRefusals.CorrectedAlready.Because($"承诺 {Id}：{earlier}。", $"Promise '{Id}': corrected at {earlier}.", Promise.Terms.Kind.Clause);
        (CorrectedBy, CorrectedHow, CorrectedAt) = (by, how, toldAt);
        Record(new CommitmentCorrected(by, how, toldAt), at);
    }

    /// <summary>Records a consignment carried under the promise (登记承运). It counts where the carriage came before a ratification or correction.</summary>
    /// <param name="carriage">The consignment, carried after the promise, with its time of carriage.</param>
    /// <param name="at">The moment of recording.</param>
    /// <exception cref="ArgumentException">The consignment is null or lacks its time of carriage.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="PromiseRefusals.NotOfPrice"/>,
    /// <see cref="PromiseRefusals.InTheFuture"/>, <see cref="PromiseRefusals.NotMadeYet"/>,
    /// <see cref="PromiseRefusals.ConsignmentKnown"/> or <see cref="PromiseRefusals.LossBeyondMoney"/>.</exception>
    [Clause("11.2.1")]
    public void RecordCarriage(CarriedConsignment carriage, Instant at)
    {
        if (Guard.Against.Null(carriage).CarriedAt is not { } carriedAt)
            throw new ArgumentException($"Consignment '{carriage.Id}' has no time of carriage. Give it.", nameof(carriage));
        RequireInOrder(at, NotByOneself);
        var kind = Promise.Terms.Kind;
        if (!Promise.Terms.IsOfPrice)
            throw PromiseRefusals.NotOfPrice.Because($"承诺 {Id}：{kind.Title}。", $"Promise '{Id}': {kind.Title}.", kind.Clause);
        RequireNotLater(Key, carriedAt, at);
        RequireMadeBefore(carriedAt);
        if (Carried.Any(known => known.Id == carriage.Id))
            throw PromiseRefusals.ConsignmentKnown.Because($"承诺 {Id}，托运 {carriage.Id}。", $"Promise '{Id}', consignment '{carriage.Id}'.");
        ValueList<CarriedConsignment> carried = [.. Carried, carriage];
        RequireSummable(carried, carriage);
        Carried = carried;
        Record(new CommitmentCarriageRecorded(carriage), at);
    }

    /// <summary>Corrects the charge of a consignment (更正实收), as when the customer pays the difference later.</summary>
    /// <param name="consignment">The number of the waybill.</param>
    /// <param name="charged">The total price charged to the customer, in yuan, not negative.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">The number is blank or the charge negative.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.BeforeLast"/>, <see cref="PromiseRefusals.ConsignmentUnknown"/> or
    /// <see cref="PromiseRefusals.LossBeyondMoney"/>.</exception>
    [Clause("11.2.1")]
    public void CorrectCharge(string consignment, Money charged, Instant at)
    {
        consignment = Guard.Against.NullOrWhiteSpace(consignment);
        ArgumentOutOfRangeException.ThrowIfLessThan(charged, Money.Zero);
        RequireInOrder(at, NotByOneself);
        var before = Carried.FirstOrDefault(known => known.Id == consignment)
            ?? throw PromiseRefusals.ConsignmentUnknown.Because($"承诺 {Id}，托运 {consignment}。", $"Promise '{Id}', consignment '{consignment}'.");
        var after = new CarriedConsignment(consignment, before.Tariff, charged, before.CarriedAt);
        var carried = ValueList.From(Carried.Select(known => known == before ? after : known));
        RequireSummable(carried, after);
        Carried = carried;
        Record(new CommitmentChargeCorrected(consignment, before.Charged, charged), at);
    }
}
