namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>That somebody told a customer yes to a deduction or waiver (答应扣款), whatever the leader decided then or later.</summary>
/// <remarks>A fact as it was found, and no judgement: whether it was on his own authority (擅自) is judged by the position that he held. Equality is by value. Amounts in yuan.</remarks>
/// <param name="Id">The host's id: a promise made again later is another one.</param>
/// <param name="Dispute">The dispute in which it was made.</param>
/// <param name="By">Who made it, in the position held then.</param>
/// <param name="Amount">How much was promised, in yuan, more than nothing.</param>
/// <param name="At">When.</param>
/// <param name="Recovered">What of it came back from the customer since, in yuan, from nothing to the amount.</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, there is nobody who made it, or an amount is out of its range.</exception>
[Clause("9.3")]
public sealed record PromisedDeduction(
    Id<PromisedDeduction> Id, Id<Dispute> Dispute, StaffMember By, Money Amount, Instant At, Money Recovered = default) : DomainValue
{
    /// <summary>The id given by the host (编号).</summary>
    public Id<PromisedDeduction> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The dispute (质疑).</summary>
    public Id<Dispute> Dispute { get; } = Guard.Against.Default(Dispute);
    /// <summary>Who promised, in the position held then (承诺人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);
    /// <summary>How much, in yuan, more than nothing (答应金额).</summary>
    public Money Amount { get; } = Guard.Against.NotPositive(Amount);
    /// <summary>What of it came back since, in yuan (已追回).</summary>
    public Money Recovered { get; } = Guard.Against.Negative(Recovered) <= Amount ? Recovered
        : throw new ArgumentOutOfRangeException(nameof(Recovered), $"{Recovered} came back of {Amount}. At most all of it comes back.");
}
