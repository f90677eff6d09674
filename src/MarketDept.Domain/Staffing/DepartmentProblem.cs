namespace MarketDept.Domain.Staffing;

/// <summary>A problem found in the department and its handling under clause 4.8 (部门问题). A violation is no such problem: it has its own
/// record.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
/// <param name="What">The problem in words, not blank (问题).</param>
/// <param name="FoundBy">The person who found the problem (发现人).</param>
/// <param name="FoundAt">When the problem was found (发现时间).</param>
/// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
[Clause("4.8")]
public sealed record DepartmentProblem(string What, Id<StaffMember> FoundBy, Instant FoundAt) : DomainValue
{
    /// <summary>The problem in words (问题).</summary>
    public string What { get; } = Guard.Against.NullOrWhiteSpace(What);
    /// <summary>The person who found the problem (发现人).</summary>
    public Id<StaffMember> FoundBy { get; } = Guard.Against.Default(FoundBy);
    /// <summary>Who handled the problem, how and when (处理); null while nobody has.</summary>
    public ReasonedDecision? Handling { get; init; }

    /// <summary>Whether the problem is open at an instant (是否尚未处理): found by then and not handled.</summary>
    public bool IsOpenAt(Instant at) => FoundAt <= at && !(Handling?.At <= at);

    /// <summary>Returns a copy of the problem that says how it was handled (处理); a later handling replaces the earlier one.</summary>
    /// <param name="by">The person who handled the problem.</param>
    /// <param name="how">How the problem was handled, not blank.</param>
    /// <param name="at">The moment of the handling, not before the problem was found.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException">The handling is dated before the problem was found (<see cref="StepRefusals.BeforeLast"/>).</exception>
    public DepartmentProblem Handle(StaffMember by, string how, Instant at)
    {
        var handling = new ReasonedDecision(by, Guard.Against.NullOrWhiteSpace(how), at);
        Step.RequireNotBefore(What, at, Handling?.At ?? FoundAt, new ClauseId(4, 8));
        return this with { Handling = handling };
    }
}
