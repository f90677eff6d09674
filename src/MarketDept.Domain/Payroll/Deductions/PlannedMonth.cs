namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What may be asked for in one month at most (当月扣款上限计划).</summary>
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

    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The host's figures (工资数据).</summary>
    public WageMonth Wage { get; }

    /// <summary>The month (月份).</summary>
    public YearMonth Month => Wage.Month;

    /// <summary>What may be withheld in all (当月上限), not negative, rounded down to the fen.</summary>
    public Money Cap { get; }
    /// <summary>What was withheld in the month already (当月已扣); it uses the cap up. What was given back makes no room.</summary>
    public Money AlreadyWithheld { get; }
    /// <summary>What other departments take in the month (其他部门的扣款); it uses the cap up.</summary>
    public Money TakenByOthers { get; }
    /// <summary>What is left of the cap (余下的上限), never below zero.</summary>
    public Money Room { get; }

    /// <summary>By how much more was taken than may be (超过上限的金额); zero where it is within the cap.</summary>
    public Money ExceedsCapBy => Money.Max(AlreadyWithheld + TakenByOthers - Cap, Money.Zero);

    /// <summary>By how much the wage is below the minimum wage before anything is taken (低于最低工资的金额); zero where it is not.</summary>
    public Money BelowMinimumBy => Money.Max(Wage.MinimumWage - Wage.Comparable, Money.Zero);

    /// <summary>What is planned at most (计划扣款), item by item, the oldest first.</summary>
    public ValueList<ItemPart> Deductions { get; internal init; } = [];

    /// <summary>What is planned at most, kind by kind (计划扣款合计).</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Deductions);

    /// <summary>What must be served before anything is withheld (扣款前须送达的告知); empty where nothing is planned.</summary>
    public ValueList<Bilingual> NoticesBefore { get; internal init; } = [];
}
