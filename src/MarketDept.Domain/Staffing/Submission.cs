namespace MarketDept.Domain.Staffing;

/// <summary>A submission of the manager to the supervising executive (报请主管领导), of drafted rules or of a candidate for a managerial post, with the decision.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
/// <param name="Matter"><see cref="Matter.RuleAdoption"/> or <see cref="Matter.Appointment"/> (事项).</param>
/// <param name="Subject">The name of the edition or of the post, not blank (报请内容).</param>
/// <param name="DraftedBy">The person who drafted the rules or proposed the candidate (起草人).</param>
/// <param name="By">The manager who submits (报请人).</param>
/// <param name="At">The moment at which the manager submitted it (报请时间).</param>
/// <param name="Candidate">The proposed person (人选); present exactly for an appointment.</param>
/// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, the matter is another, or there is a candidate for rules.</exception>
/// <exception cref="DomainException">Somebody other than the manager submits the matter
/// (<see cref="StaffingRefusals.NotSubmittedByManager"/>).</exception>
public sealed record Submission(Matter Matter, string Subject, StaffMember DraftedBy, StaffMember By, Instant At, StaffMember? Candidate = null) : DomainValue
{
    /// <summary>The matter to be decided (事项): adoption of rules or an appointment.</summary>
    public Matter Matter { get; } = (Guard.Against.Null(Matter) == Matter.Appointment) == Candidate is not null && (Candidate is not null || Matter == Matter.RuleAdoption)
        ? Matter
        : throw new ArgumentException($"Matter '{Matter.Name}' does not fit the candidate. Submit rules without one, or an appointment with one.", nameof(Matter));

    /// <summary>The name of the edition or of the post (报请内容).</summary>
    public string Subject { get; } = Guard.Against.NullOrWhiteSpace(Subject);
    /// <summary>The person who drafted the rules or proposed the candidate (起草人).</summary>
    public StaffMember DraftedBy { get; } = Guard.Against.Null(DraftedBy);
    /// <summary>The manager who submits (报请人).</summary>
    public StaffMember By { get; } = Guard.Against.Null(By).Position == Position.Manager ? By
        : throw StaffingRefusals.NotSubmittedByManager.Because($"{Subject}：{By.Id}（{By.Position}）。", $"{Subject}: '{By.Id}' ({By.Position}).", Matter.Clause);

    /// <summary>Who decided, why and when (决定); null while nobody has.</summary>
    public ReasonedDecision? Decision { get; init; }
    /// <summary>Whether the submission was adopted (是否采纳); unknown until it is decided.</summary>
    public Fact IsAdopted { get; init; }

    /// <summary>Returns a copy of the submission with the supervising executive's decision (作出决定). A submission is decided once.</summary>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> where the submission is decided already,
    /// <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("3.2")]
    [Clause("3.6")]
    public Submission Decide(bool isAdopted, string reason, StaffMember by, DecisionAuthority authority, Instant at)
    {
        var decision = new ReasonedDecision(by, reason, at);
        Guard.Against.Null(authority);
        if (Decision is { } earlier)
            throw StepRefusals.WrongStatus.Because($"{Subject}：已于 {earlier.At} 决定。", $"{Subject}: decided at {earlier.At}.", Matter.Clause);
        Step.RequireNotBefore(Subject, at, At, Matter.Clause);
        authority.Require(by, Matter, at, Candidate is null ? [By] : [By, Candidate]);
        return this with { Decision = decision, IsAdopted = isAdopted };
    }
}
