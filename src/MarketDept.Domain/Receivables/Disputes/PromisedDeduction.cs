namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>A deduction or waiver that an employee promised a customer (答应扣款), whether or not the department leader accepted it.</summary>
/// <remarks>A fact, and no judgement: whether the employee acted on his own authority (擅自) is judged by his position then. Amounts in yuan.
/// Equality is by value.</remarks>
/// <param name="Id">The id given by the host. The same promise made again later is another promise.</param>
/// <param name="Dispute">The dispute in which the deduction was promised.</param>
/// <param name="By">The person who promised, in the position held then.</param>
/// <param name="Amount">The promised amount in yuan, more than zero.</param>
/// <param name="At">The moment of the promise (答应时间).</param>
/// <param name="Recovered">The part that came back from the customer since, in yuan, from zero to the amount.</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, nobody made the promise, or an amount is out of its range.</exception>
[Clause("9.3")]
public sealed record PromisedDeduction(
    Id<PromisedDeduction> Id, Id<Dispute> Dispute, StaffMember By, Money Amount, Instant At, Money Recovered = default) : DomainValue
{
    /// <summary>The id of the promise, given by the host (编号).</summary>
    public Id<PromisedDeduction> Id { get; } = Guard.Against.Default(Id);
    /// <summary>The id of the dispute in which the deduction was promised (质疑).</summary>
    public Id<Dispute> Dispute { get; } = Guard.Against.Default(Dispute);
    /// <summary>The person who promised, in the position held then (承诺人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By);
    /// <summary>The promised amount in yuan, more than zero (答应金额).</summary>
    public Money Amount { get; } = Guard.Against.NotPositive(Amount);
    /// <summary>The part of the promised amount that came back from the customer since, in yuan (已追回).</summary>
    public Money Recovered { get; } = Guard.Against.Negative(Recovered) <= Amount ? Recovered
        : throw new ArgumentOutOfRangeException(nameof(Recovered), $"The recovered part is {Recovered} of {Amount}. Give at most the promised amount.");
}
