namespace MarketDept.Domain.Payroll.Deductions;

/// <summary>An item that is not planned for deduction, with the reason (不列入扣款的事项): it must not be deducted, or a condition is not known.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Item">The item in full, or the open part of a compensation. The amount of an absence is zero.</param>
/// <param name="Ground">The ground on which the item is not planned (原因).</param>
/// <param name="Conditions">The conditions that are not met or not known; empty for other grounds.</param>
public sealed record NotPlanned(ItemPart Item, NotPlannedGround Ground, ValueList<DeductionCondition> Conditions) : DomainValue
{
    internal string Told(bool zh) => $"{Item.Told(zh)}{(zh ? "：" : ": ")}" + (zh ? Why.Chinese : Why.English);

    private Bilingual Why => Ground switch
    {
        NotPlannedGround.DutyIsNoDebt => new("是收回的义务而不是债务，不列入扣款。", "a duty is no debt and is not planned."),
        NotPlannedGround.AbsenceIsNoAmount => new("是缺勤时段，没有金额，由考勤处理。", "a time of absence has no amount and is settled by attendance."),
        NotPlannedGround.FinesNotDeductible => new("按所选规则不得从工资中扣罚款，只列出。", "under this profile no fine is deducted; the fine is listed only."),
        _ => new(
            $"不得从工资中扣，因为{string.Join("，", Conditions.Select(condition => NotSo(condition).Chinese))}。",
            $"may not be taken from wages, because {string.Join(" and ", Conditions.Select(condition => NotSo(condition).English))}."),
    };

    internal static Bilingual NotSo(DeductionCondition condition) => condition == DeductionCondition.Contract
        ? new("劳动合同没有约定", "the labour contract does not provide for it")
        : new("本人没有过错", "the person is not at fault");

    internal static Bilingual Whether(DeductionCondition condition) => condition == DeductionCondition.Contract
        ? new("劳动合同是否约定", "whether the labour contract provides for it")
        : new("本人是否有过错", "whether the person is at fault");
}
