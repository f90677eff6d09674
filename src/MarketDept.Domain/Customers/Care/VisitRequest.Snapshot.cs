namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitRequest
{
    /// <summary>The request as primitives and NodaTime values, to be stored (拜访要求快照).</summary>
    public VisitRequestSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        Wish = Wish,
        ReceivedBy = ReceivedBy.Value,
        RequestedAt = RequestedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Answers = [.. Answers.Select(answer => new VisitRequestAnswerRow
        {
            Status = answer.Status.ToString(), By = answer.By.Value, At = answer.At, On = answer.On, Reason = answer.Reason,
        })],
    };

    /// <summary>Rebuilds the request from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; an answer is of no known kind, or has a day or a reason
    /// that does not fit its kind.</exception>
    public static VisitRequest Restore(VisitRequestSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static VisitRequest Read(VisitRequestSnapshot snapshot)
    {
        var number = 0;
        var request = new VisitRequest(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Customer)), snapshot.Wish, new(Stored.Text(snapshot.ReceivedBy)), Stored.At(snapshot.RequestedAt))
        {
            Answers = Stored.All(snapshot.Answers, row => Answer(row, ++number)),
        };
        request.Resume(snapshot.EventCount, request.Answers.Count == 0 ? request.RequestedAt : request.Answers[^1].At);
        return request;
    }

    private static VisitAnswer Answer(VisitRequestAnswerRow row, int number)
    {
        var status = Stored.Name<VisitRequestStatus>(row.Status);
        var isPossible = status switch
        {
            VisitRequestStatus.Agreed => row is { On: null, Reason: null },
            VisitRequestStatus.ScheduledLater => row is { On: not null, Reason: null },
            VisitRequestStatus.Refused or VisitRequestStatus.PutOff => row.On is null && !string.IsNullOrWhiteSpace(row.Reason),
            _ => false,
        };
        return isPossible
            ? new VisitAnswer(number, status, new(Stored.Text(row.By)), Stored.At(row.At), Stored.On(row.On), row.Reason)
            : throw Stored.Impossible($"answer {status} has a day or a reason that does not go with it");
    }
}

/// <summary>The request as primitives and NodaTime values, to be stored (拜访要求快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record VisitRequestSnapshot : AggregateSnapshot
{
    /// <summary>The id of the request, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer who asks to be visited.</summary>
    public required string Customer { get; init; }
    /// <summary>What the customer asks for, in his words.</summary>
    public required string Wish { get; init; }
    /// <summary>The id of the employee who received the request.</summary>
    public required string ReceivedBy { get; init; }
    /// <summary>When the customer asked.</summary>
    public required Instant RequestedAt { get; init; }
    /// <summary>The answers to the request, in their order; empty while it is open.</summary>
    public required IReadOnlyList<VisitRequestAnswerRow> Answers { get; init; }
}

/// <summary>One answer to the request (答复行): the stored form of a <see cref="VisitAnswer"/>.</summary>
public sealed record VisitRequestAnswerRow : DomainValue
{
    /// <summary>The name of the <see cref="VisitRequestStatus"/> after this answer; never <c>Open</c>.</summary>
    public required string Status { get; init; }
    /// <summary>The id of the employee who answered.</summary>
    public required string By { get; init; }
    /// <summary>When the request was answered.</summary>
    public required Instant At { get; init; }
    /// <summary>The agreed day of the visit; present exactly where it is scheduled for later.</summary>
    public required LocalDate? On { get; init; }
    /// <summary>Why the visit was refused or put off without a date; present exactly in these two cases.</summary>
    public required string? Reason { get; init; }
}
