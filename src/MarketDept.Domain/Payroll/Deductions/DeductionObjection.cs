using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A person's objection to a deduction (扣款异议): a dated note, and its answer by somebody else than who planned it.</summary>
/// <remarks>Immutable; equality is by value. A refused answer changes nothing.</remarks>
[Clause("4.4")]
public sealed record DeductionObjection
{
    private DeductionObjection(Id<StaffMember> by, YearMonth month, Id<StaffMember> plannedBy, string text, Instant at)
    {
        By = Guard.Against.Default(by);
        Month = month;
        PlannedBy = Guard.Against.Default(plannedBy);
        Text = Guard.Against.NullOrWhiteSpace(text);
        At = at;
    }

    /// <summary>Who objects (异议人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>To the deduction of which month (月份).</summary>
    public YearMonth Month { get; }

    /// <summary>Who planned the deduction (计划人).</summary>
    public Id<StaffMember> PlannedBy { get; }

    /// <summary>What he says (异议内容).</summary>
    public string Text { get; }

    /// <summary>When he objected (提出时间).</summary>
    public Instant At { get; }

    /// <summary>The answer (答复); null until there is one.</summary>
    public string? Answer { get; private init; }

    /// <summary>Who answered (答复人); present exactly with the answer.</summary>
    public Id<StaffMember>? AnsweredBy { get; private init; }

    /// <summary>When it was answered (答复时间); present exactly with the answer.</summary>
    public Instant? AnsweredAt { get; private init; }

    /// <summary>Puts an objection on record (提出异议).</summary>
    /// <param name="by">Who objects.</param>
    /// <param name="month">To the deduction of which month.</param>
    /// <param name="plannedBy">Who planned it.</param>
    /// <param name="text">What he says, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
    public static DeductionObjection Raise(Id<StaffMember> by, YearMonth month, Id<StaffMember> plannedBy, string text, Instant at) =>
        new(by, month, plannedBy, text, at);

    /// <summary>The objection with its answer (答复异议).</summary>
    /// <param name="answer">The answer, not blank.</param>
    /// <param name="by">Who answers; neither who planned the deduction nor who objects.</param>
    /// <param name="at">When; not before the objection.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the answer blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DeductionRefusals.ObjectionAnswered"/>, <see cref="DeductionRefusals.AnsweredByPlanner"/> or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    public DeductionObjection Answered(string answer, Id<StaffMember> by, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(answer);
        Guard.Against.Default(by);
        if (AnsweredBy is { } already)
            throw DeductionRefusals.ObjectionAnswered.Because(zh: $"{By}，{Month}，答复人 {already}。", en: $"'{By}', {Month}, answered by '{already}'.");
        if (by == PlannedBy || by == By)
            throw DeductionRefusals.AnsweredByPlanner.Because(zh: $"{by}，计划人 {PlannedBy}，异议人 {By}。", en: $"'{by}'; planned by '{PlannedBy}', objection of '{By}'.");
        Step.RequireNotBefore($"{By}/{Iso.Format(Month)}", at, At, new ClauseId(4, 4));
        return this with { Answer = answer, AnsweredBy = by, AnsweredAt = at };
    }
}
