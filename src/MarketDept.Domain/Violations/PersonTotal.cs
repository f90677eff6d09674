namespace MarketDept.Domain.Violations;

/// <summary>The findings of one person, summed kind by kind (个人合计), and what is open. The kinds are never added to each other.</summary>
/// <remarks>Amounts in yuan. Equality is by value.</remarks>
/// <param name="Staff">The person.</param>
/// <param name="Fines">The sum of the fines (罚款合计).</param>
/// <param name="Compensation">The sum of the compensation that is determined (赔偿合计).</param>
/// <param name="DutyToCollect">The sum of what is to be collected, as far as it is determined (负责收回合计).</param>
/// <param name="Absences">How many findings count a time as absence (旷工次数).</param>
/// <param name="Undetermined">How many findings have a compensation, a duty or an absence that is not determined (未定的认定).</param>
/// <param name="Open">How many acts are open: undetermined, or held (未结的行为).</param>
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
