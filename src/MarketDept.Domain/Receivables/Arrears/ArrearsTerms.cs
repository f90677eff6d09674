namespace MarketDept.Domain.Receivables.Arrears;

/// <summary>The company's choices on credit to cash customers (欠费设定), by clause 8.3.3.</summary>
/// <remarks>Immutable; change with <c>with</c>. Each reading is described by a row of <see cref="Choices"/>.</remarks>
[Clause("8.3.3")]
public sealed record ArrearsTerms : DomainValue
{
    /// <summary>The default choices, used where the company has chosen nothing.</summary>
    public static ArrearsTerms Default { get; } = new();
    /// <summary>Whether a person who let a cash customer owe without the form has to collect, like the handler of a form (擅自同意欠费的也须收回); default:
    /// yes.</summary>
    public bool CollectsWithoutForm { get; init; } = true;
    /// <summary>The settings of this record described as data (设定项), one row for each property: clause, choices, default, ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("ArrearsTerms.CollectsWithoutForm", new(8, 3, 3),
            new("未办《同意欠费通知单》而让现金客户欠款的人，是否也须负责收回", "Whether somebody who lets a cash customer owe without the consent form also has to collect"),
            [new("须收回", "has to collect"), new("不要求收回", "does not have to collect")], new("须收回", "has to collect"),
            new("慎重：办了手续的须收回，没有办手续的不得因此免责。", "Caution: somebody who used the form has to collect, and leaving the form out must not free anybody.")),
    ];
}
