namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    /// <summary>The request as primitives and NodaTime values, to be stored.</summary>
    public AssistanceRequestSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        Debts = [.. Debts.Select(debt => debt.Value)],
        Need = Need,
        Collector = Collector.Value,
        Owner = Owner.Value,
        RequestedAt = RequestedAt,
        DueOn = DueOn,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Answers = [.. Answers.Select(answer => new AssistanceRequestAnswerRow { Helped = answer.Helped, Text = answer.Text, By = answer.By.Value, At = answer.At })],
        Cancellation = Cancellation?.ToSnapshot(),
    };

    /// <summary>Rebuilds the request from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be or there is no debt.</exception>
    public static AssistanceRequest Restore(AssistanceRequestSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static AssistanceRequest Read(AssistanceRequestSnapshot snapshot)
    {
        var request = new AssistanceRequest(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Customer)), ValueList.From(Guard.Against.Null(snapshot.Debts).Select(debt => new Id<Receivable>(debt))), snapshot.Need,
            new(Stored.Text(snapshot.Collector)), new(Stored.Text(snapshot.Owner)), Stored.At(snapshot.RequestedAt), Stored.On(snapshot.DueOn))
        {
            Answers = Stored.All(snapshot.Answers, row => new AssistanceAnswer(row.Helped, row.Text, new(Stored.Text(row.By)), Stored.At(row.At))),
            Cancellation = Stored.Maybe(snapshot.Cancellation, ReasonedDecision.Restore),
        };
        request.Resume(snapshot.EventCount, request.Cancellation?.At ?? (request.Answers.Count > 0 ? request.Answers[^1].At : request.RequestedAt));
        return request;
    }
}

/// <summary>The request as primitives and NodaTime values, to be stored (协助请求快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record AssistanceRequestSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The customer who owes.</summary>
    public required string Customer { get; init; }
    /// <summary>The debts, at least one.</summary>
    public required IReadOnlyList<string> Debts { get; init; }
    /// <summary>The help that is asked for.</summary>
    public required string Need { get; init; }
    /// <summary>The collector who asks.</summary>
    public required string Collector { get; init; }
    /// <summary>The owner who is asked.</summary>
    public required string Owner { get; init; }
    /// <summary>When the owner was asked.</summary>
    public required Instant RequestedAt { get; init; }
    /// <summary>The last day for the answer.</summary>
    public required LocalDate DueOn { get; init; }
    /// <summary>The answers, in their order.</summary>
    public required IReadOnlyList<AssistanceRequestAnswerRow> Answers { get; init; }
    /// <summary>Who called the request off, why and when; null where nobody did.</summary>
    public required ReasonedDecisionSnapshot? Cancellation { get; init; }
}

/// <summary>The stored form of a <see cref="AssistanceAnswer"/>, member by member.</summary>
public sealed record AssistanceRequestAnswerRow : DomainValue
{
    /// <summary>Whether the owner helped.</summary>
    public required bool Helped { get; init; }
    /// <summary>What the owner did, or why he did not help.</summary>
    public required string Text { get; init; }
    /// <summary>The person who answered.</summary>
    public required string By { get; init; }
    /// <summary>When the request was answered.</summary>
    public required Instant At { get; init; }
}
