namespace MarketDept.Domain.Violations;

/// <summary>Whether a clause of section 11 applies to a reported act (认定结果).</summary>
/// <remarks><c>default</c> is <see cref="Undetermined"/>: nothing is known of an act that was not judged.</remarks>
public enum Outcome
{
    /// <summary>Not known yet: a fact that decides the clause is missing or disputed (无法认定).</summary>
    Undetermined,

    /// <summary>A clause of section 11 applies (适用).</summary>
    Applies,

    /// <summary>No clause of section 11 applies to the facts (不适用).</summary>
    NotApplicable,

    /// <summary>The clause binds the posts of none of the persons named (不受约束).</summary>
    NotBound,
}
