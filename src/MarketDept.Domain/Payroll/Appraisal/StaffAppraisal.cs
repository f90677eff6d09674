namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The appraisal of one person in a round (考核记录). Scores are neither summed nor ranked.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Staff">The person who was appraised.</param>
/// <param name="Scores">The scores (考核评分), one for each criterion, at least one.</param>
/// <param name="Remark">A remark of the appraiser, not blank; null where there is none.</param>
/// <param name="By">The person who appraised.</param>
/// <param name="At">The moment at which the appraisal was recorded (登记时间).</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the remark blank.</exception>
[Clause("3.3")]
public sealed record StaffAppraisal(Id<StaffMember> Staff, ValueList<AppraisalScore> Scores, string? Remark, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>The id of the appraised person (被考核人).</summary>
    public Id<StaffMember> Staff { get; } = Guard.Against.Default(Staff);
    /// <summary>The appraiser's remark (评语); null where there is none.</summary>
    public string? Remark { get; } = Remark is null ? null : Guard.Against.NullOrWhiteSpace(Remark);
    /// <summary>The id of the person who appraised (考核人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
