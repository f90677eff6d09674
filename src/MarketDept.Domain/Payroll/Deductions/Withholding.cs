namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>An amount that payroll withheld for an item, or gave back (实际扣款). The package only records the fact.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item, not blank.</param>
/// <param name="Month">The month of the wage from which the amount was withheld.</param>
/// <param name="Amount">The amount in yuan: positive where withheld, negative where given back; not zero.</param>
/// <exception cref="ArgumentException">The key is blank, or the amount zero.</exception>
public sealed record Withholding(string Key, YearMonth Month, Money Amount) : DomainValue
{
    /// <summary>The key of the item for which the amount was withheld (事项键).</summary>
    public string Key { get; } = Guard.Against.NullOrWhiteSpace(Key);
    /// <summary>The amount in yuan (金额): positive where withheld, negative where given back, never zero.</summary>
    public Money Amount { get; } = !Amount.IsZero
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), $"The amount for item '{Guards.Excerpt(Key)}' is zero. Give an amount above or below zero.");
}
