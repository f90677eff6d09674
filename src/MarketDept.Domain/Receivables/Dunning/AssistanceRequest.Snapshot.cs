namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    /// <summary>The request as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        Debts = [.. Debts],
        Need = Need,
        Collector = Collector.Value,
        Owner = Owner.Value,
        RequestedAt = RequestedAt,
        DueOn = DueOn,
        Zone = Zone.Id,
        EventCount = EventCount,
        Answers = [.. Answers.Select(answer => new AnswerRow(answer.Helped, answer.Text, answer.By.Value, answer.At))],
        Cancellation = Cancellation is { } it ? new(it.By.Value, it.Reason, it.At) : null,
    };

    /// <summary>The request that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">Something is null or blank that must not be, there is no debt, or no such time zone.</exception>
    public static AssistanceRequest Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Against.Null(snapshot.Zone)) ?? throw Stored.Impossible($"request '{snapshot.Id}' has the time zone '{snapshot.Zone}', which there is not");
        var request = new AssistanceRequest(
            new(snapshot.Id), new(snapshot.Customer), ValueList.From(Guard.Against.Null(snapshot.Debts)), snapshot.Need,
            new(snapshot.Collector), new(snapshot.Owner), snapshot.RequestedAt, snapshot.DueOn, zone)
        {
            Answers = Stored.All(snapshot.Answers, row => new AssistanceAnswer(row.Helped, row.Text, new(row.By), row.At)),
            Cancellation = snapshot.Cancellation is { } it ? new(new(it.By), it.Reason, it.At) : null,
        };
        request.Resume(snapshot.EventCount, request.Cancellation?.At ?? (request.Answers.Count > 0 ? request.Answers[^1].At : request.RequestedAt));
        return request;
    }

    /// <summary>The request as primitives and NodaTime values, to be stored (协助请求快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }
        /// <summary>Whose debts it is about.</summary>
        public required string Customer { get; init; }
        /// <summary>The debts, at least one.</summary>
        public required IReadOnlyList<string> Debts { get; init; }
        /// <summary>What is asked for.</summary>
        public required string Need { get; init; }
        /// <summary>Who asks.</summary>
        public required string Collector { get; init; }
        /// <summary>Who is asked.</summary>
        public required string Owner { get; init; }
        /// <summary>When he was asked.</summary>
        public required Instant RequestedAt { get; init; }
        /// <summary>The day until which an answer is asked for.</summary>
        public required LocalDate DueOn { get; init; }
        /// <summary>The name of the time zone in which that day ends.</summary>
        public required string Zone { get; init; }
        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }
        /// <summary>The answers, in their order.</summary>
        public required IReadOnlyList<AnswerRow> Answers { get; init; }
        /// <summary>The cancellation; null where there is none.</summary>
        public CancellationRow? Cancellation { get; init; }
    }

    /// <summary>An <see cref="AssistanceAnswer"/>, stored; each part as there.</summary>
    public sealed record AnswerRow(bool Helped, string Text, string By, Instant At);

    /// <summary>An <see cref="AssistanceCancellation"/>, stored; each part as there.</summary>
    public sealed record CancellationRow(string By, string Reason, Instant At);
}
