using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>An item that is reported and not planned for deduction, and why (不列入扣款的事项).</summary>
/// <remarks>
/// The amount is all of it that stands, whatever was withheld: a profile that lets no fine be planned has no place for one that was withheld all the
/// same, and it is said beside the amount instead of being taken off it. Equality is by value.
/// </remarks>
/// <param name="Key">The key of the item.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Clause">The clause that it follows from.</param>
/// <param name="Amount">In yuan; zero for an absence.</param>
/// <param name="Ground">Why.</param>
/// <param name="Withheld">
/// What was withheld for it all the same (已扣金额), up to its amount, in yuan; zero where nothing was. To be checked and given back outside of the
/// plan; it is none of the <see cref="DeductionPlan.Refunds"/>, for the regulation takes nothing back.
/// </param>
public sealed record NotPlannable(
    string Key, FindingItemKind Kind, ClauseId Clause, Money Amount, NotPlannableGround Ground, Money Withheld = default)
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

    /// <summary>That something was withheld for it, which no plan can have asked for.</summary>
    internal string ToldWithheld(bool zh) => zh
        ? $"{Key}（第{Clause}条）的罚款已扣 {Withheld:C}，而所选规则不允许列入扣款；应在计划之外核对，并予退还。这不是认定被冲销后的应退还。"
        : $"For {Key} (clause {Clause}) {Withheld:C} was withheld, though this profile does not allow a fine to be planned: it has to be checked and given back "
            + "outside of the plan. No finding was taken back by it.";
}
