namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class DunningLog
{
    /// <summary>Copies the log into <see cref="DunningLogSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the log from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of a <see cref="DunningLog"/> (催收台账快照), for the host's database: primitives and NodaTime values. Events not taken yet are left
/// out.</summary>
/// <remarks>Amounts are in fen. Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
public sealed record DunningLogSnapshot : AggregateSnapshot
{
    /// <summary>The id of the debt, which is also the key of the log (应收款).</summary>
    public required string Receivable { get; init; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The moment at which the last entry was recorded.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The reminders and demands in their order (催收记录).</summary>
    public required IReadOnlyList<DunningLogDemandRow> Demands { get; init; }
}

/// <summary>The stored form of a <see cref="Dunning.Demand"/>: one reminder or demand.</summary>
public sealed record DunningLogDemandRow : DomainValue
{
    /// <summary>The id of the reminder or demand, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The level of the dunning plan, from 1 (级别); 0 is a reminder.</summary>
    public required int Level { get; init; }
    /// <summary>The amount that the customer is asked to pay, in fen (金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The channel in the department's words, such as telephone, letter or visit (方式).</summary>
    public required string Channel { get; init; }
    /// <summary>The place where the text of the reminder or demand is kept (内容出处).</summary>
    public required string Content { get; init; }
    /// <summary>The id of the person who reminded or demanded (催收人).</summary>
    public required string By { get; init; }
    /// <summary>The moment of the reminder or demand (时间).</summary>
    public required Instant At { get; init; }
}
