namespace MarketDept.Domain.Customers.Identity;

/// <summary>Why somebody may or may not see a customer's contact data (查看依据).</summary>
/// <remarks><c>default</c> is none of them, and the data are refused.</remarks>
public enum ContactAccessGround
{
    /// <summary>The viewer neither owns the customer nor collects from him, and is not the manager (与该客户无关).</summary>
    NotInCharge = 1,
    /// <summary>The viewer is a salesperson, and another salesperson owns the customer (其他业务员的客户).</summary>
    OtherSalespersonsCustomer,
    /// <summary>The viewer is a salesperson, and the customer is contested or has no owner (归属未定).</summary>
    OwnerUnsettled,
    /// <summary>The viewer is recorded as owner, but his position cannot own customers (职务不符：非业务员).</summary>
    OwnerIsNoSalesperson,
    /// <summary>The viewer is recorded as collector in charge, but is no collector (职务不符：非收款员).</summary>
    CollectorIsNoCollector,
    /// <summary>The viewer is the deputy. The manager delegates decisions, and reading contact data is none (副经理).</summary>
    DeputyIsNotManager,
    /// <summary>The viewer is the salesperson who gathered the data, and nobody owns the customer yet (资料搜集人).</summary>
    Gatherer,
    /// <summary>The viewer is the salesperson who owns the customer (归属业务员).</summary>
    Owner,
    /// <summary>The viewer is the collector in charge of the customer (负责该客户的收款员).</summary>
    CollectorInCharge,
    /// <summary>The viewer is the manager, who may read all customers (部门经理).</summary>
    Manager,
}
