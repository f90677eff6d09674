namespace MarketDept.Domain;

/// <summary>The stable codes of <see cref="DomainException"/> (错误代码): area, dot, reason. A code never changes its meaning.</summary>
/// <remarks>Each area of the package has its own file.</remarks>
public static partial class DomainErrorCodes
{
    /// <summary>The clause is not in the catalogue.</summary>
    public const string UnknownClause = "regulation.unknown-clause";

    /// <summary>The clause exists, but a breach of it is not the basis of a fine: only sections 8 to 10 are.</summary>
    public const string ClauseIsNoBasis = "regulation.clause-is-no-basis";

    /// <summary>No edition of the regulation is in force on the day of the act.</summary>
    public const string NoEditionInForce = "regulation.no-edition-in-force";

    /// <summary>The delegation is not from the manager to the deputy, or it covers what cannot be delegated.</summary>
    public const string DelegationNotAllowed = "staffing.delegation-not-allowed";

    /// <summary>The decider is a party: nobody decides his own case.</summary>
    public const string DecidesOwnCase = "staffing.decides-own-case";

    /// <summary>The decider's position does not decide this, or no delegation in force covers it.</summary>
    public const string NotEntitledToDecide = "staffing.not-entitled-to-decide";
}
