namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Why an item is not planned for deduction (不列入扣款的原因).</summary>
/// <remarks><c>default</c> is no ground; no item has it.</remarks>
public enum NotPlannedGround
{
    /// <summary>A duty to collect is owed as an effort, not as money (收回义务不是债务).</summary>
    DutyIsNoDebt = 1,

    /// <summary>An absence is a time, and payroll's own matter (旷工是时段).</summary>
    AbsenceIsNoAmount = 2,

    /// <summary>The profile lets no fine be deducted; it is reported only (不得扣罚款).</summary>
    FinesNotDeductible = 3,

    /// <summary>A condition of the profile is known not to be so (条件不成立).</summary>
    ConditionNotMet = 4,

    /// <summary>Whether a condition of the profile is so is not known (条件待定): nothing of it is planned until that is found out.</summary>
    ConditionUnknown = 5,
}
