namespace MarketDept.Domain.Customers.Ownership;

/// <summary>The merge of two records of one customer (客户档案合并). Contacts logged under either record count for the customer.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="From">The record that is merged away.</param>
/// <param name="Into">The record that stays.</param>
/// <param name="At">When the records were merged.</param>
/// <param name="By">The person who decided (决定人); null where a log was taken over that does not say. <see cref="Domain.Customers.Customer.Merge"/>
/// always names one.</param>
[Clause("8.1.2")]
public sealed record RecordMerge(Id<Customer> From, Id<Customer> Into, Instant At, Id<StaffMember>? By = null) : DomainValue;
