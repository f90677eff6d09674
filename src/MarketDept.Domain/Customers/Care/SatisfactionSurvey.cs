namespace MarketDept.Domain.Customers.Care;

/// <summary>A satisfaction survey of one customer (客户满意程度调查表): asked, answered by the customer himself, passed on to the leader.</summary>
/// <remarks>Silence is not satisfaction: whether a customer is satisfied is unknown until he gave a score. A refused step changes nothing.</remarks>
[Clause("8.3.8")]
public sealed partial class SatisfactionSurvey : Aggregate, IAggregate<SatisfactionSurvey, SatisfactionSurveySnapshot>
{
    internal static readonly ClauseId Surveyed = new(8, 3, 8);

    private SatisfactionSurvey(Id<SatisfactionSurvey> id, Id<Customer> customer, Id<StaffMember> askedBy, SurveyScale scale, Instant askedAt)
    {
        Id = Guard.Against.Default(id);
        Customer = Guard.Against.Default(customer);
        AskedBy = Guard.Against.Default(askedBy);
        Scale = Guard.Against.Null(scale);
        AskedAt = askedAt;
    }

    /// <summary>The host's id (编号).</summary>
    public Id<SatisfactionSurvey> Id { get; }

    /// <inheritdoc/>
    public override string Key => Id.Value;
    private protected override Enum? StatusNow => Status;

    /// <summary>Who is asked (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>Who asks (征询人).</summary>
    public Id<StaffMember> AskedBy { get; }
    /// <summary>The scale of the score (评分范围).</summary>
    public SurveyScale Scale { get; }
    /// <summary>When the customer was revisited and asked (征询时间).</summary>
    public Instant AskedAt { get; }
    /// <summary>Where it stands (状态).</summary>
    public SurveyStatus Status { get; private set; }
    /// <summary>What the customer answered (答复); null while he has not.</summary>
    public SurveyResponse? Response { get; private set; }
    /// <summary>To which leader it was passed on (反馈对象); null while it was not.</summary>
    public Id<StaffMember>? ForwardedTo { get; private set; }
    /// <summary>When it was passed on (反馈时间); present exactly with <see cref="ForwardedTo"/>.</summary>
    public Instant? ForwardedAt { get; private set; }

    /// <summary>Whether the customer is satisfied (是否满意): unknown without a score, however long he has been silent.</summary>
    /// <param name="from">The lowest score that counts as satisfied, on the scale; the company sets it.</param>
    /// <exception cref="ArgumentOutOfRangeException">That score is not on the scale.</exception>
    public Fact IsSatisfied(int from)
    {
        if (!Scale.Contains(from))
            throw new ArgumentOutOfRangeException(nameof(from), from, $"Allowed is a score on the scale {Scale}.");
        return Response?.Score is { } score ? score >= from : Fact.Unknown;
    }

    /// <summary>Revisits a customer and asks him to fill the survey in (征询).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="customer">Who is asked.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="scale">The scale of the score.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is no scale.</exception>
    public static SatisfactionSurvey Ask(
        Id<SatisfactionSurvey> id, Id<Customer> customer, Id<StaffMember> by, SurveyScale scale, Instant at)
    {
        var survey = new SatisfactionSurvey(id, customer, by, scale, at);
        survey.Record(new SatisfactionSurveyAsked(customer, by, scale), at);
        return survey;
    }

    /// <summary>Records what the customer answered (作答), also after it was on record that he had not.</summary>
    /// <param name="respondent">Who of the customer answered.</param>
    /// <param name="score">The score, on the scale; null where none was given.</param>
    /// <param name="answers">The questions that were answered; may be empty.</param>
    /// <param name="comments">Opinions and wishes, not blank; null where there are none.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is no respondent, a null answer, or a blank comment.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="SurveyRefusals.AnsweredByEmployee"/>, <see cref="SurveyRefusals.ScoreOutOfScale"/> or
    /// <see cref="SurveyRefusals.NothingAnswered"/>.</exception>
    public void Answer(SurveyRespondent respondent, int? score, ValueList<SurveyAnswer> answers, string? comments, Instant at)
    {
        Guard.Against.Null(respondent);
        var response = new SurveyResponse(respondent, score, Guard.Against.NullItem(answers), Guard.Against.Blank(comments), at);
        RequireStep(new("作答", "answering"), at, SurveyStatus.Asked, SurveyStatus.Silent);
        RequireOwnAnswer(response);
        (Status, Response) = (SurveyStatus.Answered, response);
        Record(new SatisfactionSurveyAnswered(response), at);
    }

    /// <summary>Records that no answer came (未作答), which says nothing about satisfaction.</summary>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void RecordSilence(Instant at)
    {
        RequireStep(new("记为未作答", "recording silence"), at, SurveyStatus.Asked);
        Status = SurveyStatus.Silent;
        Record(new SatisfactionSurveySilenceRecorded(), at);
    }

    /// <summary>Passes the answers on to the leader (反馈至部门领导): the manager, the deputy to whom he delegated that, or the supervising executive.</summary>
    /// <exception cref="ArgumentNullException">There is nobody to pass it on to, or no authority.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="SurveyRefusals.NotToLeader"/>.</exception>
    public void Forward(StaffMember to, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(to);
        Guard.Against.Null(authority);
        RequireStep(new("反馈", "passing on"), at, SurveyStatus.Answered);
        if (!authority.IsLeader(to, Matter.CustomerMaintenance, at))
        {
            throw SurveyRefusals.NotToLeader.Because(
                $"调查表 {Id}，反馈给 {to.Id}（{to.Position.Title}）。", $"Survey '{Id}', passed on to '{to.Id}' ({to.Position.Title}).");
        }

        (Status, ForwardedTo, ForwardedAt) = (SurveyStatus.Forwarded, to.Id, at);
        Record(new SatisfactionSurveyPassedOn(to.Id), at);
    }
}
