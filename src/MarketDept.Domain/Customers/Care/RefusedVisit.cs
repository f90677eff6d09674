namespace MarketDept.Domain.Customers.Care;

/// <summary>That a customer's request for a visit was refused, or put off without a date once too often (拒绝拜访): evidence of a breach of 8.2.4, and no penalty by itself.</summary>
/// <param name="Request">The request.</param>
/// <param name="Number">The place of the refusal among the answers to it, from 1; with the request it names the act.</param>
/// <param name="Customer">Who asked.</param>
/// <param name="By">Who refused.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
[Clause("8.2.4")]
public sealed record RefusedVisit(
    Id<VisitRequest> Request, int Number, Id<Customer> Customer, Id<StaffMember> By, string Reason, Instant At);
