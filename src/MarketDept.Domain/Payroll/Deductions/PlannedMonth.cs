namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The most that may be asked of one person in one month (当月扣款上限计划), with the limit behind it.</summary>
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

    /// <summary>The person whose month it is (员工).</summary>
    public Id<StaffMember> Staff { get; }
    /// <summary>The wage figures that the host supplied for the month (工资数据).</summary>
    public WageMonth Wage { get; }

    /// <summary>The month of the wage (月份).</summary>
    public YearMonth Month => Wage.Month;

    /// <summary>The most that may be withheld from this wage (当月上限), in yuan, not negative, rounded down to the fen.</summary>
    public Money Cap { get; }
    /// <summary>The amount that payroll has withheld in the month already (当月已扣), in yuan. It uses up the cap; amounts given back do not free
    /// it.</summary>
    public Money AlreadyWithheld { get; }
    /// <summary>The amount that other departments take in the month (其他部门的扣款), in yuan. It uses up the cap.</summary>
    public Money TakenByOthers { get; }
    /// <summary>What is left of the cap for this plan (余下的上限), in yuan, not negative.</summary>
    public Money Room { get; }

    /// <summary>The amount taken beyond the cap (超过上限的金额), in yuan; zero where the cap is kept.</summary>
    public Money ExceedsCapBy => Money.Max(AlreadyWithheld + TakenByOthers - Cap, Money.Zero);

    /// <summary>The amount by which the wage lies below the minimum wage before any deduction (低于最低工资的金额), in yuan; zero where it does not.</summary>
    public Money BelowMinimumBy => Money.Max(Wage.MinimumWage - Wage.Comparable, Money.Zero);

    /// <summary>The most that may be asked for each item (计划扣款), the oldest item first.</summary>
    public ValueList<ItemPart> Deductions { get; internal init; } = [];

    /// <summary>The most that may be asked in the month, fines and compensation apart (计划扣款合计), in yuan.</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Deductions);

    /// <summary>The notices that must be served on the person before the deduction (扣款前须送达的告知); empty where nothing is planned.</summary>
    public ValueList<Bilingual> NoticesBefore { get; internal init; } = [];
}
