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
    /// <param name="asker">Who plans it.</param>
    /// <param name="act">What he plans.</param>
    /// <param name="at">When; a delegation must be in force then.</param>
    /// <param name="parties">Whose own interest is at stake, the customer's business aside; may be empty.</param>
    /// <exception cref="ArgumentNullException">Somebody or the act is null.</exception>
    [Clause("8.5")]
    public PermissionDecision Ask(StaffMember asker, PlannedAct act, Instant at, params ReadOnlySpan<StaffMember> parties)
    {
        Guard.Against.Null(asker);
        Guard.Against.Null(act);
        var authority = _authority.Ask(asker, act.Kind.Matter, at, parties);
        var limit = _limits.Of(asker.Position, act.Kind, act.Business);
        var ground = authority.Ground == AuthorityGround.IsParty ? PermissionGround.OwnCase
            : authority.IsAllowed ? PermissionGround.DecidesHimself
            : act.Kind.IsBeyondByRegulation ? PermissionGround.BeyondByRegulation
            : !asker.Position.IsInDepartment ? PermissionGround.OutsideDepartment
            : ByLimit(act, limit);
        var decision = new PermissionDecision(act, at, authority, ground, limit, []);
        return decision.IsAllowed ? decision : decision with { Delegates = Delegates(authority, at, parties) };
    }

    private static PermissionGround ByLimit(PlannedAct act, Money? limit) => (limit, act.Amount) switch
    {
        (null, _) => act.Kind == ActKind.Other ? PermissionGround.LimitNotStated : PermissionGround.AcknowledgementIsEnough,
        (_, null) => PermissionGround.AmountNotKnown,
        ({ } upTo, { } amount) => amount <= upTo ? PermissionGround.WithinLimit : PermissionGround.BeyondLimit,
    };

    /// <summary>Who could stand in for the manager now; nobody who asks or has an interest, and nobody where the executive decides.</summary>
    private ValueList<Id<StaffMember>> Delegates(AuthorityDecision authority, Instant at, ReadOnlySpan<StaffMember> parties)
    {
        if (authority.WhoMay != Position.Manager)
            return [];
        var excluded = new HashSet<Id<StaffMember>> { authority.By.Id };
        foreach (var party in parties)
            excluded.Add(party.Id);
        return ValueList.From(_authority.DelegatesFor(authority.Matter, at).Where(delegate_ => !excluded.Contains(delegate_)));
    }
}
