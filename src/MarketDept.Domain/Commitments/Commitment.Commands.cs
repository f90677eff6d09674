using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    /// <summary>Puts a promise on record (登记承诺), and with it whether he who made it might decide the matter himself then.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="promise">What was promised.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When it is put on record, not before it was made.</param>
    /// <exception cref="ArgumentException">Something is missing or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.PromiseIsNoReduction"/>, <see cref="DomainErrorCodes.PromiseChangesNothing"/> or
    /// <see cref="DomainErrorCodes.PromiseInTheFuture"/>.</exception>
    [Clause("8.2.3")]
    public static Commitment Record(Id<Commitment> id, Promise promise, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(promise);
        Guard.Against.Null(authority);
        promise.Terms.RequireAPromise();
        RequireNotLater(promise.MadeAt, at, "The promise was made");
        var own = authority.Ask(promise.By, promise.Terms.Kind.Matter, promise.MadeAt, [.. promise.Interested]);
        var commitment = new Commitment(id, promise, own.Ground, at);
        commitment._events.Add(new Recorded(id, at, promise, own.Ground));
        return commitment;
    }

    /// <summary>Holds the promise against an authorisation (对照授权), and asks whether he who gave it might.</summary>
    /// <param name="authorization">The authorisation, given at any time up to now.</param>
    /// <param name="authority">Who may decide what; he who promised and those interested are parties.</param>
    /// <param name="at">When it is put on record.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.PromiseTimeGoesBackwards"/>, <see cref="DomainErrorCodes.PromiseInTheFuture"/> or
    /// <see cref="DomainErrorCodes.PromiseAuthorizationHeldAlready"/>.</exception>
    [Clause("8.2.3")]
    [Clause("4.1")]
    public void HoldAgainst(Authorization authorization, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authorization);
        Guard.Against.Null(authority);
        RequireInOrder(at);
        RequireNotLater(authorization.At, at, "The authorisation was given");
        RequireNotHeld(authorization.Id);
        var ground = authority.Ask(authorization.By, authorization.Scope.Matter, authorization.At, Promise.Parties).Ground;
        Add(authorization, ground, at);
    }

    /// <summary>Ratifies the promise as it stands (追认): from now on the loss is not his any more. The breach stays.</summary>
    /// <param name="id">The host's id of this authorisation.</param>
    /// <param name="by">Who ratifies.</param>
    /// <param name="authority">Who may decide what; he who promised and those interested are parties.</param>
    /// <param name="at">When: after the promise. What is given at its very moment is an authorisation to hold it against.</param>
    /// <exception cref="ArgumentException">Something is missing or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.PromiseTimeGoesBackwards"/>, <see cref="DomainErrorCodes.PromiseNotMadeYet"/>,
    /// <see cref="DomainErrorCodes.PromiseNothingToRatify"/>, <see cref="DomainErrorCodes.PromiseAuthorizationHeldAlready"/>,
    /// <see cref="DomainErrorCodes.DecidesOwnCase"/> or <see cref="DomainErrorCodes.NotEntitledToDecide"/>.</exception>
    [Clause("8.2.3")]
    [Clause("3.6")]
    public void Ratify(Id<Authorization> id, StaffMember by, DecisionAuthority authority, Instant at)
    {
        var authorization = new Authorization(id, by, at, AuthorizationScope.AsWideAs(Promise.Terms), Promise.Customer, Promise.By.Id);
        Guard.Against.Null(authority);
        RequireInOrder(at);
        if (at == Promise.MadeAt)
        {
            throw new DomainException(DomainErrorCodes.PromiseNotMadeYet, Promise.Terms.Kind.Clause,
                $"Promise '{Id}' is ratified at {Iso.Format(at)}, when it was made; allowed is after that, for a ratification does not erase the breach.");
        }

        var review = Review();
        if (review.IsAuthorized || review.RatifiedAt <= at)
        {
            throw new DomainException(DomainErrorCodes.PromiseNothingToRatify, Promise.Terms.Kind.Clause,
                $"Promise '{Id}' {(review.IsAuthorized ? "was authorised" : "is ratified already")}; allowed is one that nobody authorised.");
        }

        RequireNotHeld(id);
        authority.Require(by, authorization.Scope.Matter, at, Promise.Parties);
        Add(authorization, authority.Ask(by, authorization.Scope.Matter, at, Promise.Parties).Ground, at);
    }

    /// <summary>Records that the promise was taken back with the customer (更正承诺): from then on the loss is not his any more.</summary>
    /// <param name="correction">Who told the customer, how, and when; not before the promise.</param>
    /// <param name="at">When it is put on record.</param>
    /// <exception cref="ArgumentNullException">There is no correction.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.PromiseTimeGoesBackwards"/>, <see cref="DomainErrorCodes.PromiseInTheFuture"/>,
    /// <see cref="DomainErrorCodes.PromiseNotMadeYet"/> or <see cref="DomainErrorCodes.PromiseCorrectedAlready"/>.</exception>
    [Clause("8.2.3")]
    public void Correct(PromiseCorrection correction, Instant at)
    {
        Guard.Against.Null(correction);
        RequireInOrder(at);
        RequireNotLater(correction.At, at, "The customer was told");
        RequireMadeBefore(correction.At, "corrected");
        if (Correction is { } earlier)
        {
            throw new DomainException(DomainErrorCodes.PromiseCorrectedAlready, Promise.Terms.Kind.Clause,
                $"Promise '{Id}' was corrected at {Iso.Format(earlier.At)}; allowed is once.");
        }

        Correction = correction;
        Changed(new Corrected(Id, at, correction));
    }

    /// <summary>Records a consignment that was carried under the promise (登记承运); it counts if that was before a ratification or correction.</summary>
    /// <param name="carriage">The consignment, carried after the promise.</param>
    /// <param name="at">When it is put on record.</param>
    /// <exception cref="ArgumentNullException">There is no consignment.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.PromiseTimeGoesBackwards"/>, <see cref="DomainErrorCodes.PromiseNotOfPrice"/>,
    /// <see cref="DomainErrorCodes.PromiseInTheFuture"/>, <see cref="DomainErrorCodes.PromiseNotMadeYet"/>,
    /// <see cref="DomainErrorCodes.PromiseConsignmentKnown"/> or <see cref="DomainErrorCodes.PromiseLossBeyondMoney"/>.</exception>
    [Clause("11.2.1")]
    public void RecordCarriage(PromisedCarriage carriage, Instant at)
    {
        Guard.Against.Null(carriage);
        RequireInOrder(at);
        if (!Promise.Terms.IsOfPrice)
        {
            throw new DomainException(DomainErrorCodes.PromiseNotOfPrice, Promise.Terms.Kind.Clause,
                $"Promise '{Id}' is of {Promise.Terms.Kind.Name}; allowed are consignments under a promise of price.");
        }

        RequireNotLater(carriage.CarriedAt, at, "The consignment was carried");
        RequireMadeBefore(carriage.CarriedAt, "carried under");
        if (Carried.Any(known => known.Consignment == carriage.Consignment))
        {
            throw new DomainException(DomainErrorCodes.PromiseConsignmentKnown, BornBy,
                $"Consignment '{carriage.Consignment}' is recorded under promise '{Id}' already; allowed is each once.");
        }

        ValueList<PromisedCarriage> carried = [.. Carried, carriage];
        RequireSummable(carried, carriage);
        Carried = carried;
        Changed(new CarriageRecorded(Id, at, carriage));
    }

    /// <summary>Records that a consignment comes to another charge after all (更正实收), as when the customer pays the difference.</summary>
    /// <param name="consignment">The waybill's number.</param>
    /// <param name="charged">What the customer is charged in total, in yuan, not negative.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The number is blank or the charge negative.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.PromiseTimeGoesBackwards"/>, <see cref="DomainErrorCodes.PromiseConsignmentUnknown"/> or
    /// <see cref="DomainErrorCodes.PromiseLossBeyondMoney"/>.</exception>
    [Clause("11.2.1")]
    public void CorrectCharge(string consignment, Money charged, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(consignment);
        ArgumentOutOfRangeException.ThrowIfLessThan(charged, Money.Zero);
        RequireInOrder(at);
        var before = Carried.FirstOrDefault(known => known.Consignment == consignment)
            ?? throw new DomainException(DomainErrorCodes.PromiseConsignmentUnknown, BornBy,
                $"Consignment '{consignment}' is not recorded under promise '{Id}'; allowed is one that is.");
        var after = new PromisedCarriage(consignment, before.CarriedAt, before.Tariff, charged);
        var carried = ValueList.From(Carried.Select(known => known == before ? after : known));
        RequireSummable(carried, after);
        Carried = carried;
        Changed(new ChargeCorrected(Id, at, consignment, before.Charged, charged));
    }
}
