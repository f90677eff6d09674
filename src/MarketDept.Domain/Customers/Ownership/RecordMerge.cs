namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Two records turn out to be of one customer (客户档案合并): what was logged under the one counts as the other's.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="From">The record that is merged away.</param>
/// <param name="Into">The record that stays.</param>
/// <param name="At">When.</param>
/// <param name="By">Who decided it (决定人); null where a log was taken over that does not say. <see cref="Domain.Customers.Customer.Merge"/> always does.</param>
[Clause("8.1.2")]
public sealed record RecordMerge(Id<Customer> From, Id<Customer> Into, Instant At, Id<StaffMember>? By = null) : DomainValue;
