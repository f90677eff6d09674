namespace MarketDept.Domain.Customers.Care;

public sealed partial class LostCustomerAnalysis
{
    /// <summary>The form as primitives and NodaTime values, to be stored (分析表快照).</summary>
    public LostCustomerAnalysisSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        From = Period.Start,
        To = Period.End,
        OpenedAt = OpenedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Lines =
        [
            .. Lines.Select(it => new LostCustomerAnalysisLineRow
            {
                Customer = it.Customer.Value, LastOrderOn = it.LastOrderOn, LostSince = it.LostSince, Reason = it.Reason,
                InCharge = it.InCharge?.Value, EnteredBy = it.EnteredBy.Value, EnteredAt = it.EnteredAt,
                Efforts = [.. it.Efforts.Select(effort => new LostCustomerAnalysisEffortRow { On = effort.On, By = effort.By.Value, What = effort.What, Result = effort.Result })],
            }),
        ],
        CompletedBy = CompletedBy?.Value,
        CompletedAt = CompletedAt,
    };

    /// <summary>Rebuilds the form from its stored form. The structure is checked and no rule is applied: a customer who was lost under an earlier
    /// rule stays in it.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; the period ends before it starts; a customer occurs twice;
    /// or a completion lacks its person or its moment.</exception>
    public static LostCustomerAnalysis Restore(LostCustomerAnalysisSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static LostCustomerAnalysis Read(LostCustomerAnalysisSnapshot snapshot)
    {
        var lines = Stored.All(snapshot.Lines, Line);
        if (lines.DistinctBy(line => line.Customer).Count() != lines.Count)
            throw Stored.Impossible($"form '{snapshot.Id}' has a customer twice");
        if (snapshot.CompletedBy is null != snapshot.CompletedAt is null)
            throw Stored.Impossible($"form '{snapshot.Id}' has only one part of its completion");
        var form = new LostCustomerAnalysis(new(Stored.Text(snapshot.Id)), new DateInterval(Stored.On(snapshot.From), Stored.On(snapshot.To)), Stored.At(snapshot.OpenedAt))
        {
            Lines = lines,
            CompletedBy = snapshot.CompletedBy is { } by ? new(by) : null,
            CompletedAt = Stored.At(snapshot.CompletedAt),
        };
        form.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return form;
    }

    private static LostCustomer Line(LostCustomerAnalysisLineRow row) => new(
        new(Stored.Text(row.Customer)), Stored.On(row.LastOrderOn), Stored.On(row.LostSince), Guard.Against.NullOrWhiteSpace(row.Reason), Stored.Id<StaffMember>(row.InCharge),
        new(Stored.Text(row.EnteredBy)), Stored.At(row.EnteredAt))
    {
        Efforts = Stored.All(row.Efforts, it => new RetentionEffort(Stored.On(it.On), new(Stored.Text(it.By)), it.What, it.Result)),
    };
}

/// <summary>The form as primitives and NodaTime values, to be stored (分析表快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record LostCustomerAnalysisSnapshot : AggregateSnapshot
{
    /// <summary>The id of the form, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The first day of the period that the form is about.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The last day of the period that the form is about.</summary>
    public required LocalDate To { get; init; }
    /// <summary>When the form was opened.</summary>
    public required Instant OpenedAt { get; init; }
    /// <summary>The moment of the last recorded step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The lost customers, in the order in which they were entered.</summary>
    public required IReadOnlyList<LostCustomerAnalysisLineRow> Lines { get; init; }
    /// <summary>The id of the person who completed the form; null while it is not completed.</summary>
    public required string? CompletedBy { get; init; }
    /// <summary>When the form was completed; present exactly with <see cref="CompletedBy"/>.</summary>
    public required Instant? CompletedAt { get; init; }
}

/// <summary>One lost customer on the form (流失客户行): the stored form of a <see cref="LostCustomer"/>.</summary>
public sealed record LostCustomerAnalysisLineRow : DomainValue
{
    /// <summary>The id of the customer who is lost.</summary>
    public required string Customer { get; init; }
    /// <summary>The day of the customer's last order.</summary>
    public required LocalDate LastOrderOn { get; init; }
    /// <summary>The day since which the customer is lost, after his last order.</summary>
    public required LocalDate LostSince { get; init; }
    /// <summary>The reason of the loss, in words.</summary>
    public required string Reason { get; init; }
    /// <summary>The id of the salesperson in charge of the customer; null where nobody is in charge.</summary>
    public required string? InCharge { get; init; }
    /// <summary>The id of the person who entered the line.</summary>
    public required string EnteredBy { get; init; }
    /// <summary>When the line was entered.</summary>
    public required Instant EnteredAt { get; init; }
    /// <summary>What was done to keep the customer, in the order of entry.</summary>
    public required IReadOnlyList<LostCustomerAnalysisEffortRow> Efforts { get; init; }
}

/// <summary>One effort to keep a customer (挽留措施行): the stored form of a <see cref="RetentionEffort"/>.</summary>
public sealed record LostCustomerAnalysisEffortRow : DomainValue
{
    /// <summary>The day on which the effort to keep the customer was made.</summary>
    public required LocalDate On { get; init; }
    /// <summary>The id of the person who made the effort.</summary>
    public required string By { get; init; }
    /// <summary>What was done to keep the customer, in words.</summary>
    public required string What { get; init; }
    /// <summary>What came of the effort, in words; null while that is not known.</summary>
    public required string? Result { get; init; }
}
