namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The largest amounts that may lawfully be asked of a person, month by month (扣款计划). A <see cref="JurisdictionProfile"/> makes it.</summary>
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

    /// <summary>The wage rules that the plan follows (地区规则).</summary>
    public JurisdictionProfile Profile { get; }
    /// <summary>The facts of the plan (资料); items by day, then by key.</summary>
    public DeductionFacts Facts { get; }

    /// <summary>The person (员工).</summary>
    public Id<StaffMember> Staff => Facts.Staff;

    /// <summary>The months (各月计划), the earliest first.</summary>
    public ValueList<PlannedMonth> Months { get; }

    /// <summary>The sum of the planned amounts of all months, at most (计划扣款合计).</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Months.SelectMany(month => month.Deductions));

    /// <summary>The open amounts that may be planned but fit in no month (未列入计划的余额). If the person leaves, they are a claim outside the plan.</summary>
    public ValueList<ItemPart> Unplanned { get; internal init; } = [];

    /// <summary><see cref="Unplanned"/>, summed by kind (未列入计划的余额合计).</summary>
    public DeductionAmounts UnplannedAmounts => DeductionAmounts.Of(Unplanned);

    /// <summary>The open compensation for which a condition is not known (待定事项).</summary>
    public ValueList<NotPlanned> Undetermined { get; internal init; } = [];

    /// <summary>The items that are reported and not planned, each with the reason (不列入扣款的事项).</summary>
    public ValueList<NotPlanned> NotPlannable { get; internal init; } = [];

    /// <summary>The amounts withheld beyond what is owed now (应退还), as where an item was taken back. They are not set off.</summary>
    public ValueList<ItemPart> Refunds { get; internal init; } = [];

    /// <summary>The amounts withheld for items that may not be planned (无依据的扣款). They may have to be paid back.</summary>
    public ValueList<ItemPart> WithoutBasis { get; internal init; } = [];

    /// <summary>The legal risks of charging the items in force (法律风险提示), each once. Ask an item for its own risks.</summary>
    public ValueList<LegalRisk> Risks => ValueList.From(Flags.Select(flag => flag.Risk).Distinct());
    internal ValueList<LegalRiskFlag> Flags => LegalRiskFlag.Of(Facts.Items.Where(item => !item.IsReversed).SelectMany(item => item.Flags));
}
