using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The amount of an item, or a part of that amount (事项金额), in yuan.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item.</param>
/// <param name="Kind">The kind of item.</param>
/// <param name="Clause">The clause that the item follows from.</param>
/// <param name="Amount">The amount or part, in yuan.</param>
public sealed record ItemPart(string Key, FindingItemKind Kind, ClauseId Clause, Money Amount) : DomainValue
{
    /// <summary>The item and the amount in words, for an explanation.</summary>
    internal string Told(bool zh) => (zh ? $"{Key}（{PayrollWords.Of(Kind).Chinese}，第{Clause}条）" : $"{Key} ({PayrollWords.Of(Kind).English}, clause {Clause})")
        + (Kind == FindingItemKind.Absence ? "" : $"{(zh ? "" : " ")}{Amount:C}");
}
