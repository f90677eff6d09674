namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Whether a debt is to be dunned on a day (催收状态).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum DunningStanding
{
    /// <summary>The debt has no balance (无欠款).</summary>
    NothingOwed = 1,
    /// <summary>The debt is not overdue; a reminder is possible (未逾期).</summary>
    NotOverdue,
    /// <summary>The whole balance is disputed or about to be deducted, so dunning pauses (争议中).</summary>
    Disputed,
    /// <summary>Unapplied credit covers the undisputed balance: the customer has paid (余款足以抵付).</summary>
    Covered,
    /// <summary>The customer may owe until a promised date that has not passed (承诺期限内).</summary>
    Promised,
    /// <summary>The level that is due was demanded already; the next level comes later (已催收).</summary>
    Demanded,
    /// <summary>A demand is due (应催收).</summary>
    Due,
}
