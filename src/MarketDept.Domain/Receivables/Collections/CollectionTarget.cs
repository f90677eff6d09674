namespace MarketDept.Domain.Receivables.Collections;

/// <summary>How much a collector is to collect in a month (收款任务), as the company has set it.</summary>
/// <remarks>Missing it is no case of section 11, and is not fined. Equality is by value.</remarks>
/// <param name="Collector">Whose.</param>
/// <param name="Month">For which month (月份).</param>
/// <param name="Amount">How much, above 0.</param>
/// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
/// <exception cref="DomainException"><see cref="ReceivableRefusals.TargetNotPositive"/>.</exception>
[Clause("6.1")]
public sealed record CollectionTarget(Id<StaffMember> Collector, YearMonth Month, Money Amount) : DomainValue
{
    internal static readonly ClauseId Task = new(6, 1);

    /// <summary>Whose (收款员).</summary>
    public Id<StaffMember> Collector { get; } = Guard.Against.Default(Collector);
    /// <summary>How much (任务金额), above 0.</summary>
    public Money Amount { get; } = Amount.IsPositive ? Amount : throw ReceivableRefusals.TargetNotPositive.Because(
        $"{Collector} 在 {Month} 的收款任务 {Amount}。", $"The target of '{Collector}' for {Month} is {Amount}.");
}
