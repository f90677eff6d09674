using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Part of an item's amount, or all of it (事项金额).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Clause">The clause that it follows from.</param>
/// <param name="Amount">In yuan.</param>
public sealed record ItemPart(string Key, FindingItemKind Kind, ClauseId Clause, Money Amount) : DomainValue
{
    /// <summary>Which item, and how much of it, for an explanation.</summary>
    internal string Told(bool zh) => (zh ? $"{Key}（{PayrollWords.Of(Kind).Chinese}，第{Clause}条）" : $"{Key} ({PayrollWords.Of(Kind).English}, clause {Clause})")
        + (Kind == FindingItemKind.Absence ? "" : $"{(zh ? "" : " ")}{Amount:C}");
}
