namespace MarketDept.Domain.Violations;

/// <summary>A finding as it was established (认定内容): data, and no longer a computation.</summary>
/// <remarks>
/// A decision must not change because the package, an edition or the catalogue did. So what was found is kept, and nothing
/// of it is computed again. Amounts in yuan, not negative; the kinds are never added up. Equality is by value.
/// </remarks>
public sealed record EstablishedFinding
{
    internal EstablishedFinding(
        ClauseId clause, ClauseId? basis, string edition, Money fine, Money compensation, Money dutyToCollect,
        AbsenceInterval? absence, ClauseId? fineCarriedBy)
    {
        Clause = Guard.Against.Default(clause);
        Edition = Guard.Against.NullOrWhiteSpace(edition);
        ArgumentOutOfRangeException.ThrowIfLessThan(fine, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(compensation, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(dutyToCollect, Money.Zero);
        Basis = basis;
        Fine = fine;
        Compensation = compensation;
        DutyToCollect = dutyToCollect;
        Absence = absence;
        FineCarriedBy = fineCarriedBy;
    }

    /// <summary>The clause of section 11 that applies (罚则).</summary>
    public ClauseId Clause { get; }

    /// <summary>The operating rule that was broken (违反的条款), under 11.1; null under the other clauses.</summary>
    public ClauseId? Basis { get; }

    /// <summary>The name of the edition that judged (适用版本).</summary>
    public string Edition { get; }

    /// <summary>The fine (罚款), in yuan.</summary>
    public Money Fine { get; }

    /// <summary>This person's part of the loss (赔偿), in yuan.</summary>
    public Money Compensation { get; }

    /// <summary>What this person has to collect (负责收回), in yuan. A duty, and no debt.</summary>
    public Money DutyToCollect { get; }

    /// <summary>The time that counts as absence (旷工时段); null but under 11.3.</summary>
    public AbsenceInterval? Absence { get; }

    /// <summary>The clause that carries the one fine for this person and act, where that is another (一次行为一次罚款); else null.</summary>
    public ClauseId? FineCarriedBy { get; }

    /// <summary>The determined finding as data.</summary>
    internal static EstablishedFinding Of(in Finding finding, Money compensation) => new(
        finding.Clause.Id, finding.Basis?.Id, finding.Edition.Id, finding.Fine, compensation, finding.DutyToCollect, finding.Absence,
        finding.FineCarriedBy?.Id);
}
