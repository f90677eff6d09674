namespace MarketDept.Domain.Violations;

/// <summary>Why a report leads to no finding of its own for a person (不另认定的原因).</summary>
/// <remarks><c>default</c> is not a valid value, and no <see cref="ReportAside"/> has it.</remarks>
public enum AsideReason
{
    /// <summary>The report repeats an earlier report of the same act (重复报告).</summary>
    Duplicate = 1,

    /// <summary>A more specific clause covers the same act (由更具体的条款处理).</summary>
    Overridden = 2,

    /// <summary>It is still open whether a more specific clause covers the act (待定).</summary>
    Held = 3,
    /// <summary>The clause does not bind the person's post, such as a rule for collectors and a salesperson (不受约束).</summary>
    NotBound = 4,
}
