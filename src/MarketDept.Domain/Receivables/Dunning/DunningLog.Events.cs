namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A reminder or a demand for the debt was recorded (已登记).</summary>
/// <param name="Demand">The reminder or demand, with its level and amount.</param>
public sealed record DunningLogRecorded(Demand Demand) : DomainEvent;
