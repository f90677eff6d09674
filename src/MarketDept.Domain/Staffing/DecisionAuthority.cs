namespace MarketDept.Domain.Staffing;

/// <summary>Who may decide what (决定权限): the manager, his delegate within the delegation, or the supervising executive; nobody his own case.</summary>
/// <remarks>A policy: immutable, without a clock. The default knows no delegation.</remarks>
public sealed class DecisionAuthority
{
    private readonly ValueList<Delegation> _delegations;
    private readonly ValueList<Interval> _vacancies = [];

    /// <summary>Takes the recorded delegations.</summary>
    /// <exception cref="ArgumentNullException">There is no list, or one of them is null.</exception>
    public DecisionAuthority(params IEnumerable<Delegation> delegations) => 
        _delegations = ValueList.From(Guard.Against.Null(delegations).Select(delegation => Guard.Against.Null(delegation)).ToArray());

    private DecisionAuthority(ValueList<Delegation> delegations, ValueList<Interval> vacancies) =>
        (_delegations, _vacancies) = (delegations, vacancies);

    /// <summary>The same, with a time in which no manager is in office (经理空缺): the supervising executive decides then.</summary>
    /// <param name="period">From when, and until when; either end may be open.</param>
    public DecisionAuthority WithVacancy(Interval period) => new(_delegations, [.. _vacancies, period]);

    /// <summary>Answers whether somebody may decide a matter.</summary>
    /// <param name="by">Who would decide.</param>
    /// <param name="matter">What is to be decided.</param>
    /// <param name="at">When; a delegation must be in force then.</param>
    /// <param name="parties">Whose case it is; may be empty.</param>
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

    /// <summary>Whether something is put to the right person (部门领导): whoever may decide the matter, or the supervising executive above him.</summary>
    /// <param name="to">To whom it is put.</param>
    /// <param name="matter">What is to be decided.</param>
    /// <param name="at">When; a delegation must be in force then.</param>
    /// <param name="parties">Whose case it is; may be empty.</param>
    /// <exception cref="ArgumentNullException">Somebody or the matter is null.</exception>
    [Clause("4.1")]
    public bool IsLeader(StaffMember to, Matter matter, Instant at, params ReadOnlySpan<StaffMember> parties) =>
        Ask(to, matter, at, parties) is { } answer && (answer.IsAllowed || (answer.Ground != AuthorityGround.IsParty && to.Position == Position.SupervisingExecutive));

    /// <summary>Refuses unless somebody may decide a matter.</summary>
    /// <inheritdoc cref="Ask" path="/param"/>
    /// <exception cref="DomainException">He may not (<see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>).</exception>
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

    /// <summary>Who may decide a matter by a delegation in force (受托人), in the order recorded, each once.</summary>
    /// <param name="matter">What is to be decided.</param>
    /// <param name="at">When.</param>
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
