namespace MarketDept.Domain.Violations;

/// <summary>Why a report leads to no finding of its own for a person (不另认定的原因).</summary>
/// <remarks><c>default</c> is no reason, and no <see cref="ReportAside"/> has it.</remarks>
public enum AsideReason
{
    /// <summary>It says again what an earlier report of the same act said (重复报告).</summary>
    Duplicate = 1,

    /// <summary>A more specific clause answers the same act (由更具体的条款处理).</summary>
    Overridden = 2,

    /// <summary>Whether a more specific clause answers the act is open (待定).</summary>
    Held = 3,
    /// <summary>Its clause does not bind the post of the person, who is no offender of it (不受约束).</summary>
    NotBound = 4,
}
