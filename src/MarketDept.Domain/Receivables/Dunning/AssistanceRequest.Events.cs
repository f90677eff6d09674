namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>The owner of a customer was asked to help (已请求).</summary>
/// <param name="Customer">Whose debts it is about.</param>
/// <param name="Debts">The debts.</param>
/// <param name="Need">What is asked for.</param>
/// <param name="Collector">Who asked.</param>
/// <param name="Owner">Who was asked.</param>
/// <param name="DueOn">The day until which an answer is asked for.</param>
public sealed record AssistanceRequestMade(Id<Customer> Customer, ValueList<Id<Receivable>> Debts, string Need, Id<StaffMember> Collector, Id<StaffMember> Owner, LocalDate DueOn) : DomainEvent;

/// <summary>The request was answered (已答复).</summary>
/// <param name="Answer">The answer.</param>
public sealed record AssistanceRequestAnswered(AssistanceAnswer Answer) : DomainEvent;

/// <summary>The help is not needed any more (已取消).</summary>
/// <param name="By">Who called it off.</param>
/// <param name="Reason">Why.</param>
public sealed record AssistanceRequestCalledOff(Id<StaffMember> By, string Reason) : DomainEvent;
