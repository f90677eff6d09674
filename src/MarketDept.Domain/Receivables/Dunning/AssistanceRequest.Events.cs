namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>The owner of a customer was asked to help (已请求).</summary>
/// <param name="Customer">The customer who owes.</param>
/// <param name="Debts">The debts to be collected.</param>
/// <param name="Need">The help that is asked for.</param>
/// <param name="Collector">The collector who asked.</param>
/// <param name="Owner">The owner who was asked.</param>
/// <param name="DueOn">The last day for the answer.</param>
public sealed record AssistanceRequestMade(Id<Customer> Customer, ValueList<Id<Receivable>> Debts, string Need, Id<StaffMember> Collector, Id<StaffMember> Owner, LocalDate DueOn) : DomainEvent;

/// <summary>The request was answered (已答复).</summary>
/// <param name="Answer">The answer.</param>
public sealed record AssistanceRequestAnswered(AssistanceAnswer Answer) : DomainEvent;

/// <summary>The request was called off (已取消).</summary>
/// <param name="By">The person who called it off.</param>
/// <param name="Reason">Why the help is not needed.</param>
public sealed record AssistanceRequestCalledOff(Id<StaffMember> By, string Reason) : DomainEvent;
