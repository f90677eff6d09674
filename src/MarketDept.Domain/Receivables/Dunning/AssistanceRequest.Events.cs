namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A collector asked a customer's owner to help in dunning (已请求).</summary>
/// <param name="Customer">The id of the customer who owes.</param>
/// <param name="Debts">The ids of the debts to be collected.</param>
/// <param name="Need">The help that is asked for, in words.</param>
/// <param name="Collector">The id of the collector who asked.</param>
/// <param name="Owner">The id of the salesperson who was asked.</param>
/// <param name="DueOn">The last day for the answer, included.</param>
public sealed record AssistanceRequestMade(Id<Customer> Customer, ValueList<Id<Receivable>> Debts, string Need, Id<StaffMember> Collector, Id<StaffMember> Owner, LocalDate DueOn) : DomainEvent;

/// <summary>The owner answered the request for help (已答复).</summary>
/// <param name="Answer">The answer: whether help was given, and how, or why not.</param>
public sealed record AssistanceRequestAnswered(AssistanceAnswer Answer) : DomainEvent;

/// <summary>The request was called off, since the help is not needed any more (已取消).</summary>
/// <param name="By">The id of the person who called the request off.</param>
/// <param name="Reason">Why the help is not needed any more.</param>
public sealed record AssistanceRequestCalledOff(Id<StaffMember> By, string Reason) : DomainEvent;
