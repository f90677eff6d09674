namespace MarketDept.Domain.Customers.Care;

/// <summary>A customer asked to be visited (已收到).</summary>
/// <param name="Customer">The customer who asked.</param>
/// <param name="Wish">What the customer asked for.</param>
/// <param name="ReceivedBy">The employee who received the request.</param>
public sealed record VisitRequestReceived(Id<Customer> Customer, string Wish, Id<StaffMember> ReceivedBy) : DomainEvent;

/// <summary>The request was answered (已答复).</summary>
/// <param name="Answer">The answer.</param>
public sealed record VisitRequestAnswered(VisitAnswer Answer) : DomainEvent;
