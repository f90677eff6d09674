namespace MarketDept.Domain.Violations;

/// <summary>What the regulation says of an act as reported (认定结果).</summary>
/// <remarks><c>default</c> is <see cref="Undetermined"/>: what was not judged is not known.</remarks>
public enum Outcome
{
    /// <summary>A fact is missing, or disputed, on which the clause depends (无法认定).</summary>
    Undetermined,

    /// <summary>A clause of section 11 applies (适用).</summary>
    Applies,

    /// <summary>No clause of section 11 applies to the facts (不适用).</summary>
    NotApplicable,

    /// <summary>The clause binds nobody of those named (不受约束).</summary>
    NotBound,
}
