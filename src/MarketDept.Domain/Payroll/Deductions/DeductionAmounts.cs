using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A sum of fines and a sum of compensation, side by side (罚款与赔偿), in yuan.</summary>
/// <remarks>In yuan. Equality is by value. A sum beyond the range of money is an <see cref="OverflowException"/>.</remarks>
/// <param name="Fines">The sum of the fines, in yuan (罚款合计).</param>
/// <param name="Compensation">The sum of the compensation, in yuan (赔偿合计).</param>
public sealed record DeductionAmounts(Money Fines, Money Compensation) : DomainValue
{
    /// <summary>Fines plus compensation, in yuan (罚款与赔偿合计), for comparison with the limit on wages only. The regulation never adds them.</summary>
    public Money Together => Fines + Compensation;

    internal static DeductionAmounts Of(IEnumerable<ItemPart> parts)
    {
        var byKind = parts.ToLookup(part => part.Kind == FindingItemKind.Fine, part => part.Amount);
        return new DeductionAmounts(Money.Sum(byKind[true]), Money.Sum(byKind[false]));
    }

    internal string Told(bool zh) => zh ? $"罚款 {Fines:C}、赔偿 {Compensation:C}" : $"fines {Fines:C}, compensation {Compensation:C}";
}
