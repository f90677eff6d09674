namespace MarketDept.Domain.Customers.Identity;

/// <summary>How two customer identities compare (查重结论).</summary>
/// <remarks><c>default</c> is none of them.</remarks>
public enum DuplicateKind
{
    /// <summary>Code, name and number show no connection (未见关联).</summary>
    Unrelated = 1,
    /// <summary>Only the names agree, apart from a legal form that one of them lacks (仅名称相近): a weak warning.</summary>
    FaintlyAlike,
    /// <summary>Name, number or a doubtful code agree, which is no certain sign (疑似同一客户).</summary>
    PossiblyTheSame,
    /// <summary>Both sides have a certain code, and the codes differ: two customers (不同客户).</summary>
    Distinct,
    /// <summary>Both sides have the same certain code: one customer (同一客户).</summary>
    SameCustomer,
}
