namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What payroll withheld for an item in fact (实际扣款), or gave back of it; the package only hears of it.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item, not blank.</param>
/// <param name="Month">In the wage of which month.</param>
/// <param name="Amount">In yuan: above zero what was withheld, below zero what was given back; not zero.</param>
/// <exception cref="ArgumentException">The key is blank, or the amount zero.</exception>
public sealed record Withholding(string Key, YearMonth Month, Money Amount) : DomainValue
{
    /// <summary>The key of the item (事项键).</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>In yuan (金额): above zero what was withheld, below zero what was given back.</summary>
    public Money Amount { get; } = !Amount.IsZero
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), $"Nothing was withheld for item '{Key}'. Give an amount above or below zero.");
}
