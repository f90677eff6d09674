namespace MarketDept.Domain.Payroll;

/// <summary>The closing of all months up to one (月结关账). No item comes into a closed month any more.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Through">The last closed month (关账月份). All months before it are closed too.</param>
/// <param name="By">The person who closed it.</param>
/// <param name="At">The moment of the closing.</param>
/// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
public sealed record MonthClosing(YearMonth Through, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The person who closed it (关账人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
