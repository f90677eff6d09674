namespace MarketDept.Domain.Warehousing.Storage;

/// <summary>A storage fee that was posted and taken back (收回的仓储费). It stays on record; its days are posted anew by another fee.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Fee">The fee as it was posted (原仓储费).</param>
/// <param name="Decision">Who took it back, why and when (收回决定).</param>
[Clause("8.3.6")]
public sealed record TakenBackFee(StorageFee Fee, ReasonedDecision Decision) : DomainValue
{
    /// <summary>What the negative line stands for where the fee is on a bill already (冲减来源), such as
    /// <c>storage:P1:O7:2026-06-01:taken-back</c>: the same for ever, so that no bill takes it twice.</summary>
    public string Source => $"{Fee.Source}:taken-back";
}
