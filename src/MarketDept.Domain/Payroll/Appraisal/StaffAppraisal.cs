namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>How one person was assessed in a round (考核记录): who said what and when. Nothing is added up or ranked.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Staff">Who was assessed.</param>
/// <param name="Scores">The scores, at least one, each criterion once.</param>
/// <param name="Remark">What the assessor adds, not blank; null where nothing.</param>
/// <param name="By">Who assessed.</param>
/// <param name="At">When.</param>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the remark blank.</exception>
[Clause("3.3")]
public sealed record StaffAppraisal(Id<StaffMember> Staff, ValueList<AppraisalScore> Scores, string? Remark, Id<StaffMember> By, Instant At) : DomainValue
{
    /// <summary>Who was assessed (被考核人).</summary>
    public Id<StaffMember> Staff { get; } = Guard.Against.Default(Staff);
    /// <summary>What the assessor adds (评语); null where nothing.</summary>
    public string? Remark { get; } = Remark is null ? null : Guard.Against.NullOrWhiteSpace(Remark);
    /// <summary>Who assessed (考核人).</summary>
    public Id<StaffMember> By { get; } = Guard.Against.Default(By);
}
