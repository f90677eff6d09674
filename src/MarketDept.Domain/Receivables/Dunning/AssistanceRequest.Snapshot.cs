namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    /// <summary>Copies the request into <see cref="AssistanceRequestSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the request from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of an <see cref="AssistanceRequest"/> (协助请求快照), for the host's database: primitives and NodaTime values. Events not taken yet
/// are left out.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record AssistanceRequestSnapshot : AggregateSnapshot
{
    /// <summary>The id of the request, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer who owes (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The ids of the debts to be collected (应收款项), at least one.</summary>
    public required IReadOnlyList<string> Debts { get; init; }
    /// <summary>The help that is asked for, in words (请求内容).</summary>
    public required string Need { get; init; }
    /// <summary>The id of the collector who asks (收款员).</summary>
    public required string Collector { get; init; }
    /// <summary>The id of the salesperson who is asked, the customer's owner at that time (归属业务员).</summary>
    public required string Owner { get; init; }
    /// <summary>The moment of the request (请求时间).</summary>
    public required Instant RequestedAt { get; init; }
    /// <summary>The last day for the answer, included (答复期限).</summary>
    public required LocalDate DueOn { get; init; }
    /// <summary>The answers in their order (答复); empty while there is none.</summary>
    public required IReadOnlyList<AssistanceRequestAnswerRow> Answers { get; init; }
    /// <summary>Who called the request off, why and when (取消); null where nobody did.</summary>
    public required ReasonedDecisionSnapshot? Cancellation { get; init; }
}

/// <summary>The stored form of an <see cref="AssistanceAnswer"/>: one answer to the request.</summary>
public sealed record AssistanceRequestAnswerRow : DomainValue
{
    /// <summary>Whether the salesperson helped (是否协助); otherwise the text explains why not.</summary>
    public required bool Helped { get; init; }
    /// <summary>What was done to help, or why no help was given (内容).</summary>
    public required string Text { get; init; }
    /// <summary>The id of the person who answered (答复人).</summary>
    public required string By { get; init; }
    /// <summary>The moment of the answer (答复时间).</summary>
    public required Instant At { get; init; }
}
