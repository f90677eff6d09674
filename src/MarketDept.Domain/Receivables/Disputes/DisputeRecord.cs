namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The written record of a dispute (书面记录): its cause, what would be deducted, and who proposes that.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Cause">Why there would be a deduction, or none (事由).</param>
/// <param name="Amount">What is proposed to be deducted, in yuan, from nothing to what is disputed (扣除金额).</param>
/// <param name="Proposer">Who proposes it (提出处理意见人); he does not decide it.</param>
/// <param name="At">When it was written.</param>
internal sealed record DisputeRecord(string Cause, Money Amount, StaffMember Proposer, Instant At) : DomainValue
{
    /// <summary>Why there would be a deduction, or none (事由).</summary>
    public string Cause { get; } = Guard.Against.NullOrWhiteSpace(Cause);
    /// <summary>What is proposed to be deducted, in yuan, from nothing to what is disputed (扣除金额).</summary>
    public Money Amount { get; } = Guard.Against.Negative(Amount);
    /// <summary>Who proposes it (提出处理意见人); he does not decide it.</summary>
    public StaffMember Proposer { get; } = Guard.Against.Null(Proposer);
}
