namespace MarketDept.Domain.Receivables.Uncollectable;

/// <summary>A debt was determined uncollectable (已认定).</summary>
/// <param name="Receivable">The debt.</param>
/// <param name="Ground">The name of the ground.</param>
/// <param name="Amount">How much.</param>
/// <param name="By">Who determined it.</param>
public sealed record UncollectabilityDeterminationMade(Id<Receivable> Receivable, string Ground, Money Amount, Id<StaffMember> By) : DomainEvent;

/// <summary>The determination was taken back (已撤销).</summary>
/// <param name="By">The person who decided.</param>
/// <param name="Reason">Why.</param>
public sealed record UncollectabilityDeterminationRevoked(Id<StaffMember> By, string Reason) : DomainEvent;
