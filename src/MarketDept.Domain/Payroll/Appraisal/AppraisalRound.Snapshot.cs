namespace MarketDept.Domain.Payroll.Appraisal;

public sealed partial class AppraisalRound
{
    /// <summary>The round as primitives and NodaTime values, to be stored.</summary>
    public AppraisalRoundSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        From = Period.Start,
        To = Period.End,
        Lowest = Lowest,
        Highest = Highest,
        Appraisals =
        [
            .. Appraisals.Select(made => new AppraisalRoundAppraisalRow
            {
                Staff = made.Staff.Value,
                Scores = [.. made.Scores.Select(score => new AppraisalRoundScoreRow { Criterion = score.Criterion, Score = score.Score })], Remark = made.Remark,
                By = made.By.Value, At = made.At,
            }),
        ],
        Form = StoredForm.Current,
        EventCount = EventCount,
        LastChangedAt = LastChangedAt,
    };

    /// <summary>Rebuilds the round from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">
    /// Something is null or blank that must not be; the period ends before it begins; the scale has no range; or somebody stands
    /// in it twice.
    /// </exception>
    public static AppraisalRound Restore(AppraisalRoundSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static AppraisalRound Read(AppraisalRoundSnapshot snapshot)
    {
        var round = new AppraisalRound(new(Stored.Text(snapshot.Id)), new(Stored.On(snapshot.From), Stored.On(snapshot.To)), snapshot.Lowest, snapshot.Highest)
        {
            Appraisals = Stored.All(snapshot.Appraisals, row => new StaffAppraisal(
                new(Stored.Text(row.Staff)), Stored.All(row.Scores, score => new AppraisalScore(score.Criterion, score.Score)), row.Remark, new(Stored.Text(row.By)), Stored.At(row.At))),
        };
        if (round.Appraisals.DistinctBy(made => made.Staff).Count() != round.Appraisals.Count)
            throw Stored.Impossible($"round '{round.Id}' assesses somebody twice");
        round.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return round;
    }
}

/// <summary>The round as primitives and NodaTime values, to be stored (考核快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record AppraisalRoundSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The first day of the period.</summary>
    public required LocalDate From { get; init; }
    /// <summary>The last day of the period.</summary>
    public required LocalDate To { get; init; }
    /// <summary>The lowest score of the scale.</summary>
    public required int Lowest { get; init; }
    /// <summary>The highest score of the scale.</summary>
    public required int Highest { get; init; }
    /// <summary>The appraisals, in their order.</summary>
    public required IReadOnlyList<AppraisalRoundAppraisalRow> Appraisals { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
}

/// <summary>The stored form of a <see cref="StaffAppraisal"/>, member by member.</summary>
public sealed record AppraisalRoundAppraisalRow : DomainValue
{
    /// <summary>The person who was appraised.</summary>
    public required string Staff { get; init; }
    /// <summary>The scores, one for each criterion.</summary>
    public required IReadOnlyList<AppraisalRoundScoreRow> Scores { get; init; }
    /// <summary>The remark of the appraiser; null where there is none.</summary>
    public required string? Remark { get; init; }
    /// <summary>The person who appraised.</summary>
    public required string By { get; init; }
    /// <summary>When the person was appraised.</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of a <see cref="AppraisalScore"/>, member by member.</summary>
public sealed record AppraisalRoundScoreRow : DomainValue
{
    /// <summary>The criterion in the company's words.</summary>
    public required string Criterion { get; init; }
    /// <summary>The score, on the scale of the round.</summary>
    public required int Score { get; init; }
}
