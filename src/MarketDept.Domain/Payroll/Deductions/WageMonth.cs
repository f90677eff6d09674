namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The wage of one month from the host's payroll (月工资数据), as a deduction plan needs it.</summary>
/// <remarks>
/// <para>The law names a share of the month's wage and a minimum wage, without saying whether gross or net is meant. So the host passes both
/// figures. Amounts in yuan, none negative. Equality is by value.</para>
/// <para>The base is the amount payable for the month. The comparable amount is what counts towards the minimum wage: without overtime pay,
/// allowances for night shifts, heat, cold or other special conditions, or statutory benefits, and before the deductions planned here. Whether the
/// person's own social insurance counts depends on the place. In doubt, pass the lower figure.</para>
/// </remarks>
/// <param name="Month">The month for which the wage is paid (月份).</param>
/// <param name="WageBase">The wage of which a share may be taken, in yuan, not negative.</param>
/// <param name="Comparable">The amount compared with the minimum wage, before deductions planned here, in yuan, not negative.</param>
/// <param name="MinimumWage">The local monthly minimum wage, in yuan, not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
[Clause("4.4")]
public sealed record WageMonth(YearMonth Month, Money WageBase, Money Comparable, Money MinimumWage) : DomainValue
{
    /// <summary>The wage of which the law lets a share be taken (工资基数), in yuan, not negative.</summary>
    public Money WageBase { get; } = NotNegative(WageBase, nameof(WageBase));
    /// <summary>The amount that is compared with the minimum wage, before the planned deductions (与最低工资比较的金额), in yuan, not negative.</summary>
    public Money Comparable { get; } = NotNegative(Comparable, nameof(Comparable));
    /// <summary>The local monthly minimum wage (当地月最低工资), in yuan, not negative.</summary>
    public Money MinimumWage { get; } = NotNegative(MinimumWage, nameof(MinimumWage));

    private static Money NotNegative(Money amount, string name) =>
        !amount.IsNegative ? amount : throw new ArgumentOutOfRangeException(name, amount, "The amount is negative. State zero or more.");
}
