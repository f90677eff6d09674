namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>What help in dunning is asked for (协助内容): for which debts, of whom, and until when. Equality is by value.</summary>
/// <param name="Customer">The customer who owes.</param>
/// <param name="Debts">The debts to be collected, at least one.</param>
/// <param name="Need">The help that is asked for, in words, not blank.</param>
/// <param name="Of">The salesperson who is asked, the owner of the customer.</param>
/// <param name="DueOn">The last day for the answer, not before the day of the request.</param>
[Clause("5.4")]
public sealed record AssistanceNeed(Id<Customer> Customer, ValueList<Id<Receivable>> Debts, string Need, Id<StaffMember> Of, LocalDate DueOn) : DomainValue;
