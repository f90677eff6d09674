namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The kind of an irregularity that the manager has to look at (例外类别).</summary>
/// <remarks><c>default</c> is not a valid value.</remarks>
public enum ManagerAlertKind
{
    /// <summary>A customer who should pay cash owes money (现金结算客户欠款).</summary>
    CashCustomerOwes = 1,
    /// <summary>An amount promised by a date was not paid by then (承诺到期未付).</summary>
    PromiseBroken,
    /// <summary>A dispute of the customer is not decided yet (质疑未决).</summary>
    DisputeOpen,
    /// <summary>No salesperson owns the customer (无业务员管辖), so nobody assists in collecting.</summary>
    WithoutOwner,
    /// <summary>Several salespersons claim the customer (归属有争议).</summary>
    OwnerContested,
    /// <summary>No collector is in charge of the customer's debts (无收款员负责).</summary>
    WithoutCollector,
    /// <summary>The customer has overdue debts, and credit that is not applied to them (逾期而有余款).</summary>
    OverdueWithCredit,
    /// <summary>The three years in which a debt can be claimed in court end soon or have ended (诉讼时效将满或已满).</summary>
    LimitationEnds,
    /// <summary>A customer who pays on signed receipt owes money, and the company has not stated how that method is read (欠款客户的结算类别未定).</summary>
    SettlementUndetermined,
}
