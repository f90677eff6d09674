namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>What help is asked for (协助内容). Equality is by value.</summary>
/// <param name="Customer">Whose debts it is about.</param>
/// <param name="Debts">The debts, at least one.</param>
/// <param name="Need">What is asked for, not blank.</param>
/// <param name="Of">Who is asked: the owner of the customer.</param>
/// <param name="DueOn">The day until which an answer is asked for, included; not before the day of the request.</param>
[Clause("5.4")]
public sealed record AssistanceNeed(Id<Customer> Customer, ValueList<Id<Receivable>> Debts, string Need, Id<StaffMember> Of, LocalDate DueOn) : DomainValue;
