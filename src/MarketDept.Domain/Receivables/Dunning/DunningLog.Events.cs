namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>A reminder or a demand was recorded (已登记).</summary>
/// <param name="Demand">The reminder or demand.</param>
public sealed record DunningLogRecorded(Demand Demand) : DomainEvent;
