namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The written record of a dispute (书面记录): the cause, the proposed deduction, and the proposer.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Cause">Why a deduction is proposed, or none (事由).</param>
/// <param name="Amount">The proposed deduction in yuan, from zero to the disputed amount (扣除金额).</param>
/// <param name="Proposer">The person who proposes, and does not decide (提出处理意见人).</param>
/// <param name="At">When the record was written.</param>
internal sealed record DisputeRecord(string Cause, Money Amount, StaffMember Proposer, Instant At) : DomainValue
{
    /// <summary>Why a deduction is proposed, or none (事由).</summary>
    public string Cause { get; } = Guard.Against.NullOrWhiteSpace(Cause);
    /// <summary>The proposed deduction in yuan, from zero to the disputed amount (扣除金额).</summary>
    public Money Amount { get; } = Guard.Against.Negative(Amount);
    /// <summary>The person who proposes, and does not decide (提出处理意见人).</summary>
    public StaffMember Proposer { get; } = Guard.Against.Null(Proposer);
}
