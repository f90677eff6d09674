using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The amount of an item, or a part of that amount (事项金额), in yuan.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item in the person's ledger (事项键).</param>
/// <param name="Kind">The kind of item, such as a fine or a compensation (种类).</param>
/// <param name="Clause">The clause of the regulation that the item follows from (条款).</param>
/// <param name="Amount">The amount of the item, or the part of it, in yuan (金额).</param>
public sealed record ItemPart(string Key, FindingItemKind Kind, ClauseId Clause, Money Amount) : DomainValue
{
    /// <summary>The item and the amount in words, for an explanation.</summary>
    internal string Told(bool zh) => (zh ? $"{Key}（{PayrollWords.Of(Kind).Chinese}，第{Clause}条）" : $"{Key} ({PayrollWords.Of(Kind).English}, clause {Clause})")
        + (Kind == FindingItemKind.Absence ? "" : $"{(zh ? "" : " ")}{Amount:C}");
}
