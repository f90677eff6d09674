namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>That a recorded request for help in dunning went unanswered (协助请求未获答复): evidence of a breach of 8.4, and no penalty by itself.</summary>
/// <remarks>No compensation follows from it: to assist is not to be liable.</remarks>
/// <param name="Request">The request.</param>
/// <param name="Customer">Whose debts it is about.</param>
/// <param name="Owner">Who was asked.</param>
/// <param name="RequestedAt">When he was asked.</param>
/// <param name="DueOn">The day until which an answer was asked for.</param>
/// <param name="AsOf">Until when there was no answer.</param>
[Clause("8.4")]
public sealed record UnansweredAssistance(
    Id<AssistanceRequest> Request, Id<Customer> Customer, Id<StaffMember> Owner, Instant RequestedAt, LocalDate DueOn, Instant AsOf);
