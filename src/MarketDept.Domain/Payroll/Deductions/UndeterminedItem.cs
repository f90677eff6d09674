namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A compensation of which it is not known whether it may be planned (待定事项).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Item">The item, with what is open of it.</param>
/// <param name="Missing">The conditions that are not known, at least one.</param>
public sealed record UndeterminedItem(ItemPart Item, ValueList<DeductionCondition> Missing) : DomainValue;
