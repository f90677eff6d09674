using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>How one person was assessed in a round (考核记录): who said what and when. Nothing is added up or ranked.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("3.3")]
public sealed record StaffAppraisal
{
    internal StaffAppraisal(Id<StaffMember> staff, ValueList<AppraisalScore> scores, string? remark, Id<StaffMember> by, Instant at)
    {
        Staff = Guard.Against.Default(staff);
        Scores = scores;
        Remark = remark is null ? null : Guard.Against.NullOrWhiteSpace(remark);
        By = Guard.Against.Default(by);
        At = at;
    }

    /// <summary>Who was assessed (被考核人).</summary>
    public Id<StaffMember> Staff { get; }

    /// <summary>The scores (评分), at least one, each criterion once.</summary>
    public ValueList<AppraisalScore> Scores { get; }

    /// <summary>What the assessor adds (评语); null where nothing.</summary>
    public string? Remark { get; }

    /// <summary>Who assessed (考核人).</summary>
    public Id<StaffMember> By { get; }

    /// <summary>When (考核时间).</summary>
    public Instant At { get; }
}
