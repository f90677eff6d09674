namespace MarketDept.Domain.Customers.Care;

/// <summary>A customer's request to be visited was recorded (已收到).</summary>
/// <param name="Customer">The customer who asked.</param>
/// <param name="Wish">What the customer asked for, in his words.</param>
/// <param name="ReceivedBy">The employee who received the request.</param>
public sealed record VisitRequestReceived(Id<Customer> Customer, string Wish, Id<StaffMember> ReceivedBy) : DomainEvent;

/// <summary>A customer's request to be visited was answered (已答复).</summary>
/// <param name="Answer">The answer: agreed, scheduled for later, put off, or refused.</param>
public sealed record VisitRequestAnswered(VisitAnswer Answer) : DomainEvent;
