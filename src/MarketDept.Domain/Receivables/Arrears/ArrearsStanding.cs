namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>Where an <see cref="ArrearsConsent"/> stands on a day (欠费同意状态).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ArrearsStanding
{
    /// <summary>The promised date has not passed, and something is owed (履行中).</summary>
    Running = 1,
    /// <summary>It was paid by the promised date, but for what he did not owe because it was deducted (如期付清).</summary>
    Kept,
    /// <summary>The promised date has passed, and something is still owed: the handler has to collect it (逾期未付).</summary>
    Broken,
    /// <summary>It was paid, and only after the promised date (逾期后付清).</summary>
    PaidLate,
    /// <summary>A new consent with a later date has taken its place, and nothing is left under this one (已由新同意取代).</summary>
    Extended,
    /// <summary>What is left of it is written off: not owed in the books, and not paid either (已核销).</summary>
    WrittenOff,
}
