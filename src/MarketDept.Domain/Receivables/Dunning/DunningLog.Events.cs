namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A reminder or a demand was put on record (已登记).</summary>
/// <param name="Demand">What was sent or said.</param>
public sealed record DunningLogRecorded(Demand Demand) : DomainEvent;
