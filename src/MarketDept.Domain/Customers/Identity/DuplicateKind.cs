namespace MarketDept.Domain.Customers.Identity;

/// <summary>How two identities stand to each other (查重结论).</summary>
/// <remarks><c>default</c> is <see cref="Unrelated"/>.</remarks>
public enum DuplicateKind
{
    /// <summary>Nothing agrees, and nothing contradicts (未见关联).</summary>
    Unrelated,
    /// <summary>Name or number agree, but not both have a code, so that nothing is certain (疑似同一客户).</summary>
    PossiblyTheSame,
    /// <summary>Both have a code, and the codes differ (不同客户).</summary>
    Distinct,
    /// <summary>Both have the same code (同一客户).</summary>
    SameCustomer,
}
