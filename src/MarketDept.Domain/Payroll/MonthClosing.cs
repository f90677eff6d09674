namespace MarketDept.Domain.Payroll;

/// <summary>The closing of a month and all months before it (月结关账). Later items are counted in the next open month.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Through">The last closed month (关账月份). All months before it are closed too.</param>
/// <param name="By">The person who closed the month.</param>
/// <param name="At">The moment of the closing (关账时间).</param>
/// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
public sealed record MonthClosing(YearMonth Through, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The id of the person who closed the month (关账人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
