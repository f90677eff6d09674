namespace MarketDept.Domain.Payroll.Appraisal;

public sealed partial class AppraisalRound
{
    /// <summary>Copies the round into <see cref="AppraisalRoundSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the round from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of an <see cref="AppraisalRound"/> (考核快照), for the host's database: primitives and NodaTime values. Events not taken yet are
/// left out.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record AppraisalRoundSnapshot : AggregateSnapshot
{
    /// <summary>The id of the round, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The first day of the appraised period (考核期间).</summary>
    public required LocalDate From { get; init; }
    /// <summary>The last day of the appraised period, included (考核期间).</summary>
    public required LocalDate To { get; init; }
    /// <summary>The lowest score that can be given (最低分).</summary>
    public required int Lowest { get; init; }
    /// <summary>The highest score that can be given (最高分), above the lowest.</summary>
    public required int Highest { get; init; }
    /// <summary>The appraisals, in the order of recording (考核记录); one for each person.</summary>
    public required IReadOnlyList<AppraisalRoundAppraisalRow> Appraisals { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
}

/// <summary>The stored form of a <see cref="StaffAppraisal"/>: the appraisal of one person.</summary>
public sealed record AppraisalRoundAppraisalRow : DomainValue
{
    /// <summary>The id of the appraised person (被考核人).</summary>
    public required string Staff { get; init; }
    /// <summary>The scores (考核评分), one for each criterion, at least one.</summary>
    public required IReadOnlyList<AppraisalRoundScoreRow> Scores { get; init; }
    /// <summary>The appraiser's remark (评语); null where there is none.</summary>
    public required string? Remark { get; init; }
    /// <summary>The id of the person who appraised (考核人).</summary>
    public required string By { get; init; }
    /// <summary>The moment at which the appraisal was recorded (登记时间).</summary>
    public required Instant At { get; init; }
}

/// <summary>The stored form of an <see cref="AppraisalScore"/>: the score on one criterion.</summary>
public sealed record AppraisalRoundScoreRow : DomainValue
{
    /// <summary>The criterion in the company's words (考核项目).</summary>
    public required string Criterion { get; init; }
    /// <summary>The score on this criterion, from the lowest to the highest of the round (评分).</summary>
    public required int Score { get; init; }
}
