namespace MarketDept.Domain;

/// <summary>The stable codes of <see cref="DomainException"/> (错误代码): area, dot, reason. A code never changes its meaning.</summary>
public static class DomainErrorCodes
{
    /// <summary>The clause is not in the catalogue.</summary>
    public const string UnknownClause = "regulation.unknown-clause";

    /// <summary>The clause exists, but a breach of it is not the basis of a fine: only sections 8 to 10 are.</summary>
    public const string ClauseIsNoBasis = "regulation.clause-is-no-basis";

    /// <summary>No edition of the regulation is in force on the day of the act.</summary>
    public const string NoEditionInForce = "regulation.no-edition-in-force";
}
