namespace MarketDept.Domain;

/// <summary>What a line of an <see cref="Explanation"/> is about (说明事项).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ExplanationTopic
{
    /// <summary>The answer that the explanation gives (结论).</summary>
    Conclusion = 1,
    /// <summary>The content of the clause that the answer applies (条款).</summary>
    Clause,
    /// <summary>The edition of the regulation that judges, and its amount (版本).</summary>
    Edition,
    /// <summary>A known fact that the answer rests on (事实).</summary>
    Fact,
    /// <summary>One step in computing an amount or a time (计算).</summary>
    Step,
    /// <summary>A fact that is needed and not known (缺少的事实).</summary>
    Missing,
    /// <summary>A clause that was considered and does not apply, with the deciding fact (未适用).</summary>
    NotApplied,
    /// <summary>The reading taken where the text leaves a question open (释义).</summary>
    Reading,
    /// <summary>What a court or another law holds against the clause (法律风险).</summary>
    LegalRisk,
}
