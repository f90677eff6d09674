namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>Whether a debt is to be dunned on a day (催收状态).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum DunningStanding
{
    /// <summary>Nothing is owed (无欠款).</summary>
    NothingOwed = 1,
    /// <summary>It is not overdue; a reminder does no harm (未逾期).</summary>
    NotOverdue,
    /// <summary>All that is owed is disputed, or about to be deducted, and dunning pauses (争议中).</summary>
    Disputed,
    /// <summary>What is owed and not disputed is covered by credit that is not applied yet: the customer has paid (余款足以抵付).</summary>
    Covered,
    /// <summary>The customer was allowed to owe until a promised date that has not passed (承诺期限内).</summary>
    Promised,
    /// <summary>The level that is due was demanded already; the next one comes later (已催收).</summary>
    Demanded,
    /// <summary>A demand is due (应催收).</summary>
    Due,
}
