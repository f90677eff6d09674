namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>A debt was determined uncollectable (已认定).</summary>
/// <param name="Receivable">The debt that cannot be collected.</param>
/// <param name="Ground">The name of the <see cref="UncollectableGround"/>.</param>
/// <param name="Amount">The uncollectable amount, in yuan.</param>
/// <param name="By">The person who determined it.</param>
public sealed record UncollectabilityDeterminationMade(Id<Receivable> Receivable, string Ground, Money Amount, Id<StaffMember> By) : DomainEvent;

/// <summary>The determination was revoked (已撤销).</summary>
/// <param name="By">The person who decided.</param>
/// <param name="Reason">Why it was revoked.</param>
public sealed record UncollectabilityDeterminationRevoked(Id<StaffMember> By, string Reason) : DomainEvent;
