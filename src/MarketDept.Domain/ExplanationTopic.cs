namespace MarketDept.Domain;

/// <summary>What a line of an <see cref="Explanation"/> is about (说明事项).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ExplanationTopic
{
    /// <summary>The answer itself (结论).</summary>
    Conclusion = 1,
    /// <summary>What the clause applied says (条款).</summary>
    Clause,
    /// <summary>Which edition of the regulation judges, and its amount (版本).</summary>
    Edition,
    /// <summary>A fact that was read (事实).</summary>
    Fact,
    /// <summary>A step of an amount (计算).</summary>
    Step,
    /// <summary>A fact that is not known and would have to be (缺少的事实).</summary>
    Missing,
    /// <summary>A clause that was considered and does not apply, and for which fact (未适用).</summary>
    NotApplied,
    /// <summary>The reading taken where the text leaves a question open (释义).</summary>
    Reading,
    /// <summary>What a court or another law holds against the clause (法律风险).</summary>
    LegalRisk,
}
