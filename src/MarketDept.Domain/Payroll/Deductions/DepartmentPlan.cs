namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The deduction plans of all persons under one profile (部门扣款计划), with a row for each person and month for export.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("4.4")]
public sealed record DepartmentPlan : DomainValue
{
    /// <summary>Creates the plan of the department from the plans of its persons.</summary>
    /// <param name="profile">The profile of all these plans.</param>
    /// <param name="plans">The plans, one for each person.</param>
    /// <exception cref="ArgumentException">A plan is null, of another profile, or a second one of a person; or together they cannot be added up.</exception>
    public DepartmentPlan(JurisdictionProfile profile, params IEnumerable<DeductionPlan> plans)
    {
        Profile = Guard.Against.Null(profile);
        Plans = ValueList.From(Guard.Against.Null(plans).Select(plan => Guard.Against.Null(plan, nameof(plans))));
        if (Plans.Any(plan => plan.Profile != profile) || Plans.DistinctBy(plan => plan.Staff).Count() < Plans.Count)
            throw new ArgumentException("A plan follows another profile, or a person has two. Supply one plan a person, all under one profile.", nameof(plans));
        if (!PayrollAmounts.CanBeAdded(Plans.Select(plan => plan.AtMost.Together)))
            throw new ArgumentException("The plans cannot be added up. Check the amounts.", nameof(plans));
    }

    /// <summary>The rules on deductions from wages that all plans follow (地区规则).</summary>
    public JurisdictionProfile Profile { get; }
    /// <summary>The plans of the persons (个人计划), in the order given.</summary>
    public ValueList<DeductionPlan> Plans { get; }

    /// <summary>The most that may be asked of all persons together, fines and compensation apart (计划扣款合计), in yuan.</summary>
    public DeductionAmounts AtMost => DeductionAmounts.Of(Rows.SelectMany(month => month.Deductions));

    /// <summary>One row for each person and month (导出行), in order; months in which nothing is planned are included.</summary>
    public ValueList<PlannedMonth> Rows => ValueList.From(Plans.SelectMany(plan => plan.Months));

    /// <summary>Explains the plan of the department in words (部门计划说明): a line for each person, then risks, law and readings, each text once.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        foreach (var plan in Plans)
            plan.Conclude(writer);
        DeductionPlan.TellLaw(writer, Profile, LegalRiskFlag.Of(Plans.SelectMany(plan => plan.Flags)));
        return writer.Done();
    }
}
