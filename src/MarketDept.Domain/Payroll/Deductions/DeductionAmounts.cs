using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Fines and compensation, side by side (罚款与赔偿).</summary>
/// <remarks>In yuan. Equality is by value. A sum beyond the range of money is an <see cref="OverflowException"/>.</remarks>
/// <param name="Fines">The sum of the fines, in yuan.</param>
/// <param name="Compensation">The sum of the compensation, in yuan.</param>
public sealed record DeductionAmounts(Money Fines, Money Compensation) : DomainValue
{
    /// <summary>Fines plus compensation (罚款与赔偿合计), needed for the limit on wages only. The regulation never adds them.</summary>
    public Money Together => Fines + Compensation;

    internal static DeductionAmounts Of(IEnumerable<ItemPart> parts)
    {
        var byKind = parts.ToLookup(part => part.Kind == FindingItemKind.Fine, part => part.Amount);
        return new DeductionAmounts(Money.Sum(byKind[true]), Money.Sum(byKind[false]));
    }

    internal string Told(bool zh) => zh ? $"罚款 {Fines:C}、赔偿 {Compensation:C}" : $"fines {Fines:C}, compensation {Compensation:C}";
}
