using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How much a collector is to collect in a month (收款任务), as the company has set it.</summary>
/// <remarks>Missing it is no case of section 11, and is not fined. Equality is by value.</remarks>
[Clause("6.1")]
public sealed record CollectionTarget
{
    internal static readonly ClauseId Task = new(6, 1);

    /// <summary>States a target.</summary>
    /// <param name="collector">Whose.</param>
    /// <param name="month">For which month.</param>
    /// <param name="amount">How much, above 0.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="CollectionRefusals.TargetNotPositive"/>.</exception>
    public CollectionTarget(Id<StaffMember> collector, YearMonth month, Money amount)
    {
        Collector = Guard.Against.Default(collector);
        if (!amount.IsPositive)
            throw CollectionRefusals.TargetNotPositive.Because($"{collector} 在 {month} 的收款任务 {amount}。", $"The target of '{collector}' for {month} is {amount}.");

        Month = month;
        Amount = amount;
    }

    /// <summary>Whose (收款员).</summary>
    public Id<StaffMember> Collector { get; }

    /// <summary>For which month (月份).</summary>
    public YearMonth Month { get; }

    /// <summary>How much (任务金额), above 0.</summary>
    public Money Amount { get; }
}
