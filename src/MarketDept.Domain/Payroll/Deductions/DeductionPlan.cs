namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What a person may lawfully be asked for, month by month and at most (扣款计划); made by a <see cref="JurisdictionProfile"/>.</summary>
/// <remarks>
/// The regulation's figure and the lawful one are two results: this is the second. Planned, unplanned, undetermined and not plannable
/// make up what is open, to the fen. It deducts nothing and is no legal advice. Equality is by value.
/// </remarks>
[Clause("4.4")]
public sealed partial record DeductionPlan : DomainValue
{
    internal DeductionPlan(JurisdictionProfile profile, DeductionFacts facts, ValueList<PlannedMonth> months)
    {
        Profile = profile;
        Facts = facts;
        Months = months;
    }

    /// <summary>Which rules it follows (地区规则).</summary>
    public JurisdictionProfile Profile { get; }
    /// <summary>What it was made of (资料), the items by day, then by key.</summary>
    public DeductionFacts Facts { get; }

    /// <summary>Who (员工).</summary>
    public Id<StaffMember> Staff => Facts.Staff;

    /// <summary>The months (各月计划), the earliest first.</summary>
    public ValueList<PlannedMonth> Months { get; }

    /// <summary>What is planned at most in all months (计划扣款合计).</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Months.SelectMany(month => month.Deductions));

    /// <summary>What may be planned, is open and found no month (未列入计划的余额): a claim outside the plan where the person leaves.</summary>
    public ValueList<ItemPart> Unplanned { get; internal init; } = [];

    /// <summary>The same, kind by kind (未列入计划的余额合计).</summary>
    public DeductionAmounts UnplannedAmounts => DeductionAmounts.Of(Unplanned);

    /// <summary>What is open of a compensation of which a condition is not known (待定事项).</summary>
    public ValueList<NotPlanned> Undetermined { get; internal init; } = [];

    /// <summary>What is reported and not planned, and why (不列入扣款的事项).</summary>
    public ValueList<NotPlanned> NotPlannable { get; internal init; } = [];

    /// <summary>What was withheld beyond what is owed now (应退还), as where an item was taken back; set off against nothing.</summary>
    public ValueList<ItemPart> Refunds { get; internal init; } = [];

    /// <summary>What was withheld for items that may not be planned, up to what they come to (无依据的扣款); it may have to be paid back.</summary>
    public ValueList<ItemPart> WithoutBasis { get; internal init; } = [];

    /// <summary>What is held against charging the items that stand (法律风险提示), each once; which item has which is asked of the item.</summary>
    public ValueList<LegalRisk> Risks => ValueList.From(Flags.Select(flag => flag.Risk).Distinct());
    internal ValueList<LegalRiskFlag> Flags => LegalRiskFlag.Of(Facts.Items.Where(item => !item.IsReversed).SelectMany(item => item.Flags));
}
