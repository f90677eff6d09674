namespace MarketDept.Domain.Customers.Identity;

/// <summary>How two customer identities compare (查重结论).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum DuplicateKind
{
    /// <summary>Nothing agrees and nothing contradicts (未见关联).</summary>
    Unrelated = 1,
    /// <summary>Only the names agree, apart from a legal form that one of them lacks (仅名称相近): a weak warning.</summary>
    FaintlyAlike,
    /// <summary>Name or number agree, but one of them has no code, so nothing is certain (疑似同一客户).</summary>
    PossiblyTheSame,
    /// <summary>Both have a code, and the codes differ: two customers (不同客户).</summary>
    Distinct,
    /// <summary>Both have the same code: one customer (同一客户).</summary>
    SameCustomer,
}
