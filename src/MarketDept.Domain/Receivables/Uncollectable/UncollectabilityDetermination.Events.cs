namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>A debt was determined uncollectable, wholly or in part (已认定).</summary>
/// <param name="Receivable">The id of the debt that cannot be collected.</param>
/// <param name="Ground">The stable name of the <see cref="UncollectableGround"/>.</param>
/// <param name="Amount">The amount that cannot be collected, in yuan.</param>
/// <param name="By">The id of the person who decided.</param>
public sealed record UncollectabilityDeterminationMade(Id<Receivable> Receivable, string Ground, Money Amount, Id<StaffMember> By) : DomainEvent;

/// <summary>The determination was revoked, and no longer counts (已撤销).</summary>
/// <param name="By">The id of the person who revoked the determination.</param>
/// <param name="Reason">Why the determination was revoked.</param>
public sealed record UncollectabilityDeterminationRevoked(Id<StaffMember> By, string Reason) : DomainEvent;
