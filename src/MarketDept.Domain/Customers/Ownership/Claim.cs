namespace MarketDept.Domain.Customers.Ownership;

/// <summary>A salesperson's claim to a customer (归属主张): his earliest contact that founds one.</summary>
/// <remarks>Equality is by value. <c>default</c> is no claim.</remarks>
/// <param name="Staff">Who claims.</param>
/// <param name="At">The effective time: when the contact was, or when it was recorded if that was beyond the grace.</param>
/// <param name="Contact">The contact that founds it.</param>
/// <param name="Record">The record under which that contact was logged; it keeps that when records are merged.</param>
[Clause("8.1.2")]
public readonly record struct Claim(Id<StaffMember> Staff, Instant At, Id<Contact> Contact, Id<Customer> Record);
