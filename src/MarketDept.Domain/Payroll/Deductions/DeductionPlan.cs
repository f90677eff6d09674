using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What a person may lawfully be asked for, month by month and at most (扣款计划); made by a <see cref="JurisdictionProfile"/>.</summary>
/// <remarks>
/// The regulation's figure and the lawful one are two results: this is the second. What is planned and what is not make up what
/// is open, to the fen. It deducts nothing and is no legal advice. Equality is by value.
/// </remarks>
[Clause("4.4")]
public sealed partial record DeductionPlan
{
    internal DeductionPlan(
        Id<StaffMember> staff, JurisdictionProfile profile, bool leaves, DeductionAmounts open, ValueList<PlannedMonth> months,
        ValueList<ItemPart> unplanned, ValueList<NotPlannable> notPlannable, ValueList<ItemPart> refunds, ValueList<LegalRiskFlag> risks)
    {
        Staff = staff;
        Profile = profile;
        Leaves = leaves;
        Open = open;
        Months = months;
        Unplanned = unplanned;
        NotPlannable = notPlannable;
        Refunds = refunds;
        Risks = risks;
    }

    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>Which rules it follows (地区规则).</summary>
    public JurisdictionProfile Profile { get; }

    /// <summary>Whether the person leaves with the last month (是否离职).</summary>
    public bool Leaves { get; }

    /// <summary>What can be planned and is open (待扣金额): less what was taken back, and less what was withheld.</summary>
    public DeductionAmounts Open { get; }

    /// <summary>The months (各月计划), the earliest first.</summary>
    public ValueList<PlannedMonth> Months { get; }

    /// <summary>What is planned at most in all months (计划扣款合计).</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Months.SelectMany(month => month.Deductions));

    /// <summary>What is open and found no month (未列入计划的余额), item by item: a claim outside the plan where the person leaves.</summary>
    public ValueList<ItemPart> Unplanned { get; }

    /// <summary>The same, kind by kind (未列入计划的余额合计).</summary>
    public DeductionAmounts UnplannedAmounts => DeductionAmounts.Of(Unplanned);

    /// <summary>What is reported and not planned, and why (不列入扣款的事项), with what was withheld for it all the same.</summary>
    public ValueList<NotPlannable> NotPlannable { get; }

    /// <summary>What was withheld beyond what is owed now (应退还), as where an item was taken back; set off against nothing.</summary>
    public ValueList<ItemPart> Refunds { get; }

    /// <summary>What a court or another law holds against it (法律风险提示), by clause and kind.</summary>
    public ValueList<LegalRiskFlag> Risks { get; }
}
