namespace MarketDept.Domain.Customers.Ownership;

/// <summary>An owner is protected until the customer's contract ends (合同保护期). Who owns the customer after that is not limited by it.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="contractEnd">The first instant after the contract; null while it has no end.</param>
public sealed class ContractProtection(Instant? contractEnd) : IOwnershipProtection
{
    /// <summary>The first instant after the contract (合同到期); null while it has no end.</summary>
    public Instant? ContractEnd { get; } = contractEnd;

    /// <inheritdoc/>
    public Instant? EndsAt(Instant since, IReadOnlyList<Instant> contacts) =>
        ContractEnd > since ? ContractEnd : null;
}
