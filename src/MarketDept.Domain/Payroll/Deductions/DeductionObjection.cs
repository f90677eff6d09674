namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>A person's objection to a deduction (扣款异议), with its answer by somebody who neither planned the deduction nor objected.</summary>
/// <remarks>Immutable; equality is by value.</remarks>
/// <param name="By">The person who objects.</param>
/// <param name="Month">The month whose deduction the person objects to.</param>
/// <param name="PlannedBy">The person who planned the deduction.</param>
/// <param name="Text">The objection in words, not blank.</param>
/// <param name="At">The moment at which the person objected (提出时间).</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
[Clause("4.4")]
public sealed record DeductionObjection(Id<StaffMember> By, YearMonth Month, Id<StaffMember> PlannedBy, string Text, Instant At) : DomainValue
{
    /// <summary>The id of the person who objects (异议人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
    /// <summary>The id of the person who planned the deduction (计划人), who must not answer.</summary>
    public Id<StaffMember> PlannedBy { get; } = Guard.Against.Default(PlannedBy);
    /// <summary>The objection in words (异议内容).</summary>
    public string Text { get; } = Guard.Against.NullOrWhiteSpace(Text);

    /// <summary>The answer in words, by whom and when (答复); null while the objection is not answered.</summary>
    public (string Text, Id<StaffMember> By, Instant At)? Answer { get; private init; }

    /// <summary>Returns the objection with an answer (答复异议).</summary>
    /// <param name="answer">The answer, not blank.</param>
    /// <param name="by">The person who answers; neither the planner nor the objector.</param>
    /// <param name="at">The moment of the answer, not before the objection.</param>
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
