namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>The ground on which an item is not planned for deduction (不列入扣款的原因).</summary>
/// <remarks><c>default</c> is not a valid value, and no item has it.</remarks>
public enum NotPlannedGround
{
    /// <summary>The item is a duty to collect, which is an effort and no debt in money (收回义务不是债务).</summary>
    DutyIsNoDebt = 1,

    /// <summary>The item is an absence: a time without an amount, left to payroll (旷工是时段).</summary>
    AbsenceIsNoAmount = 2,

    /// <summary>The item is a fine, and the profile allows no deduction of fines (不得扣罚款).</summary>
    FinesNotDeductible = 3,

    /// <summary>A condition of the profile is known not to be met (条件不成立).</summary>
    ConditionNotMet = 4,

    /// <summary>Nobody has stated whether a condition of the profile is met (条件待定). Nothing is planned until then.</summary>
    ConditionUnknown = 5,
}
