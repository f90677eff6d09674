namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What the host's payroll says of one month's wage (月工资数据), as far as a deduction plan needs it.</summary>
/// <remarks>
/// <para>The law names a share of the month's wage and a minimum wage, and does not say whether gross or net is meant. So the host
/// passes both figures. Amounts in yuan, none negative. Equality is by value.</para>
/// <para>Into the base belongs what is payable for the month. Into the comparable amount belongs what counts towards the minimum wage:
/// no overtime pay, no allowances for night shifts, heat, cold or other special conditions, no statutory benefits, and nothing that is
/// planned here taken off. Whether the person's own social insurance counts is said by the place. In doubt the lower figure is careful.</para>
/// </remarks>
/// <param name="Month">The month.</param>
/// <param name="WageBase">The wage of which a share may be taken; not negative.</param>
/// <param name="Comparable">What is compared with the minimum wage, before any deduction planned here; not negative.</param>
/// <param name="MinimumWage">The local monthly minimum wage; not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
[Clause("4.4")]
public sealed record WageMonth(YearMonth Month, Money WageBase, Money Comparable, Money MinimumWage) : DomainValue
{
    /// <summary>The wage of which a share may be taken (工资基数).</summary>
    public Money WageBase { get; } = NotNegative(WageBase, nameof(WageBase));
    /// <summary>What is compared with the minimum wage (与最低工资比较的金额).</summary>
    public Money Comparable { get; } = NotNegative(Comparable, nameof(Comparable));
    /// <summary>The local monthly minimum wage (当地月最低工资).</summary>
    public Money MinimumWage { get; } = NotNegative(MinimumWage, nameof(MinimumWage));

    private static Money NotNegative(Money amount, string name) =>
        !amount.IsNegative ? amount : throw new ArgumentOutOfRangeException(name, amount, "State an amount of zero or more.");
}
