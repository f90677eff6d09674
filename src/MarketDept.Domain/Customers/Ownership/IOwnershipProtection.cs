namespace MarketDept.Domain.Customers.Ownership;

/// <summary>How long an owner is protected (客户保护期). The regulation knows no such end; a company may set one.</summary>
public interface IOwnershipProtection
{
    /// <summary>When the protection of an owner ends.</summary>
    /// <param name="since">Since when he owns the customer.</param>
    /// <param name="contacts">The effective times of his own two-way contacts from then on, earliest first; may be empty.</param>
    /// <returns>The first instant at which he is protected no more; null where he stays protected.</returns>
    Instant? EndsAt(Instant since, IReadOnlyList<Instant> contacts);
}
