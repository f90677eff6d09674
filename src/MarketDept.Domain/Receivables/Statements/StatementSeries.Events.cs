namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A statement of the month, or a revision of it, was submitted to the manager (已提交).</summary>
/// <param name="Submitted">The statement, with who submitted it to whom, and the reason of a revision.</param>
public sealed record StatementSeriesSubmitted(SubmittedStatement Submitted) : DomainEvent;
