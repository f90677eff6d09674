namespace MarketDept.Domain.Violations;

/// <summary>How cases are handled in a company (违纪案件办理规则): how acts are judged, who decides, and on which terms.</summary>
/// <remarks>Immutable, without a clock; one for the whole application.</remarks>
[Clause("11.1")]
public sealed class CaseProcedure
{
    /// <summary>Takes the rules.</summary>
    /// <param name="policy">How acts are judged.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="terms">The company's terms; null: <see cref="CaseTerms.Default"/>.</param>
    /// <exception cref="ArgumentNullException">Policy or authority is missing.</exception>
    public CaseProcedure(PenaltyPolicy policy, DecisionAuthority authority, CaseTerms? terms = null)
    {
        Policy = Guard.Against.Null(policy);
        Authority = Guard.Against.Null(authority);
        Terms = terms ?? CaseTerms.Default;
    }

    /// <summary>How acts are judged (认定规则).</summary>
    public PenaltyPolicy Policy { get; }
    /// <summary>Who may decide what (决定权限).</summary>
    public DecisionAuthority Authority { get; }
    /// <summary>The company's terms (程序设定).</summary>
    public CaseTerms Terms { get; }

    /// <summary>What can be done against a decision: nothing, something until an instant, or that is not stated yet.</summary>
    internal AppealRight RightAgainst(StaffMember decider, Instant at)
    {
        if (decider.Position == Position.SupervisingExecutive && Terms.AppealAboveExecutive is null)
            return AppealRight.None;
        return Terms.Appeal switch
        {
            null => AppealRight.NotStated,
            { Length: { } length } => new AppealRight(true, at + length),
            _ => AppealRight.None,
        };
    }
}
