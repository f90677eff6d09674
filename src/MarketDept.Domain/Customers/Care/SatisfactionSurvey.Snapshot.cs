namespace MarketDept.Domain.Customers.Care;

public sealed partial class SatisfactionSurvey
{
    /// <summary>The survey as primitives and NodaTime values, to be stored (调查表快照).</summary>
    public SatisfactionSurveySnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Status = Status.ToString(),
        Customer = Customer.Value,
        AskedBy = AskedBy.Value,
        LowestScore = LowestScore,
        HighestScore = HighestScore,
        AskedAt = AskedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Response = Response is { } it
            ? new()
            {
                Respondent = it.Respondent, Role = it.Role, Score = it.Score,
                Answers = [.. it.Answers.Select(answer => new SatisfactionSurveyAnswerRow
            {
                Question = answer.Question, Text = answer.Text, Department = answer.Department,
            })],
                Comments = it.Comments, At = it.At,
            }
            : null,
        ForwardedTo = ForwardedTo?.Value,
        ForwardedAt = ForwardedAt,
    };

    /// <summary>Rebuilds the survey from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; the status is unknown; or the parts do not go together, as
    /// an answered survey without an answer.</exception>
    public static SatisfactionSurvey Restore(SatisfactionSurveySnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static SatisfactionSurvey Read(SatisfactionSurveySnapshot snapshot)
    {
        var status = Stored.Name<SurveyStatus>(snapshot.Status);
        var forwarded = status == SurveyStatus.Forwarded;
        if ((forwarded || status == SurveyStatus.Answered) != snapshot.Response is not null
            || forwarded != snapshot.ForwardedTo is not null
            || forwarded != snapshot.ForwardedAt is not null)
        {
            throw Stored.Impossible($"survey '{snapshot.Id}' is {status}, and its answer and where it was passed on to do not go with that");
        }

        var survey = new SatisfactionSurvey(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Customer)), new(Stored.Text(snapshot.AskedBy)), snapshot.LowestScore, snapshot.HighestScore, Stored.At(snapshot.AskedAt))
        {
            Status = status,
            Response = Stored.Maybe(snapshot.Response, it => new SurveyResponse(it.Respondent, Stored.At(it.At))
            {
                Role = it.Role, Score = it.Score, Comments = it.Comments,
                Answers = Stored.All(it.Answers, row => new SurveyAnswer(row.Question, row.Text, row.Department)),
            }),
            ForwardedTo = Stored.Id<StaffMember>(snapshot.ForwardedTo),
            ForwardedAt = Stored.At(snapshot.ForwardedAt),
        };
        if (survey.Response?.Score is { } score && (score < snapshot.LowestScore || score > snapshot.HighestScore))
            throw Stored.Impossible($"survey '{snapshot.Id}' has a score of {score}, outside its scale");
        survey.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return survey;
    }
}

/// <summary>The survey as primitives and NodaTime values, to be stored (调查表快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record SatisfactionSurveySnapshot : AggregateSnapshot
{
    /// <summary>The id of the survey, given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The name of the <see cref="SurveyStatus"/>, which must agree with the other members.</summary>
    public required string Status { get; init; }
    /// <summary>The id of the customer who is asked.</summary>
    public required string Customer { get; init; }
    /// <summary>The id of the employee who asks.</summary>
    public required string AskedBy { get; init; }
    /// <summary>The lowest score of the scale.</summary>
    public required int LowestScore { get; init; }
    /// <summary>The highest score of the scale, above the lowest.</summary>
    public required int HighestScore { get; init; }
    /// <summary>When the customer was asked.</summary>
    public required Instant AskedAt { get; init; }
    /// <summary>The moment of the last recorded step.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The customer's answer; null while he has not answered.</summary>
    public required SatisfactionSurveyResponseRow? Response { get; init; }
    /// <summary>The id of the department leader to whom the answers were passed on; null while they were not.</summary>
    public required string? ForwardedTo { get; init; }
    /// <summary>When the answers were passed on; present exactly with <see cref="ForwardedTo"/>.</summary>
    public required Instant? ForwardedAt { get; init; }
}

/// <summary>The customer's answer to the survey (答复行): the stored form of a <see cref="SurveyResponse"/>.</summary>
public sealed record SatisfactionSurveyResponseRow
{
    /// <summary>The name of the customer's person who answered; contact data.</summary>
    public required string Respondent { get; init; }
    /// <summary>The person's position at the customer; null where that is not known.</summary>
    public required string? Role { get; init; }
    /// <summary>The score, in points on the scale; null where none was given.</summary>
    public required int? Score { get; init; }
    /// <summary>The answers to single questions, in their order; may be empty.</summary>
    public required IReadOnlyList<SatisfactionSurveyAnswerRow> Answers { get; init; }
    /// <summary>The customer's opinions and wishes, in words; null where there are none.</summary>
    public required string? Comments { get; init; }
    /// <summary>When the customer answered.</summary>
    public required Instant At { get; init; }
    /// <summary>The kind of the row, without contact data.</summary>
    public override string ToString() => nameof(SatisfactionSurveyResponseRow);
}

/// <summary>The answer to one question (答案行): the stored form of a <see cref="SurveyAnswer"/>.</summary>
public sealed record SatisfactionSurveyAnswerRow : DomainValue
{
    /// <summary>The question of the survey, as it was put to the customer.</summary>
    public required string Question { get; init; }
    /// <summary>The customer's answer to the question, in his words.</summary>
    public required string Text { get; init; }
    /// <summary>The operating department that the question concerns; null where none is named.</summary>
    public required string? Department { get; init; }
}
