namespace MarketDept.Domain.Customers.Care;

/// <summary>A satisfaction survey of one customer (客户满意程度调查表). The customer is asked, answers in person, and the answers are passed on to the department leader.</summary>
/// <remarks>Silence is not satisfaction: without a score, whether a customer is satisfied is unknown. A refused step changes nothing.</remarks>
[Clause("8.3.8")]
public sealed partial class SatisfactionSurvey : Aggregate, IAggregate<SatisfactionSurvey, SatisfactionSurveySnapshot>
{
    internal static readonly ClauseId Surveyed = new(8, 3, 8);

    private SatisfactionSurvey(Id<SatisfactionSurvey> id, Id<Customer> customer, Id<StaffMember> askedBy, int lowest, int highest, Instant askedAt)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        AskedBy = Guard.Against.Default(askedBy, "by");
        LowestScore = lowest;
        HighestScore = highest > lowest ? highest
            : throw new ArgumentOutOfRangeException(nameof(highest), highest, $"The scale begins at {lowest:D}. Give a highest score above that.");
        AskedAt = askedAt;
    }

    /// <summary>The id of the survey, given by the host (编号).</summary>
    public Id<SatisfactionSurvey> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>The customer who is asked (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The employee who asks (征询人).</summary>
    public Id<StaffMember> AskedBy { get; }
    /// <summary>The lowest score of the scale (最低分), in whole points; the company sets it. A higher score is more satisfied.</summary>
    public int LowestScore { get; }
    /// <summary>The highest score of the scale (最高分), above the lowest.</summary>
    public int HighestScore { get; }
    /// <summary>When the customer was revisited and asked (征询时间).</summary>
    public Instant AskedAt { get; }
    /// <summary>How far the survey has come (状态): asked, silent, answered or passed on.</summary>
    public SurveyStatus Status { get; private set; } = SurveyStatus.Asked;
    /// <summary>The customer's answer (答复); null while he has not answered.</summary>
    public SurveyResponse? Response { get; private set; }
    /// <summary>The leader to whom the answers were passed on (反馈对象); null while they were not.</summary>
    public Id<StaffMember>? ForwardedTo { get; private set; }
    /// <summary>When the answers were passed on (反馈时间); present exactly with <see cref="ForwardedTo"/>.</summary>
    public Instant? ForwardedAt { get; private set; }

    /// <summary>Whether the customer is satisfied (是否满意); unknown without a score, however long ago he was asked.</summary>
    /// <param name="from">The lowest score that counts as satisfied, on the scale; the company sets it.</param>
    /// <exception cref="ArgumentOutOfRangeException">That score is not on the scale.</exception>
    public Fact IsSatisfied(int from)
    {
        if (!IsOnScale(from))
            throw new ArgumentOutOfRangeException(nameof(from), from, $"The score is outside the scale. Give a score of {Scale}.");
        return Response?.Score is { } score ? score >= from : Fact.Unknown;
    }

    /// <summary>Revisits a customer and asks him to fill the survey in (征询).</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="customer">The customer who is asked.</param>
    /// <param name="by">The employee who asks.</param>
    /// <param name="lowest">The lowest score of the scale.</param>
    /// <param name="highest">The highest score of the scale, above the lowest.</param>
    /// <param name="at">The moment at which the customer is asked.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the highest score is not above the lowest.</exception>
    public static SatisfactionSurvey Ask(Id<SatisfactionSurvey> id, Id<Customer> customer, Id<StaffMember> by, int lowest, int highest, Instant at)
    {
        var survey = new SatisfactionSurvey(id, customer, by, lowest, highest, at);
        survey.Record(new SatisfactionSurveyAsked(customer, by, lowest, highest), at);
        return survey;
    }

    /// <summary>Records the customer's answer (作答). An answer may come after silence was recorded.</summary>
    /// <exception cref="ArgumentNullException">The response is null.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="CareRefusals.SurveyAnsweredByEmployee"/>, <see cref="CareRefusals.SurveyScoreOutOfScale"/> or
    /// <see cref="CareRefusals.SurveyNothingAnswered"/>.</exception>
    public void Answer(SurveyResponse response)
    {
        Guard.Against.Null(response);
        RequireStep(new("作答", "answering"), response.At, SurveyStatus.Asked, SurveyStatus.Silent);
        RequireOwnAnswer(response);
        (Status, Response) = (SurveyStatus.Answered, response);
        Record(new SatisfactionSurveyAnswered(response), response.At);
    }

    /// <summary>Records that no answer came (未作答). Silence says nothing about satisfaction.</summary>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void RecordSilence(Instant at)
    {
        RequireStep(new("记为未作答", "recording silence"), at, SurveyStatus.Asked);
        Status = SurveyStatus.Silent;
        Record(new SatisfactionSurveySilenceRecorded(), at);
    }

    /// <summary>Passes the answers on to the department leader (反馈至部门领导): the manager, the deputy to whom the manager delegated this, or the supervising executive.</summary>
    /// <exception cref="ArgumentNullException">The person or the authority is null.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="CareRefusals.SurveyNotToLeader"/>.</exception>
    public void Forward(StaffMember to, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(to);
        Guard.Against.Null(authority);
        RequireStep(new("反馈", "passing on"), at, SurveyStatus.Answered);
        if (!authority.IsLeader(to, Matter.CustomerMaintenance, at))
        {
            throw CareRefusals.SurveyNotToLeader.Because(
                $"调查表 {Id}，反馈给 {to.Id}（{to.Position.Title}）。", $"Survey '{Id}', passed on to '{to.Id}' ({to.Position.Title}).");
        }

        (Status, ForwardedTo, ForwardedAt) = (SurveyStatus.Forwarded, to.Id, at);
        Record(new SatisfactionSurveyPassedOn(to.Id), at);
    }
}
