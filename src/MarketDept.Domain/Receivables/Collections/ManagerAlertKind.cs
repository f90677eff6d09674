namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The kind of an irregularity for the manager (例外类别).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ManagerAlertKind
{
    /// <summary>A cash customer owes (现金结算客户欠款).</summary>
    CashCustomerOwes = 1,
    /// <summary>An amount promised by a date is not paid (承诺到期未付).</summary>
    PromiseBroken,
    /// <summary>A dispute waits for a decision (质疑未决).</summary>
    DisputeOpen,
    /// <summary>No salesperson owns the customer (无业务员管辖).</summary>
    WithoutOwner,
    /// <summary>Several salespersons claim the customer (归属有争议).</summary>
    OwnerContested,
    /// <summary>No collector is in charge of the customer's debts (无收款员负责).</summary>
    WithoutCollector,
    /// <summary>The customer has overdue debts and credit that is not applied (逾期而有余款).</summary>
    OverdueWithCredit,
    /// <summary>The three years' limitation of a debt ends soon or has ended (诉讼时效将满或已满).</summary>
    LimitationEnds,
    /// <summary>A customer who pays on signed receipt owes, and the company has not stated whether that is of the monthly type (欠款客户的结算类别未定).</summary>
    SettlementUndetermined,
}
