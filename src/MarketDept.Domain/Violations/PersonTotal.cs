using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Violations;

/// <summary>The findings of one person, summed kind by kind (个人合计). The kinds are never added to each other.</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
/// <param name="Staff">The person.</param>
/// <param name="Fines">The sum of the fines (罚款合计).</param>
/// <param name="Compensation">The sum of the compensation that is determined (赔偿合计).</param>
/// <param name="DutyToCollect">The sum of what is to be collected (负责收回合计).</param>
/// <param name="Absences">How many times count as absence (旷工次数).</param>
/// <param name="Undetermined">How many findings have a compensation that is not determined (未定项数).</param>
public sealed record PersonTotal(
    Id<StaffMember> Staff, Money Fines = default, Money Compensation = default, Money DutyToCollect = default, int Absences = 0, int Undetermined = 0)
{
    internal PersonTotal Plus(in Finding finding) => new(
        Staff,
        Fines + finding.Fine,
        Compensation + finding.Compensation.GetValueOrDefault(),
        DutyToCollect + finding.DutyToCollect,
        Absences + (finding.Absence is null ? 0 : 1),
        Undetermined + (finding.Compensation is null ? 1 : 0));
}
