namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    /// <summary>The survey as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Status = Status.ToString(),
        Customer = Customer.Value,
        AskedBy = AskedBy.Value,
        LowestScore = Scale.Lowest,
        HighestScore = Scale.Highest,
        AskedAt = AskedAt,
        LastChangedAt = LastChangedAt,
        EventCount = EventCount,
        Response = Response is { } it
            ? new(it.Respondent.Name, it.Respondent.Role, it.Score, [.. it.Answers.Select(answer => new AnswerRow(answer.Question, answer.Text, answer.Department))], it.Comments, it.At)
            : null,
        ForwardedTo = ForwardedTo?.Value,
        ForwardedAt = ForwardedAt,
    };

    /// <summary>The survey that was stored. Structure is checked and no rule applied: a score stays, whatever the scale.</summary>
    /// <exception cref="ArgumentException">Something is null or blank that must not be; the status is unknown; or the parts do
    /// not go together, as an answered survey without an answer.</exception>
    public static SatisfactionSurvey Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var status = Stored.Name<SurveyStatus>(snapshot.Status);
        var forwarded = status == SurveyStatus.Forwarded;
        if ((forwarded || status == SurveyStatus.Answered) != snapshot.Response is not null
            || forwarded != snapshot.ForwardedTo is not null
            || forwarded != snapshot.ForwardedAt is not null)
        {
            throw Stored.Impossible($"survey '{snapshot.Id}' is {status}, and its answer and where it was passed on to do not go with that");
        }

        var survey = new SatisfactionSurvey(
            new(snapshot.Id), new(snapshot.Customer), new(snapshot.AskedBy), new(snapshot.LowestScore, snapshot.HighestScore), snapshot.AskedAt)
        {
            Status = status,
            Response = snapshot.Response is { } it
                ? new(SurveyRespondent.OfCustomer(it.Respondent, it.Role), it.Score, Stored.All(it.Answers, row => new SurveyAnswer(row.Question, row.Text, row.Department)),
                    Guard.Against.Blank(it.Comments), it.At)
                : null,
            ForwardedTo = snapshot.ForwardedTo is { } manager ? new(manager) : null,
            ForwardedAt = snapshot.ForwardedAt,
        };
        survey.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return survey;
    }

    /// <summary>The survey as primitives and NodaTime values, to be stored (调查表快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }
        /// <summary>The name of the <see cref="SurveyStatus"/>.</summary>
        public required string Status { get; init; }
        /// <summary>Who is asked.</summary>
        public required string Customer { get; init; }
        /// <summary>Who asks.</summary>
        public required string AskedBy { get; init; }
        /// <summary>The lowest score of the scale.</summary>
        public required int LowestScore { get; init; }
        /// <summary>The highest score of the scale, above the lowest.</summary>
        public required int HighestScore { get; init; }
        /// <summary>When the customer was asked.</summary>
        public required Instant AskedAt { get; init; }
        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }
        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }
        /// <summary>What the customer answered; null while he has not.</summary>
        public ResponseRow? Response { get; init; }
        /// <summary>To whom it was passed on; null while it was not.</summary>
        public string? ForwardedTo { get; init; }
        /// <summary>When it was passed on; present exactly with <see cref="ForwardedTo"/>.</summary>
        public Instant? ForwardedAt { get; init; }
    }

    /// <summary>A <see cref="SurveyResponse"/>, stored (答复行); each part as there.</summary>
    public sealed record ResponseRow(
        string Respondent, string? Role, int? Score, IReadOnlyList<AnswerRow> Answers, string? Comments, Instant At);

    /// <summary>A <see cref="SurveyAnswer"/>, stored (答案行); each part as there.</summary>
    public sealed record AnswerRow(string Question, string Text, string? Department);
}
