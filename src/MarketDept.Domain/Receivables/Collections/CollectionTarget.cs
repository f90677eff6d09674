namespace MarketDept.Domain.Receivables.Collections;

/// <summary>The amount that a collector has to collect in a month (收款任务), set by the company for clause 6.1.</summary>
/// <remarks>Missing the target is no breach of section 11, and is not fined. Equality is by value.</remarks>
/// <param name="Collector">The collector who is to collect the amount.</param>
/// <param name="Month">The month in which the amount is to be collected (月份).</param>
/// <param name="Amount">The amount to be collected in the month, in yuan, above zero.</param>
/// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
/// <exception cref="DomainException"><see cref="ReceivableRefusals.TargetNotPositive"/>.</exception>
[Clause("6.1")]
public sealed record CollectionTarget(Id<StaffMember> Collector, YearMonth Month, Money Amount) : DomainValue
{
    internal static readonly ClauseId Task = new(6, 1);

    /// <summary>The id of the collector (收款员).</summary>
    public Id<StaffMember> Collector { get; } = Guard.Against.Default(Collector);
    /// <summary>The amount to be collected in the month, in yuan, above zero (任务金额).</summary>
    public Money Amount { get; } = Amount.IsPositive ? Amount : throw ReceivableRefusals.TargetNotPositive.Because(
        $"{Collector} 在 {Month} 的收款任务 {Amount}。", $"The target of '{Collector}' for {Month} is {Amount}.");
}
