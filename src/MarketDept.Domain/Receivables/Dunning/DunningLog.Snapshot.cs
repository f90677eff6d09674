namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class DunningLog
{
    /// <summary>The log as primitives and NodaTime values, to be stored.</summary>
    public DunningLogSnapshot ToSnapshot() => new()
    {
        Receivable = Receivable.Value,
        Customer = Customer.Value,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Demands =
        [
            .. Demands.Select(demand => new DunningLogDemandRow
            {
                Id = demand.Id.Value, Level = demand.Level, AmountFen = demand.Amount.Fen, Channel = demand.Channel, Content = demand.Content,
                By = demand.By.Value, At = demand.At,
            }),
        ],
    };

    /// <summary>Rebuilds the log from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a level is negative or an amount not above zero; or an id
    /// occurs twice.</exception>
    public static DunningLog Restore(DunningLogSnapshot snapshot) => Stored.Read(snapshot, static it => it.Receivable, Read);

    private static DunningLog Read(DunningLogSnapshot snapshot)
    {
        var log = new DunningLog(new(Stored.Text(snapshot.Receivable)), new(Stored.Text(snapshot.Customer)))
        {
            Demands = Stored.All(snapshot.Demands, row => new Demand(
                new(Stored.Text(row.Id)), row.Level, Money.FromFen(row.AmountFen), row.Channel, row.Content, new(Stored.Text(row.By)), Stored.At(row.At))),
        };
        if (log.Demands.DistinctBy(demand => demand.Id).Count() < log.Demands.Count)
            throw Stored.Impossible($"log of receivable '{log.Receivable}' has a demand twice");
        log.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return log;
    }
}

/// <summary>The log as primitives and NodaTime values, to be stored (催收台账快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record DunningLogSnapshot : AggregateSnapshot
{
    /// <summary>The debt.</summary>
    public required string Receivable { get; init; }
    /// <summary>The customer who owes.</summary>
    public required string Customer { get; init; }
    /// <summary>When the last entry was recorded.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The reminders and demands, in their order.</summary>
    public required IReadOnlyList<DunningLogDemandRow> Demands { get; init; }
}

/// <summary>The stored form of a <see cref="Dunning.Demand"/>, member by member.</summary>
public sealed record DunningLogDemandRow : DomainValue
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The level; 0 is a reminder.</summary>
    public required int Level { get; init; }
    /// <summary>The amount named, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The channel, such as telephone, letter or visit.</summary>
    public required string Channel { get; init; }
    /// <summary>The place where the text is found.</summary>
    public required string Content { get; init; }
    /// <summary>The person who reminded or demanded.</summary>
    public required string By { get; init; }
    /// <summary>When the customer was reminded or the debt demanded.</summary>
    public required Instant At { get; init; }
}
