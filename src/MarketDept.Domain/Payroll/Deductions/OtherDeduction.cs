namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What another department takes from the same month's wage (其他部门的扣款), within the same limit.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Month">In the wage of which month.</param>
/// <param name="Amount">In yuan, not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
public sealed record OtherDeduction(YearMonth Month, Money Amount) : DomainValue
{
    /// <summary>In yuan (金额), not negative.</summary>
    public Money Amount { get; } = !Amount.IsNegative ? Amount : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "State an amount of zero or more.");
}
