namespace MarketDept.Domain.Staffing;

/// <summary>A problem that was found in the department (部门问题), and how it was handled; no violation, which has a case of its own.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
/// <param name="What">What it is (问题), not blank.</param>
/// <param name="FoundBy">Who found it (发现人).</param>
/// <param name="FoundAt">When (发现时间).</param>
/// <exception cref="ArgumentException">Something is missing or blank.</exception>
[Clause("4.8")]
public sealed record DepartmentProblem(string What, Id<StaffMember> FoundBy, Instant FoundAt) : DomainValue
{
    /// <summary>What it is (问题).</summary>
    public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    /// <summary>Who found it (发现人).</summary>
    public Id<StaffMember> FoundBy { get; } = Guard.Against.Default(FoundBy);
    /// <summary>Who handled it, how and when (处理); null while nobody has.</summary>
    public ReasonedDecision? Handling { get; init; }

    /// <summary>Whether it is still open at an instant (是否尚未处理): found by then, and not handled.</summary>
    public bool IsOpenAt(Instant at) => FoundAt <= at && !(Handling?.At <= at);

    /// <summary>The same, handled (处理).</summary>
    /// <param name="by">Who handled it.</param>
    /// <param name="how">How, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Somebody or something is missing.</exception>
    /// <exception cref="DomainException">It is of before it was found (<see cref="StepRefusals.BeforeLast"/>).</exception>
    public DepartmentProblem Handle(StaffMember by, string how, Instant at)
    {
        var handling = new ReasonedDecision(by, how, at);
        Step.RequireNotBefore(What, at, Handling?.At ?? FoundAt, new ClauseId(4, 8));
        return this with { Handling = handling };
    }
}
