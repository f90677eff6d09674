namespace MarketDept.Domain.Violations;

/// <summary>How cases are handled in a company (违纪案件办理规则): how acts are judged, who decides, and on which terms.</summary>
/// <remarks>Immutable, without a clock; one for the whole application.</remarks>
[Clause("11.1")]
public sealed class CaseProcedure
{
    /// <summary>Takes the rules.</summary>
    /// <param name="policy">How acts are judged, and the company's terms.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <exception cref="ArgumentNullException">Policy or authority is missing.</exception>
    public CaseProcedure(PenaltyPolicy policy, DecisionAuthority authority)
    {
        Policy = Guard.Against.Null(policy);
        Authority = Guard.Against.Null(authority);
    }

    /// <summary>How acts are judged (认定规则).</summary>
    public PenaltyPolicy Policy { get; }
    /// <summary>Who may decide what (决定权限).</summary>
    public DecisionAuthority Authority { get; }
    /// <summary>The company's terms (程序设定).</summary>
    public CaseTerms Terms => Policy.Terms;

    /// <summary>Whether it is stated what can be done against a decision, and before which instant; null: nothing.</summary>
    internal (bool IsStated, Instant? Until) AppealAgainst(StaffMember decider, Instant at) =>
        decider.Position == Position.SupervisingExecutive && Terms.AppealAboveExecutive is null ? (true, null)
        : (Terms.AppealDays is not null, Terms.AppealDays is > 0 and var days ? at + Duration.FromDays(days) : null);
}
