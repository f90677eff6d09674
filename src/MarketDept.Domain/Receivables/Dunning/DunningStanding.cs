namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Whether a demand is due for a debt on a day, and if not, why (催收状态).</summary>
/// <remarks><c>default</c> is not a valid value.</remarks>
public enum DunningStanding
{
    /// <summary>The debt has no balance, so nothing is due (无欠款).</summary>
    NothingOwed = 1,
    /// <summary>The debt is not overdue; only a reminder is possible (未逾期).</summary>
    NotOverdue,
    /// <summary>The whole balance is disputed or about to be deducted, so dunning pauses (争议中).</summary>
    Disputed,
    /// <summary>Credit not applied yet covers the undisputed balance, so nothing is demanded (余款足以抵付).</summary>
    Covered,
    /// <summary>A promised date of a consent to arrears has not passed (承诺期限内).</summary>
    Promised,
    /// <summary>The level reached was demanded already; the next level comes later (已催收).</summary>
    Demanded,
    /// <summary>A demand is due now (应催收).</summary>
    Due,
}
