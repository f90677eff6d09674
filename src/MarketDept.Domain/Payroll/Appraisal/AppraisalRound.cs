namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The appraisals of one period (一期考核), one for each person, kept as evidence. People give the scores; the package computes none.</summary>
/// <remarks>The manager or his delegate appraises the staff; the supervising executive appraises the manager. Nobody appraises himself. The regulation has
/// no formula: there is no total, no average and no ranking. A refused command changes nothing.</remarks>
[Clause("3.3")]
[Clause("3.6")]
public sealed partial class AppraisalRound : Aggregate, IAggregate<AppraisalRound, AppraisalRoundSnapshot>
{
    private AppraisalRound(Id<AppraisalRound> id, DateInterval period, int lowest, int highest)
    {
        Id = Guard.Against.Default(id);
        Period = Guard.Against.Null(period);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        Lowest = lowest;
        Highest = highest;
    }

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the round, given by the host (编号).</summary>
    public Id<AppraisalRound> Id { get; }
    /// <summary>The period that is appraised (考核期间), first and last day included.</summary>
    public DateInterval Period { get; }
    /// <summary>The lowest score that can be given (最低分), on the company's scale.</summary>
    public int Lowest { get; }
    /// <summary>The highest score that can be given (最高分), above the lowest.</summary>
    public int Highest { get; }
    /// <summary>The appraisals, in the order of recording (考核记录); one for each person.</summary>
    public ValueList<StaffAppraisal> Appraisals { get; private set; } = [];

    /// <summary>Opens a round of appraisals for a period (开始考核), with the company's scale of scores.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="period">The appraised days.</param>
    /// <param name="lowest">The lowest score of the company's scale.</param>
    /// <param name="highest">The highest score, above the lowest.</param>
    /// <param name="at">The moment of opening.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, there is no period, or the highest score is not above the lowest.</exception>
    public static AppraisalRound Open(Id<AppraisalRound> id, DateInterval period, int lowest, int highest, Instant at)
    {
        var round = new AppraisalRound(id, period, lowest, highest);
        round.Record(new AppraisalRoundOpened(period.Start, period.End, lowest, highest), at);
        return round;
    }

    /// <summary>Records the appraisal of one person (登记考核), after the period has ended.</summary>
    /// <param name="person">The person to be appraised, a member of the department.</param>
    /// <param name="scores">The scores, at least one, each criterion once.</param>
    /// <param name="remark">The appraiser's remark, not blank; null where there is none.</param>
    /// <param name="by">The person who appraises.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of recording, after the period.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, there is no score, or a criterion is scored twice.</exception>
    /// <exception cref="DomainException">
    /// <see cref="AppraisalRefusals.OutsideDepartment"/>, <see cref="AppraisalRefusals.TwiceInPeriod"/>,
    /// <see cref="AppraisalRefusals.PeriodNotOver"/>, <see cref="AppraisalRefusals.ScoreOutOfScale"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.
    /// </exception>
    public void Assess(
        StaffMember person, ValueList<AppraisalScore> scores, string? remark, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(person);
        RequireScores(scores);
        Guard.Against.Null(by);
        Guard.Against.Null(authority);
        var appraisal = new StaffAppraisal(person.Id, scores, remark, by.Id, Guard.Against.Unreal(at));
        if (!person.Position.IsInDepartment)
            throw AppraisalRefusals.OutsideDepartment.Because(zh: $"{person.Id}（{person.Position.Title}）。", en: $"'{person.Id}' is {person.Position.Title}.");
        if (Appraisals.Any(made => made.Staff == person.Id))
            throw AppraisalRefusals.TwiceInPeriod.Because(zh: $"考核 {Id}，{person.Id}。", en: $"Round '{Id}', person '{person.Id}'.");
        if (at.InBusinessZone().Date <= Period.End)
            throw AppraisalRefusals.PeriodNotOver.Because(zh: $"期间至 {Period.End}，考核时间 {at}。", en: $"The period ends on {Period.End}; the appraisal is dated {at}.");
        if (scores.FirstOrDefault(score => score.Score < Lowest || score.Score > Highest) is { } outside)
        {
            throw AppraisalRefusals.ScoreOutOfScale.Because(
                zh: $"“{outside.Criterion}”为 {outside.Score}，范围 {Lowest} 至 {Highest}。", en: $"'{outside.Criterion}' is {outside.Score}; the scale is {Lowest} to {Highest}.");
        }

        authority.Require(by, Matter.StaffAppraisal, at, person);
        Appraisals = [.. Appraisals, appraisal];
        Record(new AppraisalRoundAssessed(appraisal), at);
    }

    private static void RequireScores(ValueList<AppraisalScore> scores)
    {
        Guard.Against.NullOrEmpty(scores);
        if (scores.DistinctBy(score => Guard.Against.Null(score, nameof(scores)).Criterion, StringComparer.Ordinal).Count() < scores.Count)
            throw new ArgumentException("A criterion is scored twice. Score each once.", nameof(scores));
    }
}
