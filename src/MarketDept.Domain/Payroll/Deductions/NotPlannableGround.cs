namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Why an item is not planned for deduction (不列入扣款的原因).</summary>
/// <remarks><c>default</c> is <see cref="DutyIsNoDebt"/>.</remarks>
public enum NotPlannableGround
{
    /// <summary>A duty to collect is owed as an effort, not as money (收回义务不是债务).</summary>
    DutyIsNoDebt,

    /// <summary>An absence is a time, and payroll's own matter (旷工是时段).</summary>
    AbsenceIsNoAmount,

    /// <summary>The jurisdiction lets no fine be deducted; it is reported only (当地不得扣罚款).</summary>
    FinesNotDeductible,
}
