namespace MarketDept.Domain.Violations;

/// <summary>The findings of one person summed by kind, with the number of open acts (个人合计). Kinds are never added to each other.</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
/// <param name="Staff">The person whose findings are summed (责任人).</param>
/// <param name="Fines">The sum of the fines, in yuan (罚款合计).</param>
/// <param name="Compensation">The sum of the determined compensation, in yuan (赔偿合计).</param>
/// <param name="DutyToCollect">The sum of the determined amounts to be collected, in yuan (负责收回合计).</param>
/// <param name="Absences">The number of findings that count as absence (旷工次数).</param>
/// <param name="Undetermined">The number of findings with an undetermined compensation, duty to collect or absence (未定的认定).</param>
/// <param name="Open">The number of acts still to be settled: undetermined, or waiting for such a case (未结的行为).</param>
public sealed record PersonTotal(
    Id<StaffMember> Staff, Money Fines, Money Compensation, Money DutyToCollect, int Absences, int Undetermined, int Open) : DomainValue
{
    internal static PersonTotal Nothing(Id<StaffMember> staff) => new(staff, Money.Zero, Money.Zero, Money.Zero, 0, 0, 0);

    internal PersonTotal Plus(in Finding finding) => this with
    {
        Fines = Fines + finding.Fine,
        Compensation = Compensation + finding.Compensation.GetValueOrDefault(),
        DutyToCollect = DutyToCollect + finding.DutyToCollect.GetValueOrDefault(),
        Absences = Absences + (finding.Incident.Facts is ViolationFacts.FalseVisitReport ? 1 : 0),
        Undetermined = Undetermined + (finding.IsDetermined ? 0 : 1),
    };
}
