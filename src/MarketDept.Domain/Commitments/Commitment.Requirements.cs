using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    private static readonly ClauseId NotByOneself = new(8, 2, 3);
    private static readonly ClauseId BornBy = new(11, 2, 1);

    /// <summary>The only place where a step is written down; every check is made before it.</summary>
    private void Changed(Event what)
    {
        LastChangedAt = what.At;
        _events.Add(what);
    }

    private void Add(Authorization authorization, AuthorityGround ground, Instant at)
    {
        var held = new HeldAuthorization(authorization, ground, at);
        Authorizations = [.. Authorizations, held];
        Changed(new HeldAgainst(Id, at, held));
    }

    private void RequireInOrder(Instant at)
    {
        if (at < LastChangedAt)
        {
            throw new DomainException(DomainErrorCodes.PromiseTimeGoesBackwards, NotByOneself,
                $"A step on promise '{Id}' is dated {Iso.Format(at)}; allowed is not before the last one at {Iso.Format(LastChangedAt)}.");
        }
    }

    private static void RequireNotLater(Instant happened, Instant recorded, string what)
    {
        if (happened > recorded)
        {
            throw new DomainException(DomainErrorCodes.PromiseInTheFuture, NotByOneself,
                $"{what} at {Iso.Format(happened)} and is recorded at {Iso.Format(recorded)}; allowed is what has happened by then.");
        }
    }

    private void RequireMadeBefore(Instant at, string what)
    {
        if (at < Promise.MadeAt)
        {
            throw new DomainException(DomainErrorCodes.PromiseNotMadeYet, NotByOneself,
                $"Promise '{Id}' is said to have been {what} at {Iso.Format(at)}; allowed is not before it was made at {Iso.Format(Promise.MadeAt)}.");
        }
    }

    /// <summary>Every row is summed, also what does not count: whether a row is accepted does not hang on what else is on record by then.</summary>
    private void RequireSummable(ValueList<PromisedCarriage> carried, PromisedCarriage latest)
    {
        if (!IsSummable(carried))
        {
            throw new DomainException(DomainErrorCodes.PromiseLossBeyondMoney, BornBy,
                $"Consignment '{latest.Consignment}' would bring the price differences under promise '{Id}' above {Money.MaxValue:C}; "
                + "allowed is up to that much together.");
        }
    }

    private static bool IsSummable(ValueList<PromisedCarriage> carried)
    {
        UInt128 fen = 0;
        foreach (var row in carried)
            fen += (ulong)row.PriceDifference.Fen;
        return fen <= (ulong)Money.MaxValue.Fen;
    }

    private void RequireNotHeld(Id<Authorization> id)
    {
        if (Authorizations.Any(held => held.Authorization.Id == id))
        {
            throw new DomainException(DomainErrorCodes.PromiseAuthorizationHeldAlready, NotByOneself,
                $"Promise '{Id}' is held against authorisation '{id}' already; allowed is each once.");
        }
    }
}
