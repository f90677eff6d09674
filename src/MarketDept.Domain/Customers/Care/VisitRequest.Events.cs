namespace MarketDept.Domain.Customers.Care;

/// <summary>A customer asked to be visited (已收到).</summary>
/// <param name="Customer">Who asked.</param>
/// <param name="Wish">What he asked for.</param>
/// <param name="ReceivedBy">Who received it.</param>
public sealed record VisitRequestReceived(Id<Customer> Customer, string Wish, Id<StaffMember> ReceivedBy) : DomainEvent;

/// <summary>The request was answered (已答复).</summary>
/// <param name="Answer">The answer.</param>
public sealed record VisitRequestAnswered(VisitAnswer Answer) : DomainEvent;
