namespace MarketDept.Domain.Violations;

/// <summary>How the company handles cases of breach (违纪案件办理规则): the rules of judging, the persons who may decide, the company's choices.</summary>
/// <remarks>Immutable, without a clock. One instance serves the whole application.</remarks>
[Clause("11.1")]
public sealed class CaseProcedure
{
    /// <summary>Creates the procedure that all steps of a <see cref="Violation"/> ask for.</summary>
    /// <param name="policy">How acts are judged, with the company's terms.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <exception cref="ArgumentNullException">Policy or authority is missing.</exception>
    public CaseProcedure(PenaltyPolicy policy, DecisionAuthority authority)
    {
        Policy = Guard.Against.Null(policy);
        Authority = Guard.Against.Null(authority);
    }

    /// <summary>The rules by which acts are judged (认定规则), with editions of the regulation.</summary>
    public PenaltyPolicy Policy { get; }
    /// <summary>The persons who may decide which matters (决定权限), with recorded delegations.</summary>
    public DecisionAuthority Authority { get; }
    /// <summary>The company's choices on judging and procedure (程序设定), such as the time to appeal; the same as those of <see cref="Policy"/>.</summary>
    public CaseTerms Terms => Policy.Terms;

    /// <summary>Whether the company has stated the time to appeal, and until when a decision can be appealed, that instant not included; null: not at all.</summary>
    internal (bool IsStated, Instant? Until) AppealAgainst(StaffMember decider, Instant at) =>
        decider.Position == Position.SupervisingExecutive && Terms.AppealAboveExecutive is null ? (true, null)
        : (Terms.AppealDays is not null, Terms.AppealDays is > 0 and var days ? at + Duration.FromDays(days) : null);
}
