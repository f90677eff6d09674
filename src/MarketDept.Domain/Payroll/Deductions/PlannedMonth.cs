namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The largest amounts that may be asked in one month (当月扣款上限计划).</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
[Clause("4.4")]
public sealed record PlannedMonth : DomainValue
{
    internal PlannedMonth(Id<StaffMember> staff, WageMonth wage, Money cap, Money alreadyWithheld, Money takenByOthers)
    {
        Staff = staff;
        Wage = wage;
        Cap = cap;
        AlreadyWithheld = alreadyWithheld;
        TakenByOthers = takenByOthers;
        Room = Money.Max(cap - alreadyWithheld - takenByOthers, Money.Zero);
    }

    /// <summary>The person (员工).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The wage figures from the host (工资数据).</summary>
    public WageMonth Wage { get; }

    /// <summary>The month (月份).</summary>
    public YearMonth Month => Wage.Month;

    /// <summary>The largest amount that may be withheld (当月上限), not negative, rounded down to the fen.</summary>
    public Money Cap { get; }
    /// <summary>The amount withheld in the month already (当月已扣), which uses up the cap. Amounts given back do not free it.</summary>
    public Money AlreadyWithheld { get; }
    /// <summary>The amount that other departments take in the month (其他部门的扣款), which uses up the cap.</summary>
    public Money TakenByOthers { get; }
    /// <summary>The rest of the cap (余下的上限), not negative.</summary>
    public Money Room { get; }

    /// <summary>The amount taken above the cap (超过上限的金额); zero where the cap is kept.</summary>
    public Money ExceedsCapBy => Money.Max(AlreadyWithheld + TakenByOthers - Cap, Money.Zero);

    /// <summary>The amount by which the wage is below the minimum wage before any deduction (低于最低工资的金额); zero where it is not.</summary>
    public Money BelowMinimumBy => Money.Max(Wage.MinimumWage - Wage.Comparable, Money.Zero);

    /// <summary>The planned amounts at most (计划扣款), item by item, the oldest first.</summary>
    public ValueList<ItemPart> Deductions { get; internal init; } = [];

    /// <summary>The planned amounts at most, summed by kind (计划扣款合计).</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Deductions);

    /// <summary>The notices that must be served before a deduction (扣款前须送达的告知); empty where nothing is planned.</summary>
    public ValueList<Bilingual> NoticesBefore { get; internal init; } = [];
}
