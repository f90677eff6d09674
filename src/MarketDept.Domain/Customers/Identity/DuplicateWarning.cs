namespace MarketDept.Domain.Customers.Identity;

/// <summary>What a person should look at before he records a customer (查重提示); it decides nothing.</summary>
/// <remarks><c>default</c> is <see cref="SameName"/>.</remarks>
public enum DuplicateWarning
{
    /// <summary>The names agree, though nothing proves that it is one customer (名称一致).</summary>
    SameName,

    /// <summary>A telephone number agrees, extensions aside, though nothing proves that it is one customer (电话一致).</summary>
    SamePhone,

    /// <summary>It is one customer by his code, but under another name: renamed, or a code typed for the wrong one (名称不一致).</summary>
    OtherName,
}
