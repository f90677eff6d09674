using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The appraisals of one period (一期考核): kept as evidence, each person's once. The assessing is done by people.</summary>
/// <remarks>
/// The manager assesses his staff, or his delegate does; the manager himself is assessed by the supervising executive, and nobody
/// by himself. The text has no formula: there is no total, no average and no ranking. A refused command changes nothing.
/// </remarks>
[Clause("3.3")]
[Clause("3.6")]
public sealed partial class AppraisalRound
{
    private static readonly ClauseId Appraised = new(3, 3);

    private AppraisalRound(Id<AppraisalRound> id, DateInterval period, int lowest, int highest)
    {
        Id = Guard.Against.Default(id);
        Period = Guard.Against.Null(period);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The host's id (编号).</summary>
    public Id<AppraisalRound> Id { get; }

    /// <summary>The days that are assessed (考核期间), first and last included.</summary>
    public DateInterval Period { get; }

    /// <summary>The lowest score (最低分).</summary>
    public int Lowest { get; }

    /// <summary>The highest score (最高分), above the lowest.</summary>
    public int Highest { get; }

    /// <summary>The appraisals (考核记录), in the order in which they were made.</summary>
    public ValueList<StaffAppraisal> Appraisals { get; private set; } = [];

    /// <summary>Opens a round (开始考核).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="period">The days that are assessed.</param>
    /// <param name="lowest">The lowest score of the company's scale.</param>
    /// <param name="highest">The highest score, above the lowest.</param>
    /// <param name="at">When it is opened.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, there is no period, or the highest score is not above the lowest.</exception>
    public static AppraisalRound Open(Id<AppraisalRound> id, DateInterval period, int lowest, int highest, Instant at)
    {
        var round = new AppraisalRound(id, period, lowest, highest);
        round._events.Add(new Opened(id, at, period.Start, period.End));
        return round;
    }

    /// <summary>Puts on record how somebody was assessed (登记考核).</summary>
    /// <param name="person">Who is assessed; of the department.</param>
    /// <param name="scores">At least one score, each criterion once.</param>
    /// <param name="remark">What the assessor adds, not blank; null: nothing.</param>
    /// <param name="assessor">Who assesses.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When; after the period.</param>
    /// <param name="zone">The company's time zone, in which days end; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, there is no score, or a criterion is scored twice.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.AppraisalOutsideDepartment"/>, <see cref="DomainErrorCodes.AppraisalTwiceInPeriod"/>,
    /// <see cref="DomainErrorCodes.AppraisalPeriodNotOver"/>, <see cref="DomainErrorCodes.AppraisalScoreOutOfScale"/>,
    /// <see cref="DomainErrorCodes.DecidesOwnCase"/> or <see cref="DomainErrorCodes.NotEntitledToDecide"/>.
    /// </exception>
    public void Assess(
        StaffMember person, ValueList<AppraisalScore> scores, string? remark, StaffMember assessor, DecisionAuthority authority, Instant at,
        DateTimeZone? zone = null)
    {
        Guard.Against.Null(person);
        RequireScores(scores);
        Guard.Against.Null(assessor);
        Guard.Against.Null(authority);
        var appraisal = new StaffAppraisal(person.Id, scores, remark, assessor.Id, at);
        if (!person.Position.IsInDepartment)
        {
            throw Refused(DomainErrorCodes.AppraisalOutsideDepartment,
                $"'{person.Id}' ({person.Position.Name}) does not belong to the department; allowed are its own staff.");
        }

        if (Appraisals.Any(made => made.Staff == person.Id))
            throw Refused(DomainErrorCodes.AppraisalTwiceInPeriod, $"'{person.Id}' was assessed in round '{Id}' already; allowed is once in a period.");
        if (at.InZone(zone ?? BusinessZone.Default).Date <= Period.End)
        {
            throw Refused(DomainErrorCodes.AppraisalPeriodNotOver,
                $"The period ends on {Iso.Format(Period.End)} and is assessed at {Iso.Format(at)}; allowed is from the next day.");
        }

        foreach (var score in scores)
        {
            if (score.Score < Lowest || score.Score > Highest)
            {
                throw Refused(DomainErrorCodes.AppraisalScoreOutOfScale,
                    $"The score for '{score.Criterion}' is {PayrollWords.Number(score.Score)}; allowed is {PayrollWords.Number(Lowest)} to {PayrollWords.Number(Highest)}.");
            }
        }

        authority.Require(assessor, Matter.StaffAppraisal, at, person);
        Appraisals = [.. Appraisals, appraisal];
        _events.Add(new Assessed(Id, at, appraisal));
    }

    private static DomainException Refused(string code, string message) => new(code, Appraised, message);

    private static void RequireScores(ValueList<AppraisalScore> scores)
    {
        Guard.Against.NullOrEmpty(scores);
        var criteria = new HashSet<string>(StringComparer.Ordinal);
        foreach (var score in scores)
        {
            if (!criteria.Add(Guard.Against.Null(score, nameof(scores)).Criterion))
                throw new ArgumentException($"'{score.Criterion}' is scored twice; allowed is each criterion once.", nameof(scores));
        }
    }
}
