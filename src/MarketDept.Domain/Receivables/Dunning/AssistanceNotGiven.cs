namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>That a recorded request for help in dunning came to nothing (未予协助): unanswered, refused or explained away. Evidence of a breach of 8.4, and no penalty by itself.</summary>
/// <remarks>Whether a reason is good is the manager's to judge. No compensation follows from it: to assist is not to be liable.</remarks>
/// <param name="Request">The request.</param>
/// <param name="Customer">Whose debts it is about.</param>
/// <param name="Owner">Who was asked.</param>
/// <param name="RequestedAt">When he was asked.</param>
/// <param name="DueOn">The day until which help was asked for.</param>
/// <param name="AsOf">Until when there was none.</param>
/// <param name="Excuse">What he said instead (所述理由), the last of it; null where he did not answer.</param>
[Clause("8.4")]
public sealed record AssistanceNotGiven(
    Id<AssistanceRequest> Request, Id<Customer> Customer, Id<StaffMember> Owner, Instant RequestedAt, LocalDate DueOn, Instant AsOf, AssistanceAnswer? Excuse) : DomainValue;
