using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>That somebody told a customer yes to a deduction or waiver (答应扣款), whatever the leader decided then or later.</summary>
/// <remarks>A fact as it was found, and no judgement: whether it was on his own authority (擅自) is judged by the position that he held. Equality is by value. Amounts in yuan.</remarks>
[Clause("9.3")]
public sealed record PromisedDeduction
{
    /// <summary>States a promise.</summary>
    /// <param name="id">The host's id: a promise made again later is another one.</param>
    /// <param name="dispute">The dispute in which it was made.</param>
    /// <param name="by">Who made it, in the position held then.</param>
    /// <param name="amount">How much was promised, in yuan, more than nothing.</param>
    /// <param name="at">When.</param>
    /// <param name="recovered">What of it came back from the customer since, in yuan, from nothing to the amount.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, there is nobody who made it, or an amount is out of its range.</exception>
    public PromisedDeduction(
        Id<PromisedDeduction> id, Id<Dispute> dispute, StaffMember by, Money amount, Instant at, Money recovered = default)
    {
        Id = Guard.Against.Default(id);
        Dispute = Guard.Against.Default(dispute);
        By = Guard.Against.Null(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(recovered, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(recovered, amount);
        Amount = amount;
        At = at;
        Recovered = recovered;
    }

    /// <summary>The host's id (编号).</summary>
    public Id<PromisedDeduction> Id { get; }

    /// <summary>The dispute (质疑).</summary>
    public Id<Dispute> Dispute { get; }

    /// <summary>Who promised, in the position held then (承诺人).</summary>
    public StaffMember By { get; }

    /// <summary>How much, in yuan, more than nothing (答应金额).</summary>
    public Money Amount { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>What of it came back since, in yuan (已追回).</summary>
    public Money Recovered { get; }
}
