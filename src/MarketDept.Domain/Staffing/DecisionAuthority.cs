namespace MarketDept.Domain.Staffing;

/// <summary>Answers who may decide which matters (决定权限): the manager, his delegate within the delegation, or the supervising executive. Nobody
/// decides his own case.</summary>
/// <remarks>Immutable, without a clock. By default there is no delegation.</remarks>
public sealed class DecisionAuthority
{
    private readonly ValueList<Delegation> _delegations;
    private readonly ValueList<Interval> _vacancies = [];

    /// <summary>Creates the authority of a department from the delegations that its manager recorded; without any, nothing is delegated.</summary>
    /// <exception cref="ArgumentNullException">The list or a delegation is null.</exception>
    public DecisionAuthority(params IEnumerable<Delegation> delegations) => 
        _delegations = ValueList.From(Guard.Against.Null(delegations).Select(delegation => Guard.Against.Null(delegation, nameof(delegations))).ToArray());

    private DecisionAuthority(ValueList<Delegation> delegations, ValueList<Interval> vacancies) =>
        (_delegations, _vacancies) = (delegations, vacancies);

    /// <summary>Returns the same authority with a time in which no manager is in office (经理空缺). The supervising executive decides then.</summary>
    /// <param name="period">The time without a manager; either end may be open.</param>
    public DecisionAuthority WithVacancy(Interval period) => new(_delegations, [.. _vacancies, period]);

    /// <summary>Answers whether a person may decide a matter at a moment, and why (询问决定权).</summary>
    /// <param name="by">The person who would decide.</param>
    /// <param name="matter">The matter to be decided.</param>
    /// <param name="at">The moment of the decision. A delegation must be in force then.</param>
    /// <param name="parties">The persons whose case it is; may be empty.</param>
    /// <exception cref="ArgumentNullException">Somebody or the matter is null.</exception>
    /// <example><code>
    /// Console.WriteLine(authority.Ask(manager, Matter.Violation, morning, parties: seller).Explain(Language.Chinese));
    /// </code></example>
    [Clause("3.6")]
    public AuthorityDecision Ask(StaffMember by, Matter matter, Instant at, params ReadOnlySpan<StaffMember> parties)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(matter);
        var isParty = false;
        var managerCannot = _vacancies.Any(period => period.Contains(at));
        foreach (var party in parties)
        {
            Guard.Against.Null(party, nameof(parties));
            isParty |= party.Id == by.Id;
            managerCannot |= party.Position == Position.Manager;
        }

        var whoMay = matter.IsReserved || managerCannot ? Position.SupervisingExecutive : Position.Manager;
        return new AuthorityDecision(by, matter, isParty ? AuthorityGround.IsParty : Ground(), whoMay);

        AuthorityGround Ground()
        {
            if (by.Position == whoMay)
                return matter.IsReserved || !managerCannot ? AuthorityGround.ByPosition : AuthorityGround.InPlaceOfManager;
            if (by.Position != Position.DeputyManager || matter.IsReserved)
                return AuthorityGround.NotEntitled;
            if (managerCannot)
                return AuthorityGround.ManagerIsParty;
            return _delegations.Any(delegation => delegation.To == by.Id && Covers(delegation, matter, at)) ? AuthorityGround.ByDelegation : AuthorityGround.NotDelegated;
        }
    }

    /// <summary>Whether a report goes to the right person (部门领导): a person who may decide the matter, or the supervising executive.</summary>
    /// <param name="to">The person who gets the report.</param>
    /// <param name="matter">The matter to be decided.</param>
    /// <param name="at">The moment of the report. A delegation must be in force then.</param>
    /// <param name="parties">The persons whose case it is; may be empty.</param>
    /// <exception cref="ArgumentNullException">Somebody or the matter is null.</exception>
    [Clause("4.1")]
    public bool IsLeader(StaffMember to, Matter matter, Instant at, params ReadOnlySpan<StaffMember> parties) =>
        Ask(to, matter, at, parties) is { } answer && (answer.IsAllowed || (answer.Ground != AuthorityGround.IsParty && to.Position == Position.SupervisingExecutive));

    /// <summary>Refuses a person who may not decide a matter, for a host's own commands (核对决定权).</summary>
    /// <inheritdoc cref="Ask" path="/param"/>
    /// <exception cref="DomainException">The person may not (<see cref="StaffingRefusals.DecidesOwnCase"/> or
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>).</exception>
    public void Require(StaffMember by, Matter matter, Instant at, params ReadOnlySpan<StaffMember> parties)
    {
        var answer = Ask(by, matter, at, parties);
        if (answer.IsAllowed)
            return;
        var refusal = answer.Ground == AuthorityGround.IsParty ? StaffingRefusals.DecidesOwnCase : StaffingRefusals.NotEntitledToDecide;
        throw refusal.Because(
            $"{answer.Explain(Language.Chinese).ToString().Replace("\n", "", StringComparison.Ordinal)}",
            $"{answer.Explain(Language.English).ToString().Replace('\n', ' ')}", answer.Clause);
    }

    /// <summary>The persons who may decide a matter by a delegation in force (受托人), in the order of recording, each once.</summary>
    /// <param name="matter">The matter to be decided.</param>
    /// <param name="at">The moment asked about.</param>
    /// <exception cref="ArgumentNullException">The matter is null.</exception>
    [Clause("4.1")]
    public ValueList<Id<StaffMember>> DelegatesFor(Matter matter, Instant at)
    {
        Guard.Against.Null(matter);
        return ValueList.From(_delegations.Where(delegation => Covers(delegation, matter, at)).Select(delegation => delegation.To).Distinct());
    }

    private static bool Covers(Delegation delegation, Matter matter, Instant at) =>
        delegation.Period.Contains(at) && delegation.Scope.Contains(matter);
}
