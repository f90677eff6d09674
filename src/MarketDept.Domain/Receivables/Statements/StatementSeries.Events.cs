namespace MarketDept.Domain.Receivables.Statements;

/// <summary>A statement was handed to the manager (已提交).</summary>
/// <param name="Submitted">The statement, by whom, to whom and why it was revised.</param>
public sealed record StatementSeriesSubmitted(SubmittedStatement Submitted) : DomainEvent;
