namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitRequest
{
    /// <summary>The request as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        Wish = Wish,
        ReceivedBy = ReceivedBy.Value,
        RequestedAt = RequestedAt,
        Answers =
        [
            .. Answers.Select(answer => new AnswerRow(
                answer.Status.ToString(), answer.By.Value, answer.At,
                (answer as VisitAnswer.ScheduledLater)?.On, (answer as VisitAnswer.Refused)?.Reason)),
        ],
    };

    /// <summary>The request that was stored. Structure is checked and no rule applied.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be; an answer is of no known kind, or has a day or a reason that does not go with it.
    /// </exception>
    public static VisitRequest Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new VisitRequest(
            new(snapshot.Id), new(snapshot.Customer), snapshot.Wish, new(snapshot.ReceivedBy), snapshot.RequestedAt)
        {
            Answers = Stored.All(snapshot.Answers, Answer),
        };
    }

    private static VisitAnswer Answer(AnswerRow row) => (Stored.Name<VisitRequestStatus>(row.Status), row) switch
    {
        (VisitRequestStatus.Agreed, { On: null, Reason: null }) => new VisitAnswer.Agreed(new(row.By), row.At),
        (VisitRequestStatus.ScheduledLater, { On: { } on, Reason: null }) => new VisitAnswer.ScheduledLater(new(row.By), on, row.At),
        (VisitRequestStatus.Refused, { On: null, Reason: { } reason }) => new VisitAnswer.Refused(new(row.By), reason, row.At),
        var (status, _) => throw Stored.Impossible($"answer {status} has a day or a reason that does not go with it"),
    };

    /// <summary>The request as primitives and NodaTime values, to be stored (拜访要求快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }

        /// <summary>Who asks to be visited.</summary>
        public required string Customer { get; init; }

        /// <summary>What he asks for.</summary>
        public required string Wish { get; init; }

        /// <summary>Who received the request.</summary>
        public required string ReceivedBy { get; init; }

        /// <summary>When he asked.</summary>
        public required Instant RequestedAt { get; init; }

        /// <summary>The answers, in their order.</summary>
        public required IReadOnlyList<AnswerRow> Answers { get; init; }
    }

    /// <summary>A <see cref="VisitAnswer"/>, stored (答复行).</summary>
    /// <param name="Status">The name of the <see cref="VisitRequestStatus"/> that it leads to; never <c>Open</c>.</param>
    /// <param name="By">Who answered.</param>
    /// <param name="At">When.</param>
    /// <param name="On">The day; present exactly where it is scheduled for later.</param>
    /// <param name="Reason">Why; present exactly where it is refused.</param>
    public sealed record AnswerRow(string Status, string By, Instant At, LocalDate? On, string? Reason);
}
