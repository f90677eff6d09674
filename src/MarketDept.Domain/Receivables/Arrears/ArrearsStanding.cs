namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The status of an <see cref="ArrearsConsent"/> on a day (欠费同意状态).</summary>
/// <remarks><c>default</c> is none.</remarks>
public enum ArrearsStanding
{
    /// <summary>The promised date has not passed, and a rest is owed (履行中).</summary>
    Running = 1,
    /// <summary>The amount was paid by the promised date, apart from deductions (如期付清).</summary>
    Kept,
    /// <summary>The promised date has passed and a rest is owed, which the handler has to collect (逾期未付).</summary>
    Broken,
    /// <summary>The amount was paid after the promised date (逾期后付清).</summary>
    PaidLate,
    /// <summary>A new consent with a later date took this one's place, and no rest is under this one (已由新同意取代).</summary>
    Extended,
    /// <summary>The rest is written off: no balance in the books, and not paid (已核销).</summary>
    WrittenOff,
}
