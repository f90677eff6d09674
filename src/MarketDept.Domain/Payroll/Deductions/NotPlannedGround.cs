namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>Why an item is not planned for deduction (不列入扣款的原因).</summary>
/// <remarks><c>default</c> is no ground; no item has it.</remarks>
public enum NotPlannedGround
{
    /// <summary>A duty to collect is an effort, and no debt in money (收回义务不是债务).</summary>
    DutyIsNoDebt = 1,

    /// <summary>An absence is a time, and payroll's matter (旷工是时段).</summary>
    AbsenceIsNoAmount = 2,

    /// <summary>The profile allows no deduction of fines; they are reported only (不得扣罚款).</summary>
    FinesNotDeductible = 3,

    /// <summary>A condition of the profile is not met (条件不成立).</summary>
    ConditionNotMet = 4,

    /// <summary>It is not known whether a condition of the profile is met (条件待定). Nothing is planned until it is known.</summary>
    ConditionUnknown = 5,
}
