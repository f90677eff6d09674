namespace MarketDept.Domain.Customers.Identity;

/// <summary>How two identities stand to each other (查重结论).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum DuplicateKind
{
    /// <summary>Nothing agrees, and nothing contradicts (未见关联).</summary>
    Unrelated = 1,
    /// <summary>The names agree but for a legal form that one of them lacks, and nothing else does (仅名称相近): a weak warning.</summary>
    FaintlyAlike,
    /// <summary>Name or number agree, but not both have a code, so that nothing is certain (疑似同一客户).</summary>
    PossiblyTheSame,
    /// <summary>Both have a code, and the codes differ (不同客户).</summary>
    Distinct,
    /// <summary>Both have the same code (同一客户).</summary>
    SameCustomer,
}
