namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Everything about one person that a deduction plan is made from (扣款计划的资料).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DeductionFacts : DomainValue
{
    /// <summary>The person whose deductions are planned (员工).</summary>
    public required Id<StaffMember> Staff { get; init; }
    /// <summary>The items charged to the person (应付事项), each key once.</summary>
    public required ValueList<ChargedItem> Items { get; init; }
    /// <summary>The known wages (月工资数据), each month once and without a gap, in any order. Only these months are planned.</summary>
    public required ValueList<WageMonth> Wages { get; init; }
    /// <summary>The amounts that payroll has withheld or given back for items so far (实际扣款); default: none.</summary>
    public ValueList<Withholding> Withheld { get; init; } = [];
    /// <summary>The amounts that other departments take from the wage within the same limit (其他部门的扣款); default: none. Rows of one month add up.</summary>
    public ValueList<OtherDeduction> Others { get; init; } = [];
    /// <summary>Whether the labour contract provides for the deduction of compensation (劳动合同是否约定); default: unknown, which meets no condition.</summary>
    public Fact Contract { get; init; }
    /// <summary>The first month whose wage is not paid yet (首个未发月份). Wages of earlier months are refused. Null: not checked.</summary>
    public YearMonth? FirstUnpaid { get; init; }
    /// <summary>Whether the person leaves after the last month (是否离职). What the plan cannot take is then a claim outside the plan.</summary>
    public bool Leaves { get; init; }

    /// <summary>Collects the facts from a person's ledger and wages. Set the other members by <c>with</c>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    public static DeductionFacts Of(PersonLedger ledger, params ValueList<WageMonth> wages) =>
        new() { Staff = Guard.Against.Null(ledger).Staff, Items = ChargedItem.Of(ledger), Wages = Guard.Against.Null(wages) };
}
