using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Disputes;

/// <summary>The written record of a dispute (书面记录): its cause, what would be deducted, and who proposes that.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("9.3")]
[Clause("6.3")]
public sealed record DisputeRecord
{
    internal DisputeRecord(string cause, Money amount, StaffMember proposer, Instant at)
    {
        Cause = Guard.Against.NullOrWhiteSpace(cause);
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero);
        Amount = amount;
        Proposer = Guard.Against.Null(proposer);
        At = at;
    }

    /// <summary>Why there would be a deduction, or none (事由).</summary>
    public string Cause { get; }

    /// <summary>What is proposed to be deducted, in yuan, from nothing to what is disputed (扣除金额).</summary>
    public Money Amount { get; }

    /// <summary>Who proposes it (提出处理意见人); he does not decide it.</summary>
    public StaffMember Proposer { get; }

    /// <summary>When it was written.</summary>
    public Instant At { get; }
}
