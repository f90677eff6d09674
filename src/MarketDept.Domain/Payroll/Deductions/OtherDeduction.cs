namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>An amount that another department takes from a month's wage (其他部门的扣款). It uses up the same limit.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Month">The month of the wage from which the amount is taken.</param>
/// <param name="Amount">The amount in yuan, not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
public sealed record OtherDeduction(YearMonth Month, Money Amount) : DomainValue
{
    /// <summary>The amount taken, in yuan, not negative (金额).</summary>
    public Money Amount { get; } = !Amount.IsNegative ? Amount : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "The amount is negative. State zero or more.");
}
