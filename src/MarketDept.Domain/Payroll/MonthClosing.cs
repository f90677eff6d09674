namespace MarketDept.Domain.Payroll;

/// <summary>That the months up to one were closed (月结关账). Nothing comes into them any more.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Through">The last month that is closed with it (关账月份); all before it are closed too.</param>
/// <param name="By">Who closed it.</param>
/// <param name="At">When.</param>
/// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
public sealed record MonthClosing(YearMonth Through, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>Who closed it (关账人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
