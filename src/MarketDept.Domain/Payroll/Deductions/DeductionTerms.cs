namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The content of the wage rules of a place (扣款规则的内容): how much may be taken from a wage, and on which conditions.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DeductionTerms : DomainValue
{
    /// <summary>The largest share of a month's wage that may be taken, above zero (扣款比例上限); null where no share limits the deduction.</summary>
    public Share? WageShare { get; init; }
    /// <summary>Whether at least the minimum wage has to remain after the deduction (是否保留最低工资).</summary>
    public required bool KeepsMinimumWage { get; init; }
    /// <summary>Whether fines may be planned for deduction at all (罚款可否列入扣款). No built-in profile allows it.</summary>
    public required bool PlansFines { get; init; }
    /// <summary>The conditions that must all be met before compensation is planned (扣款条件), each once; default: none.</summary>
    public ValueList<DeductionCondition> Conditions { get; init; } = [];
    /// <summary>The notices that must be served on the person before a deduction (扣款前须送达的告知); default: none.</summary>
    public ValueList<Bilingual> Notices { get; init; } = [];
    /// <summary>The law behind the rules (法律来源), cited from secondary copies and to be checked; default: none.</summary>
    public ValueList<LegalSource> Sources { get; init; } = [];

    /// <summary>The checked terms, with the conditions in their order.</summary>
    internal DeductionTerms Checked()
    {
        if (WageShare is { IsPositive: false })
            throw new ArgumentOutOfRangeException(nameof(WageShare), "The share of the wage is 0. State one above 0, or none.");
        foreach (var condition in Guard.Against.Null(Conditions))
        {
            if (!Enum.IsDefined(condition) || Conditions.Count(other => other == condition) > 1)
                throw new ArgumentException($"Condition '{condition}' is unknown or stated twice. State each condition once.", nameof(Conditions));
        }

        foreach (var notice in Guard.Against.Null(Notices))
            Guard.Against.Default(notice, nameof(Notices));
        foreach (var source in Guard.Against.Null(Sources))
            Guard.Against.Null(source, nameof(Sources));
        return this with { Conditions = ValueList.From(Conditions.Order()) };
    }
}
