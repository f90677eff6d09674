namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A person's objection to a deduction (扣款异议): a dated note, and its answer by somebody else than who planned it.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
/// <param name="By">Who objects.</param>
/// <param name="Month">To the deduction of which month.</param>
/// <param name="PlannedBy">Who planned it.</param>
/// <param name="Text">What he says, not blank.</param>
/// <param name="At">When.</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
[Clause("4.4")]
public sealed record DeductionObjection(Id<StaffMember> By, YearMonth Month, Id<StaffMember> PlannedBy, string Text, Instant At) : DomainValue
{
    /// <summary>Who objects (异议人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
    /// <summary>Who planned the deduction (计划人).</summary>
    public Id<StaffMember> PlannedBy { get; } = Guard.Against.Default(PlannedBy);
    /// <summary>What he says (异议内容).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);

    /// <summary>The answer (答复), by whom and when; null until there is one.</summary>
    public (string Text, Id<StaffMember> By, Instant At)? Answer { get; private init; }

    /// <summary>The objection with its answer (答复异议); a refused answer changes nothing.</summary>
    /// <param name="answer">The answer, not blank.</param>
    /// <param name="by">Who answers; neither who planned the deduction nor who objects.</param>
    /// <param name="at">When; not before the objection.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the answer blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DeductionRefusals.ObjectionAnswered"/>, <see cref="DeductionRefusals.AnsweredByPlanner"/> or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    public DeductionObjection Answered(string answer, Id<StaffMember> by, Instant at)
    {
        answer = Guard.Against.NullOrWhiteSpace(answer);
        Guard.Against.Default(by);
        if (Answer is { } already)
            throw DeductionRefusals.ObjectionAnswered.Because(zh: $"{By}，{Month}，答复人 {already.By}。", en: $"'{By}', {Month}, answered by '{already.By}'.");
        if (by == PlannedBy || by == By)
            throw DeductionRefusals.AnsweredByPlanner.Because(zh: $"{by}，计划人 {PlannedBy}，异议人 {By}。", en: $"'{by}'; planned by '{PlannedBy}', objection of '{By}'.");
        Step.RequireNotBefore($"{By}/{Iso.Format(Month)}", at, At, new ClauseId(4, 4));
        return this with { Answer = (answer, by, at) };
    }
}
