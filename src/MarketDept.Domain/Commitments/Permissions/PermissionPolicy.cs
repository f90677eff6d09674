namespace MarketDept.Domain.Commitments.Permissions;

/// <summary>Answers, before an act, whether somebody may do it, who else could allow it, and which form is needed (事前请示).</summary>
/// <remarks>
/// <para>Immutable, without a clock. A person who may decide the matter may also act on it. For everybody else, the items of 8.2.3, deductions,
/// debt and the contractual date are reserved by the regulation, whatever the company's table says. Anything else follows the table.</para>
/// <para>Where the table has no row: a higher rate and special handling need only the acknowledged memo of clause 8.3.5, so they are allowed. Any
/// other business is undetermined.</para>
/// </remarks>
public sealed class PermissionPolicy
{
    private readonly DecisionAuthority _authority;
    private readonly AuthorityLimits _limits;

    /// <summary>Creates the policy from who decides which matters, and from the company's table.</summary>
    /// <param name="authority">Who decides which matters, with the delegations.</param>
    /// <param name="limits">The company's table of limits; null: there is none.</param>
    /// <exception cref="ArgumentNullException">The authority is null.</exception>
    public PermissionPolicy(DecisionAuthority authority, AuthorityLimits? limits = null)
    {
        _authority = Guard.Against.Null(authority);
        _limits = limits ?? AuthorityLimits.None;
    }

    /// <summary>Answers whether a person may do a planned act without asking, and who could allow it (事前请示).</summary>
    /// <param name="by">The person who plans the act.</param>
    /// <param name="kind">The kind of the act.</param>
    /// <param name="amount">The cost or value, in yuan, not negative; null while not known, which is not zero.</param>
    /// <param name="at">The moment asked about. A delegation must be in force then.</param>
    /// <param name="business">The name of the business in the company's table; present exactly for <see cref="ActKind.Other"/>.</param>
    /// <param name="parties">The persons whose own interest is at stake, apart from the customer's business; null: nobody.</param>
    /// <exception cref="ArgumentException">A person or the kind is null, the amount is negative, or the name of the business is missing where the
    /// kind needs one or given where it needs none.</exception>
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

    /// <summary>The persons who could stand in for the manager now, without the asker and interested persons; none where the executive decides.</summary>
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
