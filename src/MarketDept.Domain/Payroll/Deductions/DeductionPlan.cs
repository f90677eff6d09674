namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The largest amounts that may lawfully be asked of one person, month by month (扣款计划), made by <see cref="JurisdictionProfile.Plan"/>.</summary>
/// <remarks>The figure of the regulation and the lawful figure are two results; the plan is the second. Planned, unplanned, undetermined and not plannable
/// together are what is open, to the fen. The plan deducts nothing and is no legal advice. Equality is by value.</remarks>
[Clause("4.4")]
public sealed partial record DeductionPlan : DomainValue
{
    internal DeductionPlan(JurisdictionProfile profile, DeductionFacts facts, ValueList<PlannedMonth> months)
    {
        Profile = profile;
        Facts = facts;
        Months = months;
    }

    /// <summary>The rules on deductions from wages that the plan follows (地区规则).</summary>
    public JurisdictionProfile Profile { get; }
    /// <summary>The facts from which the plan was made (资料), with the items by day and then by key.</summary>
    public DeductionFacts Facts { get; }

    /// <summary>The person whose deductions are planned (员工).</summary>
    public Id<StaffMember> Staff => Facts.Staff;

    /// <summary>The plan of each month whose wage is known (各月计划), the earliest first.</summary>
    public ValueList<PlannedMonth> Months { get; }

    /// <summary>The most that may be asked over all months, fines and compensation apart (计划扣款合计), in yuan.</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Months.SelectMany(month => month.Deductions));

    /// <summary>The amounts that may be planned but exceed the limits of all months (未列入计划的余额). If the person leaves, they are a claim outside the
    /// plan.</summary>
    public ValueList<ItemPart> Unplanned { get; internal init; } = [];

    /// <summary>The sums of <see cref="Unplanned"/> in yuan, fines and compensation apart (未列入计划的余额合计).</summary>
    public DeductionAmounts UnplannedAmounts => DeductionAmounts.Of(Unplanned);

    /// <summary>The compensation that is not planned because a condition of the profile is not known (待定事项).</summary>
    public ValueList<NotPlanned> Undetermined { get; internal init; } = [];

    /// <summary>The items that are reported and never planned, each with the reason (不列入扣款的事项).</summary>
    public ValueList<NotPlanned> NotPlannable { get; internal init; } = [];

    /// <summary>The amounts withheld beyond what is owed now (应退还), such as for items taken back. They are refunded, and set off against
    /// nothing.</summary>
    public ValueList<ItemPart> Refunds { get; internal init; } = [];

    /// <summary>The amounts withheld for items that may not be planned (无依据的扣款), which may have to be paid back.</summary>
    public ValueList<ItemPart> WithoutBasis { get; internal init; } = [];

    /// <summary>The legal risks of charging the items in force (法律风险提示), each once. <see cref="ChargedItem.Risks"/> tells those of a single
    /// item.</summary>
    public ValueList<LegalRisk> Risks => ValueList.From(Flags.Select(flag => flag.Risk).Distinct());
    internal ValueList<LegalRiskFlag> Flags => LegalRiskFlag.Of(Facts.Items.Where(item => !item.IsReversed).SelectMany(item => item.Flags));
}
