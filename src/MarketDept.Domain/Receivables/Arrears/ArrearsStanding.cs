namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The status of an <see cref="ArrearsConsent"/> on a given day (欠费同意状态).</summary>
/// <remarks><c>default</c> is not a valid value.</remarks>
public enum ArrearsStanding
{
    /// <summary>The promised date has not passed, and a part of the amount is owed (履行中).</summary>
    Running = 1,
    /// <summary>Nothing was owed any more on the promised date (如期付清): the amount was paid by then, or cancelled by deductions, also by later ones.</summary>
    Kept,
    /// <summary>The promised date has passed and a part is still owed (逾期未付); the handler has to collect it.</summary>
    Broken,
    /// <summary>The amount was paid in full after the promised date (逾期后付清).</summary>
    PaidLate,
    /// <summary>A new consent with a later date took this one's place for what was still owed, and nothing is owed under this one (已由新同意取代).</summary>
    Extended,
    /// <summary>The rest was written off as uncollectable: no balance in the books, and not paid (已核销).</summary>
    WrittenOff,
}
