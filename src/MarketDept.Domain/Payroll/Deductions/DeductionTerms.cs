namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>What the rules of a place allow to be taken from wages, and on which conditions (扣款规则的内容).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DeductionTerms : DomainValue
{
    /// <summary>The largest share of the month's wage that may be taken, above zero (扣款比例上限); null where no share limits it.</summary>
    public Share? WageShare { get; init; }
    /// <summary>Whether at least the minimum wage has to remain (是否保留最低工资).</summary>
    public required bool KeepsMinimumWage { get; init; }
    /// <summary>Whether fines may be planned at all (罚款可否列入扣款). No built-in profile allows it.</summary>
    public required bool PlansFines { get; init; }
    /// <summary>The conditions for planning compensation, each once (扣款条件).</summary>
    public ValueList<DeductionCondition> Conditions { get; init; } = [];
    /// <summary>The notices that must be served before a deduction (扣款前须送达的告知).</summary>
    public ValueList<Bilingual> Notices { get; init; } = [];
    /// <summary>The law behind the rules (法律来源), from secondary copies; check it.</summary>
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
