namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Answers, before an act, whether somebody may do it, else who could allow it and by which form (事前请示).</summary>
/// <remarks>
/// <para>A policy: immutable, without a clock. Whoever decides the matter may also do it himself. Otherwise: what 8.2.3 lists,
/// deductions, debt and the contractual date are beyond him by the regulation itself, whatever the company's table says. For the
/// rest the table decides.</para>
/// <para>Where the table has no row: for a higher rate and special handling, clause 8.3.5 asks for the acknowledged memo and no
/// decision, so that is enough; for other business nobody has said where his authority ends, so the answer is undetermined.</para>
/// </remarks>
public sealed class PermissionPolicy
{
    private readonly DecisionAuthority _authority;
    private readonly AuthorityLimits _limits;

    /// <summary>Takes who decides what, and the company's table.</summary>
    /// <param name="authority">Who decides what, with the delegations.</param>
    /// <param name="limits">The company's table; null: it has none.</param>
    /// <exception cref="ArgumentNullException">There is no authority.</exception>
    public PermissionPolicy(DecisionAuthority authority, AuthorityLimits? limits = null)
    {
        _authority = Guard.Against.Null(authority);
        _limits = limits ?? AuthorityLimits.None;
    }

    /// <summary>Answers whether somebody may do what he plans.</summary>
    /// <param name="by">Who plans it.</param>
    /// <param name="kind">What sort of thing it is.</param>
    /// <param name="amount">What it costs or is worth, in yuan, not negative; null while that is not known, which is not zero.</param>
    /// <param name="at">When; a delegation must be in force then.</param>
    /// <param name="business">Which business, as the company's table names it; present exactly for <see cref="ActKind.Other"/>.</param>
    /// <param name="parties">Whose own interest is at stake, the customer's business aside; null: nobody's.</param>
    /// <exception cref="ArgumentException">Somebody or the kind is null, the amount is negative, or the business is there or not where it should be otherwise.</exception>
    /// <example><code>
    /// var limits = new AuthorityLimits(new AuthorityLimit(Position.Salesperson, ActKind.Other, Money.FromYuan(200m), business: "赠品"));
    /// var permissions = new PermissionPolicy(authority, limits);
    /// Console.WriteLine(permissions.Ask(seller, ActKind.RateReduction, amount: null, morning).Explain(Language.Chinese));
    /// </code></example>
    [Clause("8.5")]
    public PermissionDecision Ask(
        StaffMember by, ActKind kind, Money? amount, Instant at, string? business = null, ValueList<StaffMember>? parties = null)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(kind);
        if (amount is { } known)
            Guard.Against.Negative(known, nameof(amount));
        business = AuthorityLimit.NameOf(kind, business);
        var interested = Guard.Against.NullItem(parties ?? [], nameof(parties));
        var authority = _authority.Ask(by, kind.Matter, at, [.. interested]);
        var limit = _limits.Of(by.Position, kind, business);
        var ground = authority.Ground == AuthorityGround.IsParty ? PermissionGround.OwnCase
            : authority.IsAllowed ? PermissionGround.DecidesHimself
            : kind.IsBeyondByRegulation ? PermissionGround.BeyondByRegulation
            : !by.Position.IsInDepartment ? PermissionGround.OutsideDepartment
            : ByLimit(kind, amount, limit);
        var decision = new PermissionDecision(authority, kind, amount, business, ground, limit, at);
        return decision.IsAllowed.IsYes ? decision : decision with { Delegates = Delegates(authority, interested, at) };
    }

    private static PermissionGround ByLimit(ActKind kind, Money? amount, Money? limit) => (limit, amount) switch
    {
        (null, _) => kind == ActKind.Other ? PermissionGround.LimitNotStated : PermissionGround.AcknowledgementIsEnough,
        (_, null) => PermissionGround.AmountNotKnown,
        ({ } upTo, { } costs) => costs <= upTo ? PermissionGround.WithinLimit : PermissionGround.BeyondLimit,
    };

    /// <summary>Who could stand in for the manager now; nobody who asks or has an interest, and nobody where the executive decides.</summary>
    private ValueList<Id<StaffMember>> Delegates(AuthorityDecision authority, ValueList<StaffMember> parties, Instant at)
    {
        if (authority.WhoMay != Position.Manager)
            return [];
        var excluded = new HashSet<Id<StaffMember>> { authority.By.Id };
        foreach (var party in parties)
            excluded.Add(party.Id);
        return ValueList.From(_authority.DelegatesFor(authority.Matter, at).Where(delegate_ => !excluded.Contains(delegate_)));
    }
}
