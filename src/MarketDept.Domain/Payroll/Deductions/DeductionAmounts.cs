using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Fines and compensation beside each other (罚款与赔偿).</summary>
/// <remarks>In yuan. Equality is by value.</remarks>
/// <param name="Fines">The fines.</param>
/// <param name="Compensation">The compensation.</param>
public sealed record DeductionAmounts(Money Fines, Money Compensation) : DomainValue
{
    /// <summary>Both together (罚款与赔偿合计), as a limit of wages counts them; never a finding of the regulation.</summary>
    public Money Together => Fines + Compensation;

    internal static DeductionAmounts Of(IEnumerable<ItemPart> parts)
    {
        var byKind = parts.ToLookup(part => part.Kind == FindingItemKind.Fine, part => part.Amount);
        return new DeductionAmounts(Money.Sum(byKind[true]), Money.Sum(byKind[false]));
    }

    internal string Told(bool zh) => zh ? $"罚款 {Fines:C}、赔偿 {Compensation:C}" : $"fines {Fines:C}, compensation {Compensation:C}";
}
