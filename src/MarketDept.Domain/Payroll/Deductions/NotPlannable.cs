using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>An item that is reported and not planned for deduction, and why (不列入扣款的事项).</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Key">The key of the item.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Clause">The clause that it follows from.</param>
/// <param name="Amount">In yuan; zero for an absence.</param>
/// <param name="Ground">Why.</param>
public sealed record NotPlannable(string Key, FindingItemKind Kind, ClauseId Clause, Money Amount, NotPlannableGround Ground)
{
    internal string Told(bool zh) => (zh, Ground) switch
    {
        (true, NotPlannableGround.DutyIsNoDebt) => $"{Key}（第{Clause}条）负责收回 {Amount:C}，是义务而不是债务，不列入扣款。",
        (false, NotPlannableGround.DutyIsNoDebt) => $"{Key} (clause {Clause}) is a duty to collect {Amount:C}, no debt, and is not planned.",
        (true, NotPlannableGround.AbsenceIsNoAmount) => $"{Key}（第{Clause}条）是旷工时段，没有金额，由考勤处理。",
        (false, NotPlannableGround.AbsenceIsNoAmount) => $"{Key} (clause {Clause}) is a time of absence without an amount, for attendance to settle.",
        (true, _) => $"{Key}（第{Clause}条）罚款 {Amount:C}，按所选规则不从工资中扣罚款，只列出，不列入扣款。",
        (false, _) => $"{Key} (clause {Clause}) is a fine of {Amount:C}; under this profile no fine is deducted, so it is reported and not planned.",
    };
}
