namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The facts about one person for a deduction plan (扣款计划的资料).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DeductionFacts : DomainValue
{
    /// <summary>The person (员工).</summary>
    public required Id<StaffMember> Staff { get; init; }
    /// <summary>The items charged to the person, each key once (应付事项).</summary>
    public required ValueList<ChargedItem> Items { get; init; }
    /// <summary>The known wages, each month once and without a gap, in any order (月工资数据).</summary>
    public required ValueList<WageMonth> Wages { get; init; }
    /// <summary>The amounts that payroll withheld or gave back for items so far (实际扣款).</summary>
    public ValueList<Withholding> Withheld { get; init; } = [];
    /// <summary>The amounts that other departments take within the same limit (其他部门的扣款). Rows of one month add up.</summary>
    public ValueList<OtherDeduction> Others { get; init; } = [];
    /// <summary>Whether the labour contract provides for the deduction of compensation (劳动合同是否约定).</summary>
    public Fact Contract { get; init; }
    /// <summary>The first month whose wage is not paid yet (首个未发月份). Earlier months are refused. Null: not checked.</summary>
    public YearMonth? FirstUnpaid { get; init; }
    /// <summary>Whether the person leaves with the last month (是否离职). The rest is then a claim outside the plan.</summary>
    public bool Leaves { get; init; }

    /// <summary>The facts from a ledger and wages. Add the others with <c>with</c>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    public static DeductionFacts Of(PersonLedger ledger, params ValueList<WageMonth> wages) =>
        new() { Staff = Guard.Against.Null(ledger).Staff, Items = ChargedItem.Of(ledger), Wages = Guard.Against.Null(wages) };
}
