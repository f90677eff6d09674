namespace MarketDept.Domain.Commitments;

public sealed partial class Commitment
{
    private static readonly ClauseId NotByOneself = new(8, 2, 3);

    private void Add(Authorization authorization, AuthorityGround ground, Instant at)
    {
        var held = new HeldAuthorization(authorization, ground, at);
        Authorizations = [.. Authorizations, held];
        Record(new CommitmentHeldAgainst(held), at);
    }

    private static void RequireNotLater(string key, Instant happened, Instant recorded)
    {
        if (happened > recorded)
            throw PromiseRefusals.InTheFuture.Because($"承诺 {key}：发生 {happened}，登记 {recorded}。", $"Promise '{key}': happened at {happened}, recorded at {recorded}.");
    }

    private void RequireMadeBefore(Instant at)
    {
        if (at < Promise.MadeAt)
            throw NotMadeYet(at);
    }

    private DomainException NotMadeYet(Instant at) => PromiseRefusals.NotMadeYet.Because(
        $"承诺 {Id}：作出 {Promise.MadeAt}，所填时间 {at}。", $"Promise '{Id}': made at {Promise.MadeAt}, dated {at}.", Promise.Terms.Kind.Clause);

    /// <summary>Checks that all rows can be summed, also those that do not count, so that accepting a row does not depend on other entries.</summary>
    private void RequireSummable(ValueList<CarriedConsignment> carried, CarriedConsignment latest)
    {
        if (!IsSummable(carried))
            throw PromiseRefusals.LossBeyondMoney.Because($"承诺 {Id}，托运 {latest.Id}；上限 {Money.MaxValue}。", $"Promise '{Id}', consignment '{latest.Id}'; the limit is {Money.MaxValue}.");
    }

    private static bool IsSummable(ValueList<CarriedConsignment> carried)
    {
        UInt128 fen = 0;
        foreach (var row in carried)
            fen += (ulong)row.PriceDifference.Fen;
        return fen <= (ulong)Money.MaxValue.Fen;
    }

    private void RequireNotHeld(Id<Authorization> id)
    {
        if (Authorizations.Any(held => held.Authorization.Id == id))
            throw PromiseRefusals.AuthorizationHeldAlready.Because($"承诺 {Id}：授权 {id}。", $"Promise '{Id}': authorisation '{id}'.");
    }
}
