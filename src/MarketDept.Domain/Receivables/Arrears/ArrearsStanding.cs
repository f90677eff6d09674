namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>Where an <see cref="ArrearsConsent"/> stands on a day (欠费同意状态).</summary>
/// <remarks><c>default</c> is <see cref="Running"/>.</remarks>
public enum ArrearsStanding
{
    /// <summary>The promised date has not passed, and something is owed (履行中).</summary>
    Running,

    /// <summary>It was paid by the promised date (如期付清).</summary>
    Kept,

    /// <summary>The promised date has passed, and something is still owed: the handler has to collect it (逾期未付).</summary>
    Broken,

    /// <summary>It was paid, and only after the promised date (逾期后付清).</summary>
    PaidLate,

    /// <summary>A new consent with a later date has taken its place (已由新同意取代).</summary>
    Extended,
}
