namespace MarketDept.Domain.Customers.Identity;

/// <summary>Why somebody may or may not see a customer's contact data (查看依据).</summary>
/// <remarks><c>default</c> is none of them, and refuses.</remarks>
public enum ContactAccessGround
{
    /// <summary>He neither owns the customer nor collects from him, and is not the manager (与该客户无关).</summary>
    NotInCharge = 1,
    /// <summary>He is a salesperson and another salesperson owns the customer (其他业务员的客户).</summary>
    OtherSalespersonsCustomer,
    /// <summary>He is a salesperson and the owner is not settled: contested, or nobody's (归属未定).</summary>
    OwnerUnsettled,
    /// <summary>He is recorded as owner, but does not hold the position that owns customers (职务不符：非业务员).</summary>
    OwnerIsNoSalesperson,
    /// <summary>He is recorded as collector in charge, but is no collector (职务不符：非收款员).</summary>
    CollectorIsNoCollector,
    /// <summary>He is the deputy; what the manager can delegate are decisions, and this is none (副经理).</summary>
    DeputyIsNotManager,
    /// <summary>He is the salesperson who gathered the data, and nobody owns the customer yet (资料搜集人).</summary>
    Gatherer,
    /// <summary>He owns the customer (归属业务员).</summary>
    Owner,
    /// <summary>He collects from the customer (负责该客户的收款员).</summary>
    CollectorInCharge,
    /// <summary>He is the manager, who may read all customers (部门经理).</summary>
    Manager,
}
